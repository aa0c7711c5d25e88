import { toggled } from '../../machine/view.ts'
import type { Answered, QuestionOf, TickId } from '../../domain/questions.ts'
import { useAid } from '../aid-context.ts'
import { useSaid } from '../parts/changing.tsx'
import type { QuestionWords } from '../parts/words.ts'

interface Asked {
  readonly question: QuestionOf<TickId>
  readonly words: QuestionWords
}

/** A question with any number of ticks, which count from when they are made (clinical.md 4.0), and Continue. */
export function Ticks({ question, words, ticks }: Asked & { readonly ticks: readonly string[] }) {
  const { copy, send } = useAid()
  const { asking } = copy
  const missing = useSaid()
  const cleared = useSaid()

  const tell = (type: 'question.ticked' | 'question.answered', answer: readonly string[]) =>
    send({ type, answered: { question: question.id, answer } as unknown as Answered })
  const tick = (option: string) => {
    const now = toggled(question.id, ticks, option)
    tell('question.ticked', now)
    missing.say('')
    cleared.say(ticks.some((other) => other !== option && !now.includes(other)) ? asking.othersCleared : '')
  }
  const carryOn = () => {
    if (ticks.length === 0) return missing.say(asking.tickSomething)
    tell('question.answered', ticks)
  }
  return (
    <>
      <TickList question={question} words={words} ticks={ticks} onTick={tick} />
      <p class="small" role="status">
        {cleared.shown}
      </p>
      <p class="missing" role="alert">
        {missing.shown}
      </p>
      <button type="button" class="button" part="button" onClick={carryOn}>
        {asking.carryOn}
      </button>
    </>
  )
}

interface TickListProps extends Asked {
  readonly ticks: readonly string[]
  readonly onTick: (option: string) => void
}

/** The boxes themselves: those that can stand together, then those that stand alone. */
export function TickList({ question, words, ticks, onTick }: TickListProps) {
  const { asking } = useAid().copy
  const exclusive: readonly string[] = question.exclusive
  const box = (option: string) => {
    const { label, hint } = words.options[option] ?? { label: option }
    return (
      <li key={option}>
        <label class="option tick" part="option" data-chosen={ticks.includes(option)}>
          <input
            type="checkbox"
            name={question.id}
            value={option}
            checked={ticks.includes(option)}
            onChange={() => onTick(option)}
          />
          <span class="option-words">
            {label}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
        </label>
      </li>
    )
  }
  return (
    <>
      <p class="small">{asking.tickAll}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari, as in choices.tsx */}
      <ul class="options wide" role="list">
        {question.options.filter((option) => !exclusive.includes(option)).map(box)}
      </ul>
      <p class="or">{asking.or}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul class="options wide" role="list">
        {exclusive.map(box)}
      </ul>
    </>
  )
}
