import { cautions } from '../domain/cautions.ts'
import type { Condition } from '../domain/condition.ts'
import { type Procedure, type Rule, rules, safetyRules, secondOnlyIf } from '../domain/rules.ts'

/** One rule of the decision table, as plain data for whoever puts it in words. */
export interface RuleRow extends Pick<Rule, 'id' | 'first' | 'kind'> {
  /** It fits where any of these holds. */
  readonly cases: readonly Condition[]
  /** The next option: the first whose condition holds. */
  readonly second: Rule['second']
}

interface RuleBook {
  readonly rules: readonly RuleRow[]
  /** How many of them, from the first, look for possible harm. */
  readonly safety: number
  /** What must hold before a procedure is a next option at all. */
  readonly secondOnlyIf: Readonly<Record<Procedure, Condition>>
  /** Where the answers call for help today, whatever the rule. */
  readonly urgent: readonly Condition[]
}

/** A condition for each type where `settled` is asked: that question is another one for each (clinical.md 4.1, Q4). */
function typesApart(condition: Condition): readonly Condition[] {
  const { type, settled } = condition
  return type === undefined || settled === undefined
    ? [condition]
    : type.map((one) => Object.assign({}, condition, { type: [one] }))
}

/**
 * The decision table as it stands in src/domain, for a reader who wants to check it by hand (clinical.md 2.8 M1:
 * the rules are published). It is read from the rules that decide, so it cannot say anything else than they do.
 */
export function ruleBook(): RuleBook {
  return {
    rules: rules.map(({ id, first, kind, second, when }) => ({
      id,
      first,
      kind,
      second,
      cases: Object.values(when).flat().flatMap(typesApart),
    })),
    safety: safetyRules.length,
    secondOnlyIf,
    urgent: cautions.filter(({ id }) => id === 'get-help-today').flatMap(({ when }) => when),
  }
}
