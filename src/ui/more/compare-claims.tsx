import { type Evidence, evidence } from '../../content/evidence.ts'
import type { ComparisonOption, ComparisonRow } from '../../content/more-copy.ts'
import { Grounds } from './compare-sources.tsx'
import { Explained } from './glossary.tsx'
import { useMoreCopy } from './more-copy.ts'

/**
 * What a cell says, sentence by sentence; with what each rests on, where that was asked for.
 *
 * @param only the sentences that are meant, where not all are.
 */
export function Claims(props: {
  row: ComparisonRow
  option: ComparisonOption
  only?: readonly number[]
  isOpen: boolean
}) {
  const { row, option, only, isOpen } = props
  const sentences: readonly string[] = useMoreCopy().comparison.cells[row][option]
  const grounds: readonly Evidence[] = evidence.comparison[row][option]
  return (
    <>
      {grounds.map(
        (ground, index) =>
          (only === undefined || only.includes(index)) && (
            <div key={sentences[index]} class="claim">
              <p>
                <Explained within={option}>{sentences[index] ?? ''}</Explained>
              </p>
              {isOpen && <Grounds evidence={ground} />}
            </div>
          ),
      )}
    </>
  )
}

/** Opens what the sentences of a row rest on, in their own place: one for the row, so that nobody looks for theirs. */
export function HowSureToggle(props: { row: ComparisonRow; isOpen: boolean; onToggle: () => void }) {
  const { howSure, rows } = useMoreCopy().comparison
  return (
    <button
      type="button"
      class="link unfold"
      part="button"
      aria-expanded={props.isOpen}
      onClick={props.onToggle}
    >
      {howSure}
      <span class="visually-hidden"> {rows[props.row]}</span>
    </button>
  )
}
