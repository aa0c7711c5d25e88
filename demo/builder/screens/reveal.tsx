import type { Field } from '../fields.ts'
import type { Filling } from './field.tsx'
import { Words } from './line.tsx'

const ways = [
  { by: 'load', label: 'At once', unit: '', usual: '' },
  { by: 'time', label: 'After a while', unit: 'seconds', usual: '10' },
  { by: 'scroll', label: 'Further down', unit: 'per cent of the page', usual: '50' },
] as const

/** When the floating button appears: a way, and how many of its unit. */
export function Reveal({ field: { name, label, help }, value, fill }: Filling & { field: Field }) {
  const [by = 'load', at = ''] = value.split(':')
  const way = ways.find((one) => one.by === by) ?? ways[0]
  return (
    <fieldset class="field" aria-describedby={`${name}-help`}>
      <legend>{label}</legend>
      <p class="help" id={`${name}-help`}>
        <Words text={help} />
      </p>
      <div class="choices">
        {ways.map((one) => (
          <label class="choice" key={one.by}>
            <input
              type="radio"
              name={name}
              checked={one === way}
              onChange={() => fill(one.usual === '' ? '' : `${one.by}:${one.usual}`)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </div>
      {way.unit !== '' && (
        <label class="amount">
          <input
            type="number"
            min="0"
            max={way.by === 'scroll' ? 100 : 9999}
            value={at}
            onInput={({ currentTarget }) => fill(`${way.by}:${currentTarget.value || '0'}`)}
          />
          {way.unit}
        </label>
      )}
    </fieldset>
  )
}
