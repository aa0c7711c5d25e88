import { type Decision, decide } from './decide.ts'
import { type Answered, type Answers, questionOf } from './questions.ts'
import { counted, firstUnanswered, withAnswer } from './route.ts'

/** One answer that, given differently, would point elsewhere, and where it would point. */
export interface Change {
  readonly to: Answered
  readonly decision: Decision
}

/**
 * Stops that no preference may soften, so nothing is flipped: the person reads a fixed sentence instead
 * (I24, I20). U and D are kinds; R3 and R9 are rules.
 */
export function isFixed({ kind, rule }: Decision): boolean {
  return (
    kind === 'under-18' || kind === 'doctor-first' || rule === 'R3' || rule === 'R9' || rule === 'unanswered'
  )
}

/**
 * The only answers ever flipped (I24): what one would like, and what time alone brings.
 * Never signs, health, type or age, so that nobody is coached to untick a warning. Nor "I'm not sure",
 * which nobody sets out to become.
 */
function flips(answers: Answers): readonly Answered[] {
  const preferences = (['length', 'goal'] as const).flatMap((question) =>
    questionOf(question)
      .options.filter((option) => option !== 'not-sure')
      .map((answer) => ({ question, answer }) as Answered),
  )
  const settled: Answered = { question: 'settled', answer: 'yes' } // where it is not asked, this changes nothing
  const history: Answered = { question: 'history', answer: '12-months-or-more' }
  // Instead of nothing, what is no answer would change nothing either: no test can tell (mutation testing).
  return [...preferences, settled, ...(answers.history === '9-to-11-months' ? [history] : [])]
}

/**
 * What would change this: each single answer that, flipped, makes `decide` give another first option or
 * another kind of consultation. True because it was asked again (I24). Empty for a fixed stop.
 */
export function changes(input: unknown): readonly Change[] {
  const now = decide(input)
  if (isFixed(now)) return []
  const answers = counted(input)
  return flips(answers)
    .map((to) => ({ to, flipped: withAnswer(answers, to) }))
    .filter(({ flipped }) => firstUnanswered(flipped) === undefined)
    .map(({ to, flipped }) => ({ to, decision: decide(flipped) }))
    .filter(({ decision }) => decision.first !== now.first || decision.kind !== now.kind)
}
