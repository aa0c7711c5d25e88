import type { ComparisonOption, ComparisonRow } from '../../content/more-copy.ts'
import { Heading } from '../parts/heading.tsx'
import { Claims, HowSureToggle } from './compare-claims.tsx'
import { useMoreCopy } from './more-copy.ts'

/** One option read whole, where two columns would be too narrow to read: its rows under headings, in the same order. */
export function WholeOption(props: {
  option: ComparisonOption
  rows: readonly ComparisonRow[]
  opened: readonly ComparisonRow[]
  onToggle: (row: ComparisonRow) => void
}) {
  const { comparison } = useMoreCopy()
  return (
    <div class="whole">
      <Heading below={1}>{comparison.options[props.option]}</Heading>
      {props.rows.map((row) => {
        const isOpen = props.opened.includes(row)
        return (
          <section key={row}>
            <div class="row-head">
              <Heading below={2}>{comparison.rows[row]}</Heading>
              <HowSureToggle row={row} isOpen={isOpen} onToggle={() => props.onToggle(row)} />
            </div>
            <Claims row={row} option={props.option} isOpen={isOpen} />
          </section>
        )
      })}
    </div>
  )
}
