import { enGb } from '../../src/content/en-gb.ts'
import { cautions } from '../../src/domain/cautions.ts'
import type { Condition } from '../../src/domain/condition.ts'
import { type ReasonId, type Rule, rules, safetyRules, secondOnlyIf } from '../../src/domain/rules.ts'
import { conditionInWords, pointsTo } from './in-words.ts'

/** The whole decision table in plain words. */
export function DecisionTable() {
  const safety = safetyRules.length
  return (
    <>
      <p>
        The rules are tried from the first to the last, and the first that matches wins. R1 to R{safety} look
        for possible harm; they match as soon as what they name is answered. The others are tried only when
        every question is answered and none of R1 to R{safety} matched. So there no sign is ticked, and the
        health list is “None of these” or the ink allergy alone: “Health list: None of these” then says that
        there is no ink allergy.
      </p>
      <p>
        A next option is shown only where the rule names it, and: for SMP, <Case of={secondOnlyIf.smp} />; for
        a transplant, <Case of={secondOnlyIf.transplant} />. With too few answers the result is a consultation
        (<code>unanswered</code>).
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Matches where</th>
            <th scope="col">Result</th>
            <th scope="col">Next option</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.id} rule={rule} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ rule }: { rule: Rule }) {
  const { id, when, first, kind, second = [] } = rule
  return (
    <tr>
      <th scope="row">{id}</th>
      <td>
        {Object.entries(when).map(([reason, cases], at) => (
          <p key={reason}>
            {at > 0 && <strong>or: </strong>}
            <AnyOf cases={cases} /> <code>{reason}</code>
          </p>
        ))}
      </td>
      <td>
        {pointsTo(rule)} <code>{[first, kind].filter(Boolean).join(', ')}</code>
      </td>
      <td>
        {second.length === 0
          ? 'none'
          : second.map((entry) => (
              <p key={entry.option}>
                {entry.option === 'smp' ? 'SMP' : 'Transplant'}
                {Object.keys(entry.if).length > 0 && (
                  <>
                    , if <Case of={entry.if} />
                  </>
                )}
              </p>
            ))}
      </td>
    </tr>
  )
}

function AnyOf({ cases }: { cases: readonly Condition[] }) {
  return (
    <>
      {cases.map((condition, at) => (
        <span key={JSON.stringify(condition)}>
          {at > 0 && (
            <>
              <br />
              <strong>or: </strong>
            </>
          )}
          <Case of={condition} />
        </span>
      ))}
    </>
  )
}

function Case({ of }: { of: Condition }) {
  return <>{conditionInWords(of).join('; and ')}</>
}

/** Every reason: the words that are shown where its condition made a rule win. */
export function Reasons() {
  return (
    <ul>
      {rules.flatMap(({ id, when }) =>
        Object.keys(when).map((reason) => (
          <li key={reason}>
            {id} <code>{reason}</code>: {enGb.result.reasons[reason as ReasonId]}
          </li>
        )),
      )}
    </ul>
  )
}

/** Every caution with what brings it, in the order in which they are shown. */
export function Cautions() {
  return (
    <>
      <p>Every caution that matches is shown, whatever rule won. They stand in this order.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Caution</th>
            <th scope="col">Shown where</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {cautions.map((caution) => (
            <tr key={caution.id}>
              <th scope="row">
                <code>{caution.id}</code>
              </th>
              <td>
                {'about' in caution && (
                  <strong>
                    {caution.about === 'smp' ? 'SMP' : 'A transplant'} is the first or the next option.{' '}
                  </strong>
                )}
                <AnyOf cases={caution.when} />
              </td>
              <td>{enGb.result.cautions[caution.id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
