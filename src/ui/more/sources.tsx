import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  bySureness,
  type Evidence,
  evidence as allEvidence,
  type SourceId,
  sources,
} from '../../content/evidence.ts'
import type { ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { OutLink } from '../parts/out-link.tsx'
import { useMoreCopy } from './more-copy.ts'

/** The order in which sources are numbered: the same on every screen. */
const ids = Object.keys(sources) as SourceId[]

export const numberOf = (id: SourceId): number => ids.indexOf(id) + 1

/** The sources of a claim by their numbers. */
export const inOrder = ({ sources: named }: Pick<Evidence, 'sources'>): readonly SourceId[] =>
  ids.filter((id) => named.includes(id))

/** How sure we are of a claim, in plain words (clinical.md 2.1 C2 and L19). */
export function HowSure({ evidence }: { evidence: Evidence }) {
  const words = useMoreCopy().sources.howSure[evidence.certainty]
  return <span class="how-sure">{evidence.sources.length > 1 ? words.several : words.one}</span>
}

/** A source that was asked for, and the mark that asked. */
export interface Cited {
  readonly id: SourceId
  readonly mark: HTMLElement
}

/** The sources behind some claims, by number. */
export function SourceList({ of, cited }: { of: readonly Evidence[]; cited?: Cited | undefined }) {
  return (
    <ol>
      {inOrder({ sources: of.flatMap(({ sources: named }) => named) }).map((id) => (
        <SourceItem key={id} id={id} cited={cited?.id === id ? cited : undefined} />
      ))}
    </ol>
  )
}

/** One source. Where it was asked for, the focus comes here, and there is a way back to what asked. */
function SourceItem({ id, cited }: { id: SourceId; cited: Cited | undefined }) {
  const { readAsCopy, backToClaim } = useMoreCopy().sources
  const itemRef = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const list = itemRef.current?.closest('details')
    if (cited === undefined || !list) return
    list.open = true
    itemRef.current?.focus()
  }, [cited])
  const source: { publisher: string; title: string; url?: string; copy?: true } = sources[id]
  const named = `${source.publisher}: ${source.title}`
  return (
    <li value={numberOf(id)} ref={itemRef} tabIndex={-1} data-cited={cited !== undefined}>
      {source.url === undefined ? named : <OutLink href={source.url}>{named}</OutLink>}
      {source.copy && ` (${readAsCopy})`}
      {/* Once its row is closed, or its option no longer shown, there is nowhere to go back to. */}
      {cited?.mark.getClientRects()[0] && (
        <button type="button" class="link" part="button" onClick={() => cited.mark.focus()}>
          {backToClaim}
        </button>
      )}
    </li>
  )
}

/** A claim, with its words where it does not stand right beside its sources already. */
interface Claim {
  readonly text?: string
  readonly evidence: Evidence | readonly Evidence[]
}

/**
 * How sure we are of each claim, and the sources behind them all, by number.
 *
 * @param props.about what tells it from others on the screen, for who reads them without seeing where they stand.
 */
export function Sources({
  of: claims,
  title,
  about,
}: {
  of: readonly Claim[]
  title: string
  about?: string
}) {
  const { numbers } = useMoreCopy().sources
  return (
    <details class="aside">
      <summary aria-label={about && `${title}: ${about}`}>{title}</summary>
      <ul>
        {claims.map(
          ({ text, evidence }) =>
            text !== undefined && (
              <li key={text}>
                {text}{' '}
                {bySureness([evidence].flat()).map((ground, index) => (
                  <span key={ground.certainty}>
                    {index > 0 && '; '}
                    <HowSure evidence={ground} />
                    {ground.sources.length > 0 && `: ${numbers(inOrder(ground).map(numberOf))}`}
                  </span>
                ))}
              </li>
            ),
        )}
      </ul>
      <SourceList of={claims.flatMap(({ evidence }) => evidence)} />
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
