import type { Choice, Field } from '../fields.ts'
import type { Filling } from './field.tsx'
import { Words } from './line.tsx'

interface ChoicesProps extends Filling {
  readonly field: Field
  readonly choices: readonly Choice[]
}

/** A few values, of which one is chosen: radio buttons that look like cards. */
export function Choices({ field: { name, label, help }, choices, value, fill }: ChoicesProps) {
  // A value that stands for what is so anyway, such as `inline`, has the empty choice's place.
  const chosen = choices.some((choice) => choice.value === value) ? value : ''
  return (
    <fieldset class="field" aria-describedby={`${name}-help`}>
      <legend>{label}</legend>
      <p class="help" id={`${name}-help`}>
        <Words text={help} />
      </p>
      <div class="choices">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === chosen}
              onChange={() => fill(choice.value)}
            />
            <span>
              {choice.label}
              {choice.what && <small>{choice.what}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
