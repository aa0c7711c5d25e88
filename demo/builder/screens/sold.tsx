import type { Field } from '../fields.ts'
import type { Filling } from './field.tsx'
import { Words } from './line.tsx'

const offers = [
  ['smp', 'SMP', 'scalp micropigmentation'],
  ['fue', 'FUE', 'hair transplant, single grafts'],
  ['fut', 'FUT', 'hair transplant, a strip of skin'],
  ['none', 'None of these', ''],
] as const

/** What the clinic sells: any of three, or plainly none. */
export function Sold({ field: { name, label, help }, value, fill }: Filling & { field: Field }) {
  const sold = value.split(/[\s,]+/).filter(Boolean)
  const tick = (word: string, isOn: boolean) => {
    const others = sold.filter((other) => other !== word && other !== 'none' && word !== 'none')
    const wanted = isOn ? [...others, word] : others
    fill(offers.flatMap(([offer]) => (wanted.includes(offer) ? offer : [])).join(' '))
  }
  return (
    <fieldset class="field" aria-describedby={`${name}-help`}>
      <legend>{label}</legend>
      <p class="help" id={`${name}-help`}>
        <Words text={help} />
      </p>
      <div class="choices">
        {offers.map(([word, short, long]) => (
          <label class="choice" key={word}>
            <input
              type="checkbox"
              checked={sold.includes(word)}
              onChange={({ currentTarget }) => tick(word, currentTarget.checked)}
            />
            <span>
              {short}
              {long && <small>{long}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
