import { chosen, matches, matchesAny } from './condition.ts'
import type { Answers, QuestionId } from './questions.ts'
import { counted, firstUnanswered } from './route.ts'
import {
  choiceRules,
  type Kind,
  type OptionId,
  type Procedure,
  type ReasonId,
  type Rule,
  type RuleId,
  safetyRules,
  secondOnlyIf,
} from './rules.ts'

/** What the answers point to asking about. */
export interface Decision {
  readonly first: OptionId
  /** Which consultation; null where `first` is a procedure. */
  readonly kind: Kind | null
  /** The next option, or null where none is shown. */
  readonly second: Procedure | null
  /** The rule that won, or `unanswered` where there are not enough answers yet. */
  readonly rule: RuleId | 'unanswered'
}

/** Why the winning rule won. */
export interface Because {
  /** Every named reason of the rule that holds. */
  readonly reasons: readonly ReasonId[]
  /** The questions whose answers those reasons rest on. */
  readonly questions: readonly QuestionId[]
}

/** What a result is headed by: the option, which consultation, or that help is needed today. */
export type Outcome = Procedure | Kind | 'urgent'

/** The outcome of a decision, or of a rule by itself. */
export function outcomeOf({ first, kind }: Pick<Decision, 'first' | 'kind'>, isUrgent = false): Outcome {
  if (isUrgent) return 'urgent'
  return first === 'consultation' ? (kind ?? 'doctor-or-clinic') : first
}

function firesOn(answers: Answers): (rule: Rule) => boolean {
  return (rule) => Object.values(rule.when).some((conditions) => matchesAny(conditions, answers))
}

/** The safety rules speak on what is known; the others only once nothing is left to ask. */
function winner(answers: Answers): Rule | undefined {
  const fires = firesOn(answers)
  const stop = (safetyRules as readonly Rule[]).find(fires)
  if (stop !== undefined || firstUnanswered(answers) !== undefined) return stop
  return (choiceRules as readonly Rule[]).find(fires)
}

function second(rule: Rule, answers: Answers): Procedure | null {
  const next = rule.second?.find((entry) => matches(entry.if, answers))
  return next !== undefined && matches(secondOnlyIf[next.option], answers) ? next.option : null
}

/**
 * The decision table of clinical.md 4.2 over any input.
 *
 * @param input answers by question id (`Answers`), partial or whole; anything else counts as no answer.
 * @returns the decision; with too few answers, a consultation by the rule `unanswered` (clinical.md 4.2). Never throws.
 */
export function decide(input: unknown): Decision {
  const answers = counted(input) // read once, so that an input that changes while it is read cannot mix two sets
  const rule = winner(answers)
  if (rule === undefined) {
    return { first: 'consultation', kind: 'doctor-or-clinic', second: null, rule: 'unanswered' }
  }
  return { first: rule.first, kind: rule.kind, second: second(rule, answers), rule: rule.id }
}

/**
 * The reasons the winning rule rests on, and the questions whose answers make them (I22).
 * "None of these" to a list is no reason to give, so it names no question.
 */
export function because(input: unknown): Because {
  const answers = counted(input)
  const cases = Object.entries(winner(answers)?.when ?? {}).filter(([, conditions]) =>
    matchesAny(conditions, answers),
  )
  const named = cases.flatMap(([, conditions]) =>
    conditions
      .filter((condition) => matches(condition, answers))
      .flatMap((condition) => Object.keys(condition)),
  ) as QuestionId[]
  return {
    reasons: cases.map(([reason]) => reason as ReasonId),
    questions: [...new Set(named)].filter((question) => !chosen(answers, question).includes('none')),
  }
}
