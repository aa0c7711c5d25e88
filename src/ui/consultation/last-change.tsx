import { outcomeOf } from '../../machine/view.ts'
import type { ConsultationCopy } from '../../content/consultation-copy.ts'
import type { Copy } from '../../content/copy.ts'
import type { LastChange as Change, Pointing } from '../../machine/consulting.ts'
import { useAid } from '../aid-context.ts'
import { Changing } from '../parts/changing.tsx'
import { Heading } from '../parts/heading.tsx'
import { questionWords } from '../parts/words.ts'
import { useConsulting } from './consulting.ts'

/** What the last answer changed: what it was, where the answers pointed and by which rule; and the way back. */
export function LastChange() {
  const { copy } = useAid()
  const { view, words, undo } = useConsulting()
  const { lastChange } = view
  if (lastChange === undefined) return null
  const { changed, questions } = words
  const { options } = questionWords(copy, lastChange.question, view.result.type)
  const said = (chosen: readonly string[]) =>
    chosen.map((option) => options[option]?.label).join('; ') || changed.noAnswer
  return (
    <section class="last-change">
      <Heading below={1}>{changed.title}</Heading>
      <dl>
        <dt>
          <Changing>{questions.names[lastChange.question]}</Changing>
        </dt>
        <dd>
          <span class="small">{changed.from}</span> <Changing>{said(lastChange.from)}</Changing>
        </dd>
        <dd>
          <span class="small">{changed.to}</span>{' '}
          <strong key={said(lastChange.to)}>{said(lastChange.to)}</strong>
        </dd>
      </dl>
      {pointed(lastChange, copy, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" class="button quiet" part="button" onClick={undo}>
        {changed.undo}
      </button>
    </section>
  )
}

/** Where the answers pointed before a change and where they do now, in a sentence each; one where that is the same. */
export function pointed({ before, now }: Change, copy: Copy, words: ConsultationCopy): readonly string[] {
  const where = ({ decision, isUrgent }: Pointing): [pointsTo?: string, rule?: string] =>
    decision.rule === 'unanswered' ? [] : [copy.result.pointsTo[outcomeOf(decision, isUrgent)], decision.rule]
  const [from, to] = [where(before), where(now)]
  if (String(from) === String(to)) return [words.changed.same(...to)]
  return [words.changed.before(...from), words.changed.now(...to)]
}
