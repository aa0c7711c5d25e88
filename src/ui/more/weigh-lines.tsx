import { type ComparisonOption, comparisonOptions } from '../../content/more-copy.ts'
import { evidence } from '../../content/evidence.ts'
import { restsOn } from '../../content/weigh-evidence.ts'
import type { Fit } from '../../domain/values.ts'
import { outcomeOf, type WeighView } from '../../machine/view.ts'
import { linesUp, mattering, tradeOffs } from '../../machine/weighing.ts'
import { useAid } from '../aid-context.ts'
import { Changing } from '../parts/changing.tsx'
import { Heading } from '../parts/heading.tsx'
import { useMoreCopy } from './more-copy.ts'
import { Sources } from './sources.tsx'

const procedures: Readonly<Partial<Record<ComparisonOption, WeighView['ruledOut'][number]>>> = {
  smp: 'smp',
  fue: 'transplant',
  fut: 'transplant',
}

/**
 * How each option lines up with what was marked: in words, with a sign beside them that needs no colour, in the
 * same order and type for every option. Never counted or sorted by (clinical.md 2.1 L9, 2.2 N2).
 */
export function LinesUp({ view }: { view: WeighView }) {
  const { notebook } = useAid()
  const { weigh } = useMoreCopy()
  const { linesUp: words } = weigh
  const count = mattering(notebook.marks).length
  const pairs = tradeOffs(notebook.marks)
  return (
    <section>
      <Heading below={1}>{words.title}</Heading>
      <AnswersStand view={view} />
      <p>{words.lead}</p>
      {/* Says little, and nothing while a mark only changes, so that the arrow keys are not talked over. */}
      <p role="status">
        <Changing>{count > 0 ? words.marked(count) : words.nothingYet}</Changing>{' '}
        {pairs.length > 0 && <Changing>{words.pullApart(pairs.length)}</Changing>}
      </p>
      {count > 0 && (
        <>
          <Pattern view={view} />
          <TradeOffs />
          <WeighSources view={view} />
        </>
      )}
    </section>
  )
}

/** What the answers call for, which stays so whatever is marked. */
function AnswersStand({ view }: { view: WeighView }) {
  const { result } = useAid().copy
  const { weigh } = useMoreCopy()
  const isFromResult = view.from === 'result'
  if (!isFromResult && view.cautions.length === 0) return null
  const outcome = outcomeOf(view.decision)
  return (
    <div class="verdict">
      <p>
        <strong>{isFromResult ? weigh.resultStays(result.title[outcome]) : result.careful}</strong>
      </p>
      {isFromResult && view.because.reasons.map((reason) => <p key={reason}>{result.reasons[reason]}</p>)}
      {view.cautions.length > 0 && (
        <ul>
          {view.cautions.map((caution) => (
            <li key={caution}>{result.cautions[caution]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Pattern({ view }: { view: WeighView }) {
  const { notebook } = useAid()
  const { comparison, weigh } = useMoreCopy()
  const { linesUp: words } = weigh
  const lines = linesUp(notebook.marks)
  return (
    <div class="lines">
      {comparisonOptions.map((option) => {
        const procedure = procedures[option]
        return (
          <section key={option}>
            <Heading below={2}>{comparison.options[option]}</Heading>
            {procedure && view.ruledOut.includes(procedure) && <p>{weigh.ruledOut[procedure]}</p>}
            {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari, as in asks.tsx */}
            <ul role="list">
              {lines[option].map(({ value, mark, fit }) => (
                <li key={`${value} ${mark} ${fit}`}>
                  <Sign of={fit} />
                  <div>
                    <strong>{words.fits[fit]}:</strong> {weigh.values[value]} ({words.howMuch[mark]})
                    <span class="hint">{words.because[value][option]}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** A full, half, empty or broken ring; the words beside it say the same. */
function Sign({ of }: { of: Fit }) {
  return (
    <svg class="sign" data-fit={of} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      {of === 'partly' && <path d="M10 2a8 8 0 0 1 0 16z" />}
    </svg>
  )
}

function TradeOffs() {
  const { notebook } = useAid()
  const { tradeOffs: words, values } = useMoreCopy().weigh
  const pairs = tradeOffs(notebook.marks)
  if (pairs.length === 0) return null
  return (
    <section>
      <Heading below={2}>{words.title}</Heading>
      <p>{words.lead}</p>
      <ul>
        {pairs.map(({ id, between: [one, other] }) => (
          <li key={id}>
            <strong>{words.pair(values[one], values[other])}</strong> {words.told[id]}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How sure we are of all that was said above, and where it comes from. */
function WeighSources({ view }: { view: WeighView }) {
  const { notebook } = useAid()
  const { comparison, weigh } = useMoreCopy()
  const matter = mattering(notebook.marks)
  const closed = {
    smp: evidence.cautions['ink-allergy'],
    transplant: evidence.comparison['does-not-suit'].fue[0],
  }
  const claims = [
    ...view.ruledOut.map((procedure) => ({
      text: weigh.ruledOut[procedure],
      evidence: closed[procedure],
    })),
    ...comparisonOptions.flatMap((option) =>
      matter.map(({ value }) => ({
        text: `${comparison.options[option]}: ${weigh.linesUp.because[value][option]}`,
        evidence: restsOn([option], [value]),
      })),
    ),
    ...tradeOffs(notebook.marks).map(({ id, on, between }) => ({
      text: weigh.tradeOffs.told[id],
      evidence: restsOn(on, between),
    })),
  ]
  return <Sources title={weigh.sources} of={claims} />
}
