/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   laid out as a grid, a table keeps its meaning in every browser only by its roles */
import { evidence } from '../../content/evidence.ts'
import {
  comparisonGroups,
  comparisonOptions,
  type ComparisonRow,
  comparisonRows,
} from '../../content/more-copy.ts'
import { useAid } from '../aid-context.ts'
import { Claims, HowSureToggle } from './compare-claims.tsx'
import { Figures } from './compare-figures.tsx'
import { Pick, picked } from './compare-pick.tsx'
import { WithSources } from './compare-sources.tsx'
import { WholeOption } from './compare-whole.tsx'
import { useMoreCopy } from './more-copy.ts'

/** "micropigmentation)" is longer than a column of a phone, where an engine without a dictionary breaks at any letter. */
const breakable = (name: string) => name.replace('micro', 'micro\u00AD')

/**
 * Every option in equal detail: the same rows, order and type for each, and none marked (IPDAS C1, NICE N2).
 * Where it is narrow, two options at a time stand side by side, or one is read whole; where it is wide, all of them
 * stand in one grid.
 */
export function CompareTable({ hasCosts }: { hasCosts: boolean }) {
  const { comparison } = useMoreCopy()
  const { notebook, write } = useAid()
  const { reading, opened } = notebook
  const isShown = (row: ComparisonRow) => row !== 'cost' || hasCosts
  const toggle = (row: ComparisonRow) =>
    write({ opened: opened.includes(row) ? opened.filter((other) => other !== row) : [...opened, row] })
  const rows = comparisonRows.filter(isShown)
  return (
    <WithSources
      of={rows.flatMap((row) => comparisonOptions.flatMap((option) => evidence.comparison[row][option]))}
    >
      <p>{comparison.lead}</p>
      <Pick reading={reading} onPick={(to) => write({ reading: to })} />
      <table role="table" part="table" data-how={reading.how}>
        <caption class="visually-hidden">{comparison.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="visually-hidden">
              {comparison.question}
            </th>
            {comparisonOptions.map((option) => (
              <th key={option} role="columnheader" scope="col" data-picked={picked(reading).includes(option)}>
                {breakable(comparison.options[option])}
              </th>
            ))}
          </tr>
        </thead>
        {comparisonGroups.map((group) => (
          <tbody key={group[0]} role="rowgroup">
            {group.filter(isShown).map((row) => (
              <tr key={row} role="row">
                <th role="rowheader" scope="row" aria-labelledby={`row-${row}`}>
                  <span id={`row-${row}`}>{comparison.rows[row]}</span>
                  <HowSureToggle row={row} isOpen={opened.includes(row)} onToggle={() => toggle(row)} />
                </th>
                {comparisonOptions.map((option) => (
                  <td key={option} role="cell" data-picked={picked(reading).includes(option)}>
                    <Claims row={row} option={option} isOpen={opened.includes(row)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {reading.how === 'one' && (
        <WholeOption
          key={reading.first}
          option={reading.first}
          rows={rows}
          opened={opened}
          onToggle={toggle}
        />
      )}
      <Figures />
    </WithSources>
  )
}
