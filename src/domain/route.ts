import { type Condition, chosen, matches } from './condition.ts'
import {
  type Answered,
  type Answers,
  type Question,
  type QuestionId,
  questions,
  type TickId,
} from './questions.ts'

/** An own property of anything. Throws where there can be none, or where a getter or a proxy does. */
function own(input: unknown, key: string): unknown {
  const isOwn = Object.prototype.hasOwnProperty.call(input, key)
  return isOwn ? (input as Record<string, unknown>)[key] : undefined
}

function isOption(question: Question, value: unknown): boolean {
  return (question.options as readonly unknown[]).includes(value)
}

/**
 * Ticks as they may count. "None of these" beside another tick is dropped, since the tick says more.
 * A tick we do not know makes the whole list unanswered, unless what we do know already ends the
 * questions: a sign that needs a doctor is never lost to bad input (clinical.md 4.4, I0 and I2).
 */
function validTicks(question: Question, value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const ticks: readonly string[] = question.options.filter((option) => value.includes(option))
  // Whatever stood here instead of nothing would be no option, and no tick: no test can tell (mutation testing).
  const ends: readonly string[] = 'ends' in question ? question.ends : []
  const isKnown = value.every((tick) => isOption(question, tick))
  if (!isKnown && !ticks.some((tick) => ends.includes(tick))) return undefined
  const telling = ticks.filter((tick) => tick !== 'none')
  const said = telling.length > 0 ? telling : ticks
  return said.length > 0 ? said : undefined
}

function validAnswer(question: Question, value: unknown): string | readonly string[] | undefined {
  if (question.kind === 'many') return validTicks(question, value)
  return isOption(question, value) ? (value as string) : undefined
}

/** Asks the questions in order, as the person would be asked them, over any input. */
function walk(input: unknown): { asked: QuestionId[]; answers: Answers } {
  const asked: QuestionId[] = []
  // Without a prototype, so that a host page's `Object.prototype.type` is not read back as an answer.
  const answers: Record<string, unknown> = Object.create(null)
  for (const question of questions) {
    if ('onlyIf' in question && !matches(question.onlyIf satisfies Condition, answers)) continue
    asked.push(question.id)
    let answer: ReturnType<typeof validAnswer>
    try {
      answer = validAnswer(question, own(input, question.id))
    } catch {
      // What cannot be read is no answer: no object at all, a getter, a proxy or an element that throws.
    }
    if (answer === undefined) continue
    answers[question.id] = answer
    // As in validTicks.
    const ends: readonly string[] = 'ends' in question ? question.ends : []
    if (chosen(answers, question.id).some((option) => ends.includes(option))) break
  }
  return { asked, answers }
}

/** The questions this person is asked, in order, given what they have answered (clinical.md 4.0). */
export function route(input: unknown): readonly QuestionId[] {
  return walk(input).asked
}

/** The answers that count: valid, and to a question that is on the route (I17). Total over any input. */
export function counted(input: unknown): Answers {
  return walk(input).answers
}

/** The next question on the route, or undefined after the last one. */
export function after(input: unknown, question: QuestionId): QuestionId | undefined {
  const asked = route(input)
  return asked[asked.indexOf(question) + 1]
}

/** The question before this one on the route, or undefined at the first one. */
export function before(input: unknown, question: QuestionId): QuestionId | undefined {
  const asked = route(input)
  return asked[asked.indexOf(question) - 1]
}

/** The first question on the route without an answer, or undefined where all are answered. */
export function firstUnanswered(input: unknown): QuestionId | undefined {
  const { asked, answers } = walk(input)
  return asked.find((question) => answers[question] === undefined)
}

/**
 * The answers with one of them set. Answers to questions that leave the route are kept, and not counted; but for `settled`,
 * which is another question for each type (clinical.md 4.1, Q4): no one has answered it for a type they change to.
 */
export function withAnswer(answers: Answers, { question, answer }: Answered): Answers {
  const given: Record<string, unknown> = { ...answers, [question]: answer }
  if (question === 'type' && (answers.type ?? answer) !== answer) delete given['settled']
  return given
}

/**
 * Ticks after a box was pressed. "None of these" and "I'm not sure" stand alone: the last tick wins (clinical.md 4.5).
 */
export function toggled(question: TickId, ticks: readonly string[], option: string): readonly string[] {
  if (ticks.includes(option)) return ticks.filter((tick) => tick !== option)
  const exclusive: readonly string[] = (
    questions.find(({ id }) => id === question) as Question & { exclusive: readonly string[] }
  ).exclusive
  return exclusive.includes(option)
    ? [option]
    : [...ticks.filter((tick) => !exclusive.includes(tick)), option]
}
