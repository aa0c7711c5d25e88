import { type Evidence, evidence as allEvidence, type SourceId, sources } from '../../content/evidence.ts'
import type { ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { OutLink } from '../parts/out-link.tsx'
import { useMoreCopy } from './more-copy.ts'

/** The order in which sources are numbered: the same on every screen. */
const ids = Object.keys(sources) as SourceId[]

/** "Good sources: sources 1 and 4": how sure we are of a claim, in plain words (clinical.md 2.1 C2 and L19). */
export function HowSure({ evidence }: { evidence: Evidence }) {
  const { howSure, numbers: named } = useMoreCopy().sources
  const numbers = evidence.sources.map((id) => ids.indexOf(id) + 1).sort((a, b) => a - b)
  return (
    <span class="how-sure">
      {howSure[evidence.certainty]}
      {numbers.length > 0 && `: ${named(numbers)}`}
    </span>
  )
}

/** A claim as it was shown, where it does not stand right beside its sources already. */
interface Claim {
  readonly text?: string
  readonly evidence: Evidence
}

/** How sure we are of each claim, and the sources behind them all, by number. */
export function Sources({ of: claims, title }: { of: readonly Claim[]; title: string }) {
  const { readAsCopy } = useMoreCopy().sources
  const used = new Set(claims.flatMap(({ evidence }) => evidence.sources))
  return (
    <details class="aside">
      <summary>{title}</summary>
      <ul>
        {claims.map(
          ({ text, evidence }) =>
            text !== undefined && (
              <li key={text}>
                {text} <HowSure evidence={evidence} />
              </li>
            ),
        )}
      </ul>
      <ol>
        {ids.map((id, index) => {
          if (!used.has(id)) return null
          const source: { publisher: string; title: string; url?: string; copy?: true } = sources[id]
          const named = `${source.publisher}: ${source.title}`
          return (
            <li key={id} value={index + 1}>
              {source.url === undefined ? named : <OutLink href={source.url}>{named}</OutLink>}
              {source.copy && ` (${readAsCopy})`}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** What the reasons and cautions of a result rest on. */
export function ResultSources({ view }: { view: ResultView }) {
  const { result } = useAid().copy
  const claims = [
    ...view.because.reasons.map((id) => ({ text: result.reasons[id], evidence: allEvidence.reasons[id] })),
    ...[...view.cautions, ...view.secondCautions].map((id) => ({
      text: result.cautions[id],
      evidence: allEvidence.cautions[id],
    })),
  ]
  return <Sources title={useMoreCopy().sources.ofResult} of={claims} />
}
