import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { type Evidence, sources } from '../../content/evidence.ts'
import { useMoreCopy } from './more-copy.ts'
import { type Cited, HowSure, inOrder, numberOf, SourceList } from './sources.tsx'

const CiteContext = createContext<(cited: Cited) => void>(() => {})

/**
 * Claims, and below them the list of sources that their marks lead to. Focus is what moves, there and back: the
 * page's address never does, because hosts and their routers listen to it (embed.md).
 */
export function WithSources(props: { of: readonly Evidence[]; children: ComponentChildren }) {
  const { ofComparison } = useMoreCopy().sources
  const [cited, setCited] = useState<Cited>()
  return (
    <CiteContext.Provider value={setCited}>
      {props.children}
      <details class="aside">
        <summary>{ofComparison}</summary>
        <SourceList of={props.of} cited={cited} />
      </details>
    </CiteContext.Provider>
  )
}

/** What a claim rests on, right below it: how sure we are, and a mark for each source. */
export function Grounds({ evidence }: { evidence: Evidence }) {
  const cite = useContext(CiteContext)
  const { source, lookedAt } = useMoreCopy().sources
  return (
    <p class="grounds">
      <HowSure evidence={evidence} />
      {evidence.certainty === 'unknown' && evidence.sources.length > 0 && <span>{lookedAt}</span>}
      {inOrder(evidence).map((id) => (
        <button
          key={id}
          type="button"
          class="link"
          part="button"
          onClick={(event) => cite({ id, mark: event.currentTarget })}
        >
          <span class="visually-hidden">{source} </span>
          {numberOf(id)} {sources[id].publisher}
        </button>
      ))}
    </p>
  )
}
