import type { QuestionView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Choices } from '../inputs/choices.tsx'
import { Ticks } from '../inputs/ticks.tsx'
import { Back } from '../parts/back.tsx'
import { ScreenHeading } from '../parts/heading.tsx'
import { Words } from '../parts/medical-words.tsx'
import { questionWords } from '../parts/words.ts'

/** One question: why it is asked, its options, and the way back. */
export function QuestionScreen({ view }: { view: QuestionView }) {
  const { copy, settings } = useAid()
  const { question, chosen } = view
  const words = questionWords(copy, question.id, view.type)
  const { asking } = copy
  const headingId = `question-${question.id}`
  // A sign that was ticked must count (clinical.md 4.0), so there is no way back past the boxes: Continue is one.
  const hasBack = view.hasBack && !(view.isChange && question.kind === 'many')
  const hasNotice = settings.start === 'question' && view.number === 1 && !view.isChange
  return (
    <div class="question">
      {hasBack && <Back label={view.isChange ? asking.backToResult : asking.back} />}
      {hasNotice && (
        <p class="notice">
          {copy.start.notice} {copy.about.interest(settings)}
        </p>
      )}
      <p class="step">{asking.number(view.number)}</p>
      <div role="group" aria-labelledby={headingId}>
        <ScreenHeading id={headingId}>{words.heading}</ScreenHeading>
        <p class="why">
          <strong>{asking.whyWeAsk}</strong> <Words>{words.why}</Words>
        </p>
        {words.hint !== undefined && (
          <p class="small">
            <Words>{words.hint}</Words>
          </p>
        )}
        {question.kind === 'many' ? (
          <Ticks question={question} words={words} ticks={chosen} />
        ) : (
          <Choices question={question} words={words} chosen={chosen} />
        )}
      </div>
    </div>
  )
}
