import { enGbMore } from '../../src/content/en-gb-more.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { fits, pulls, values } from '../../src/domain/values.ts'

const { comparison, weigh } = enGbMore

/** How each option lines up with each thing that may matter: a judgement that a person is shown, and no rule uses. */
export function Weighing() {
  return (
    <>
      <p>
        A person may mark what matters to them. This never changes a result. Beside each mark stands how each
        option lines up with it:
      </p>
      {values.map((value) => (
        <section key={value} class="keep">
          <h3>
            {weigh.values[value]} <code>{value}</code>
          </h3>
          <ul>
            {comparisonOptions.map((option) => (
              <li key={option}>
                {comparison.options[option]}: <strong>{weigh.linesUp.fits[fits[value][option]]}.</strong>{' '}
                {weigh.linesUp.because[value][option]}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3>{weigh.tradeOffs.title}</h3>
      <p>{weigh.tradeOffs.lead}</p>
      <ul>
        {pulls.map(({ id, between: [one, other] }) => (
          <li key={id}>
            {weigh.tradeOffs.pair(weigh.values[one], weigh.values[other])} {weigh.tradeOffs.told[id]}{' '}
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
