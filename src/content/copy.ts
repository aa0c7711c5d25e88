import type { CautionId, OddAnswer } from '../domain/cautions.ts'
import type { ChoiceId, OptionOf, QuestionId } from '../domain/questions.ts'
import type { Kind, OptionId, Procedure, ReasonId, RuleId } from '../domain/rules.ts'

/**
 * Every word the product says, keyed by the ids of src/domain, so that a missing string does not compile.
 * One object per language fulfils it. Plain text only; what varies is a function.
 */

/** The rows of the comparison, in the order people ask for them (clinical.md sections 5 and 7). */
export const comparisonRows = [
  'what-it-is',
  'how-it-is-done',
  'good',
  'harm',
  'sessions-and-time',
  'pain',
  'recovery',
  'when-you-see-it',
  'how-long-it-lasts',
  'upkeep',
  'cost',
  'suits',
  'does-not-suit',
  'living-with-it',
  'other-options-later',
] as const
export type ComparisonRow = (typeof comparisonRows)[number]

/** The columns of the comparison. Doing nothing is an option like the others (IPDAS L1, NICE N1). */
export const comparisonOptions = ['smp', 'fue', 'fut', 'other-ways', 'doing-nothing'] as const
export type ComparisonOption = (typeof comparisonOptions)[number]

/** The words of the comparison. Each cell is one or more short sentences. */
export interface ComparisonCopy {
  readonly rows: Readonly<Record<ComparisonRow, string>>
  readonly options: Readonly<Record<ComparisonOption, string>>
  readonly cells: Readonly<Record<ComparisonRow, Readonly<Record<ComparisonOption, readonly string[]>>>>
}
