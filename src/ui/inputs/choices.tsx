import type { Answered, ChoiceId, Question, TypeGroup } from '../../domain/questions.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from '../parts/heading.tsx'
import { useIsPainted } from '../parts/painted.ts'
import { isPictured, Picture } from '../parts/picture.tsx'
import type { QuestionWords } from '../parts/words.ts'

interface Props {
  readonly question: Extract<Question, { kind: 'one' }>
  readonly words: QuestionWords
  readonly chosen: readonly string[]
}

/** A question with one answer: a list of buttons, so that one tap answers and moves on. */
export function Choices({ question, words, chosen }: Props) {
  const { copy } = useAid()
  const list = (options: readonly string[]) => (
    <OptionList question={question.id} words={words} chosen={chosen} options={options} />
  )
  if (!('groups' in question)) return list(question.options)
  return (
    <>
      {Object.entries(question.groups).map(([group, options]) => (
        <div key={group}>
          <Heading below={1}>{copy.typeGroups[group as TypeGroup]}</Heading>
          {list(options)}
        </div>
      ))}
    </>
  )
}

function OptionList(props: {
  question: ChoiceId
  words: QuestionWords
  chosen: readonly string[]
  options: readonly string[]
}) {
  const { copy, send } = useAid()
  const { question, words, chosen } = props
  const hasPictures = isPictured(question)
  // Until the words are on the screen a picture's place is kept: thirteen take a slow phone longer than all the rest.
  const isPainted = useIsPainted(hasPictures)
  return (
    // A list without bullets is no list to Safari unless it says so.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul class="options" role="list">
      {props.options.map((option) => {
        const { label, hint } = words.options[option] ?? { label: option }
        const isChosen = chosen.includes(option)
        return (
          <li key={option}>
            <button
              type="button"
              class="option"
              part="option"
              data-chosen={isChosen}
              onClick={() =>
                send({ type: 'question.answered', answered: { question, answer: option } as Answered })
              }
            >
              {hasPictures &&
                (isPainted ? <Picture question={question} option={option} /> : <span class="picture" />)}
              <span class="option-words">
                {label}
                {hint !== undefined && <span class="hint">{hint}</span>}
                {isChosen && <span class="your-answer">{copy.asking.yourAnswer}</span>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
