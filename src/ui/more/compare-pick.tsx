import { type ComparisonOption, comparisonOptions } from '../../content/more-copy.ts'
import type { Reading } from '../../notebook.ts'
import { Changing } from '../parts/changing.tsx'
import { useMoreCopy } from './more-copy.ts'
import { useRadios } from './radios.tsx'

export const picked = ({ first, second }: Reading): readonly ComparisonOption[] => [first, second]

/** An option that is read alone may be the second of the pair; the two then change places. */
const other = (first: ComparisonOption, was: Reading) => (first === was.second ? was.first : was.second)

/** What a narrow screen is to show. On a wide one there is nothing to pick: every option is there. */
export function Pick({ reading, onPick }: { reading: Reading; onPick: (reading: Reading) => void }) {
  const { comparison } = useMoreCopy()
  const { question, ...hows } = comparison.reading
  const isPair = reading.how === 'pair'
  return (
    <div class="pick">
      <fieldset ref={useRadios()}>
        <legend>{question}</legend>
        {(['pair', 'one'] as const).map((how) => (
          <label key={how} class="how">
            <input
              type="radio"
              name="reading"
              checked={how === reading.how}
              onChange={() => onPick({ ...reading, how })}
            />
            {hows[how]}
          </label>
        ))}
      </fieldset>
      <OptionPick
        label={isPair ? comparison.first : comparison.only}
        value={reading.first}
        except={isPair ? reading.second : undefined}
        onPick={(first) => onPick({ ...reading, first, second: other(first, reading) })}
      />
      {isPair && (
        <OptionPick
          label={comparison.second}
          value={reading.second}
          except={reading.first}
          onPick={(second) => onPick({ ...reading, second })}
        />
      )}
    </div>
  )
}

function OptionPick(props: {
  label: string
  value: ComparisonOption
  except: ComparisonOption | undefined
  onPick: (option: ComparisonOption) => void
}) {
  const { options } = useMoreCopy().comparison
  return (
    <label class="which">
      <Changing>{props.label}</Changing>
      <select
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value as ComparisonOption)}
      >
        {comparisonOptions
          .filter((option) => option !== props.except)
          .map((option) => (
            <option key={option} value={option}>
              {options[option]}
            </option>
          ))}
      </select>
    </label>
  )
}
