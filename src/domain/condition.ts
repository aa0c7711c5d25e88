import type { Answers, OptionOf, QuestionId } from './questions.ts'

/**
 * A condition on the answers, as data so that it can be read, printed and checked by hand:
 * each question named must have one of the options listed (for tick boxes: at least one of them ticked).
 * A question without an answer never meets a condition.
 */
export type Condition = { readonly [Q in QuestionId]?: readonly OptionOf<Q>[] }

/** The options chosen for a question: none, the one, or every tick. */
export function chosen(answers: Answers, question: QuestionId): readonly string[] {
  const answer: string | readonly string[] | undefined = answers[question]
  if (answer === undefined) return []
  return typeof answer === 'string' ? [answer] : answer
}

/** True where every question the condition names has one of the options it lists. */
export function matches(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([question, options]) =>
    chosen(answers, question as QuestionId).some((option) => (options as readonly string[]).includes(option)),
  )
}

/** True where at least one of the conditions holds. */
export function matchesAny(conditions: readonly Condition[], answers: Answers): boolean {
  return conditions.some((condition) => matches(condition, answers))
}
