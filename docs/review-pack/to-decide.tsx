import { decisionsToMake, type DecisionToMake, departures } from './decisions.ts'

const Lines = ({ many }: { many: number }) => (
  <>
    {Array.from({ length: many }, (_, line) => (
      <span key={line} class="line" />
    ))}
  </>
)

/** What the clinic has to decide, with boxes to tick and room to write. */
export function ToDecide() {
  return (
    <>
      <ol>
        {decisionsToMake.map((decision) => (
          <li key={decision.ask} class="keep">
            <h3>{decision.ask}</h3>
            <p>Now: {decision.now}</p>
            <Where of={decision} />
            <ul class="choices">
              {decision.choices.map((choice) => (
                <li key={choice} class="box">
                  {choice}
                </li>
              ))}
            </ul>
            <Lines many={2} />
          </li>
        ))}
      </ol>
      <h3>Where the rules are more careful than the article they started from</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">The article says</th>
            <th scope="col">Here</th>
            <th scope="col">Rules</th>
            <th scope="col">Agreed</th>
          </tr>
        </thead>
        <tbody>
          {departures.map(({ article, here, rules }) => (
            <tr key={article}>
              <td>{article}</td>
              <td>{here}</td>
              <td>{rules.join(', ') || 'none: no rule asks for it'}</td>
              <td>
                <span class="box">yes</span>
                <br />
                <span class="box">no</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Where({ of }: { of: DecisionToMake }) {
  const places = [
    ['rules', of.rules],
    ['questions', of.questions],
    ['reasons', of.reasons],
    ['cautions', of.cautions],
    ['invariants', of.invariants],
  ] as const
  return (
    <p>
      Where it sits:{' '}
      {places
        .flatMap(([what, ids]) => (ids === undefined ? [] : [`${what} ${ids.join(', ')}`]))
        .concat(of.elsewhere ?? [])
        .join('; ')}
      .
    </p>
  )
}

const checkedParts = [
  'Every question, option and picture',
  'The decision table',
  'Every result by rule',
  'Every caution and what brings it',
  'Every claim, its sources and how sure it is',
  'How each option lines up with what matters',
  'The timelines and drawings',
  'All other words',
  'The decisions to make',
]

/** Room to sign, naming the version that is signed. */
export function Sign({ version }: { version: string }) {
  return (
    <div class="keep">
      <p>
        I have checked text version <strong>{version}</strong>:
      </p>
      <ul class="choices">
        {checkedParts.map((part) => (
          <li key={part} class="box">
            {part}
          </li>
        ))}
      </ul>
      <ul class="choices">
        <li class="box">It can be used as it is</li>
        <li class="box">It can be used once these changes are made:</li>
        <li class="box">It must not be used, because:</li>
      </ul>
      <Lines many={5} />
      <dl class="sign">
        {[
          'Name',
          'Profession and role',
          'Register and number',
          'Interests (who pays me, what my clinic sells)',
          'Date',
          'To be checked again by',
          'Signature',
        ].map((field) => (
          <>
            <dt key={field}>{field}</dt>
            <dd>
              <span class="line" />
            </dd>
          </>
        ))}
      </dl>
      <p>
        Once signed, the clinic sets <code>data-reviewer</code>, <code>data-reviewed</code>,{' '}
        <code>data-next-review</code> and <code>data-reviewed-version="{version}"</code>. As soon as a word or
        rule changes, the tool says that the text has changed since. Keep review-pack.json beside this
        document: the next pack lists what has changed by it.
      </p>
    </div>
  )
}
