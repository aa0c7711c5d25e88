import type { LastChange as Change, Pointing } from '../../machine/consulting.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from '../parts/heading.tsx'
import { outcomeOf, questionWords } from '../parts/words.ts'
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
        <dt>{questions.names[lastChange.question]}</dt>
        <dd>
          <span class="small">{changed.from}</span> {said(lastChange.from)}
        </dd>
        <dd>
          <span class="small">{changed.to}</span> <strong>{said(lastChange.to)}</strong>
        </dd>
      </dl>
      <Pointed change={lastChange} />
      <button type="button" class="button quiet" part="button" onClick={undo}>
        {changed.undo}
      </button>
    </section>
  )
}

function Pointed({ change: { before, now } }: { change: Change }) {
  const { pointsTo } = useAid().copy.result
  const { words } = useConsulting()
  const { changed, rule } = words
  const where = ({ decision, isUrgent }: Pointing) =>
    decision.rule === 'unanswered' ? undefined : pointsTo[outcomeOf(decision, isUrgent)]
  const by = ({ decision }: Pointing) =>
    decision.rule === 'unanswered' ? '' : ` (${rule.name(decision.rule)})`
  if (where(before) === where(now) && by(before) === by(now)) return <p>{changed.same(where(now))}</p>
  return (
    <>
      <p>
        {changed.before(where(before))}
        {by(before)}
      </p>
      <p>
        {changed.now(where(now))}
        {by(now)}
      </p>
    </>
  )
}
