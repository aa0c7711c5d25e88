import { outcomeOf } from '../../machine/view.ts'
import type { Condition } from '../../domain/condition.ts'
import { type RuleRow, ruleBook } from '../../machine/rule-book.ts'
import { useAid } from '../aid-context.ts'
import { useMoreCopy } from './more-copy.ts'
import { conditionWords } from './rule-words.ts'

/** The whole decision table in plain words, so that anyone can check a result by hand (clinical.md 2.8 M1). */
export function RulesTable() {
  const { pointsTo } = useAid().copy.result
  const words = useMoreCopy().about.rules
  const book = ruleBook()
  return (
    <>
      <p>{words.order(book.rules.length)}</p>
      <p>{words.safetyFirst(book.safety)}</p>
      {book.urgent.map((urgent) => (
        <div key={JSON.stringify(urgent)}>
          <When intro={words.urgentIf} of={urgent} end=":" />
          <p>{words.pointTo(pointsTo.urgent)}</p>
        </div>
      ))}
      <When intro={words.secondOnlyIf.smp} of={book.secondOnlyIf.smp} end="." />
      <When intro={words.secondOnlyIf.transplant} of={book.secondOnlyIf.transplant} end="." />
      {/* A list without numbers is no list to Safari unless it says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol class="rules" role="list">
        {book.rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ol>
      <p>{words.cautions}</p>
    </>
  )
}

/** "If … The answers point to … Next option: …" */
export function RuleItem({ rule }: { rule: RuleRow }) {
  const { pointsTo } = useAid().copy.result
  const words = useMoreCopy().about.rules
  return (
    <li>
      <strong>{rule.id}</strong>
      {rule.cases.map((of, index) => (
        <When key={JSON.stringify(of)} intro={index === 0 ? words.if : words.orIf} of={of} end=":" />
      ))}
      <p>
        <strong>{words.pointTo(pointsTo[outcomeOf(rule)])}</strong>
      </p>
      {rule.second?.map((next) =>
        Object.keys(next.if).length === 0 ? (
          <p key={next.option}>{words.next(pointsTo[next.option])}</p>
        ) : (
          <When key={next.option} intro={words.nextIf(pointsTo[next.option])} of={next.if} end="." />
        ),
      )}
    </li>
  )
}

/** One condition: a sentence where one thing decides, else a sentence and a list. */
function When({ intro, of, end }: { intro: string; of: Condition; end: ':' | '.' }) {
  const { copy } = useAid()
  const words = useMoreCopy().about.rules
  const { need, lines, asked } = conditionWords(copy, words.or, of)
  if (need === 'one')
    return (
      <p>
        {intro} {lines[0]}
        {end}
      </p>
    )
  return (
    <>
      <p>
        {intro} {words[need]} {asked}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
