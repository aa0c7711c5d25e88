import { useState } from 'preact/hooks'
import type { Answered } from '../../domain/questions.ts'
import type { OpenQuestion } from '../../machine/consulting.ts'
import { toggled } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Choices } from '../inputs/choices.tsx'
import { TickList } from '../inputs/ticks.tsx'
import { Changing } from '../parts/changing.tsx'
import { Heading } from '../parts/heading.tsx'
import { Words } from '../parts/medical-words.tsx'
import { type QuestionWords, questionWords } from '../parts/words.ts'
import { useConsulting } from './consulting.ts'
import { Deeper } from './deeper.tsx'

/** All eight questions at once, to be answered in any order. Each is a stop for a presenter's remote. */
export function OpenQuestions() {
  const { copy } = useAid()
  const { view, words } = useConsulting()
  return (
    <div class="open-questions">
      <p>{words.questions.lead}</p>
      {view.questions.map((open) =>
        open.skipped === undefined ? (
          <Open key={questionWords(copy, open.question.id, open.type).heading} open={open} />
        ) : (
          <p key={open.question.id} class="not-asked" id={`ask-${open.question.id}`}>
            <strong>{words.questions.names[open.question.id]}</strong>{' '}
            <Changing>{words.questions.notAsked[open.skipped]}</Changing>
          </p>
        ),
      )}
    </div>
  )
}

function Open({ open }: { open: OpenQuestion }) {
  const { copy } = useAid()
  const { words: consulting, remove } = useConsulting()
  const { question, chosen, type } = open
  const words = questionWords(copy, question.id, type)
  const headingId = `question-${question.id}`
  return (
    <div
      class="card stop"
      role="group"
      id={`ask-${question.id}`}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-answered={chosen.length > 0}
    >
      <div class="card-head">
        <Heading below={1} id={headingId}>
          {words.heading}
        </Heading>
        {chosen.length > 0 && (
          <button type="button" class="link" part="button" onClick={() => remove(question.id)}>
            {consulting.questions.remove}
            <span class="visually-hidden"> {words.heading}</span>
          </button>
        )}
      </div>
      <p class="why">
        <Words>{words.why}</Words> {words.hint !== undefined && <Words>{words.hint}</Words>}
      </p>
      {question.kind === 'many' ? (
        <LiveTicks open={open} words={words} />
      ) : (
        <Deeper>
          <Choices question={question} words={words} chosen={chosen} />
        </Deeper>
      )}
    </div>
  )
}

/** Boxes that count as soon as they are ticked, since here nothing has to be moved on from. */
function LiveTicks({ open, words }: { open: OpenQuestion; words: QuestionWords }) {
  const { copy, send } = useAid()
  const [isCleared, setCleared] = useState(false)
  const { question, chosen } = open
  if (question.kind === 'one') return null
  const tick = (option: string) => {
    const answer = toggled(question.id, chosen, option)
    setCleared(chosen.some((other) => other !== option && !answer.includes(other)))
    send({ type: 'question.answered', answered: { question: question.id, answer } as unknown as Answered })
  }
  return (
    <>
      <TickList question={question} words={words} ticks={chosen} onTick={tick} />
      <p class="small" role="status">
        {isCleared && <Changing>{copy.asking.othersCleared}</Changing>}
      </p>
    </>
  )
}
