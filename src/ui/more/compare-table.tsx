import { useState } from 'preact/hooks'
import { evidence } from '../../content/evidence.ts'
import { type ComparisonOption, comparisonOptions, comparisonRows } from '../../content/more-copy.ts'
import { Explained } from './glossary.tsx'
import { useMoreCopy } from './more-copy.ts'
import { HowSure, Sources } from './sources.tsx'

/**
 * Every option in equal detail: the same rows, order and type for each, and none marked (IPDAS C1, NICE N2).
 * Where it is narrow, two options at a time stand side by side; where it is wide, all of them do.
 */
export function CompareTable({ hasCosts }: { hasCosts: boolean }) {
  const { comparison, sources } = useMoreCopy()
  const [left, setLeft] = useState<ComparisonOption>('smp')
  const [right, setRight] = useState<ComparisonOption>('fue')
  const rows = comparisonRows.filter((row) => row !== 'cost' || hasCosts)
  const isPicked = (option: ComparisonOption) => option === left || option === right
  return (
    <>
      <p>{comparison.lead}</p>
      <div class="pick">
        <Pick label={comparison.first} value={left} other={right} onPick={setLeft} />
        <Pick label={comparison.second} value={right} other={left} onPick={setRight} />
      </div>
      <table part="table">
        <thead>
          <tr>
            {comparisonOptions.map((option) => (
              <th key={option} scope="col" data-picked={isPicked(option)}>
                {comparison.options[option]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row}>
            <tr>
              {/* Two columns stand wherever it is narrow, so the question spans just those. */}
              <th scope="rowgroup" colSpan={2}>
                {comparison.rows[row]}
              </th>
            </tr>
            <tr>
              {comparisonOptions.map((option) => (
                <td key={option} data-picked={isPicked(option)}>
                  {comparison.cells[row][option].map((sentence) => (
                    <p key={sentence}>
                      <Explained within={option}>{sentence}</Explained>
                    </p>
                  ))}
                  <HowSure evidence={evidence.comparison[row][option]} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <Sources
        title={sources.ofComparison}
        of={rows.flatMap((row) =>
          comparisonOptions.map((option) => ({ evidence: evidence.comparison[row][option] })),
        )}
      />
    </>
  )
}

function Pick(props: {
  label: string
  value: ComparisonOption
  other: ComparisonOption
  onPick: (option: ComparisonOption) => void
}) {
  const { options } = useMoreCopy().comparison
  return (
    <label>
      {props.label}
      <select
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value as ComparisonOption)}
      >
        {comparisonOptions
          .filter((option) => option !== props.other)
          .map((option) => (
            <option key={option} value={option}>
              {options[option]}
            </option>
          ))}
      </select>
    </label>
  )
}
