import type { Draft, FieldName } from '../draft.ts'
import type { Field } from '../fields.ts'
import { problem } from '../problems.ts'
import { Accent } from './accent.tsx'
import { Choices } from './choices.tsx'
import { Reveal } from './reveal.tsx'
import { Sold } from './sold.tsx'
import { Words } from './line.tsx'

export interface Filling {
  readonly value: string
  readonly fill: (value: string) => void
}

interface FieldProps {
  readonly field: Field
  readonly draft: Draft
  readonly fill: (name: FieldName, value: string) => void
}

/** One field of the form with its help, and what is wrong with it. */
export function FieldRow({ field, draft, fill }: FieldProps) {
  const { name, control } = field
  const filling: Filling = { value: draft[name] ?? '', fill: (value) => fill(name, value) }
  switch (control.kind) {
    case 'choice':
      return <Choices field={field} choices={control.choices} {...filling} />
    case 'sold':
      return <Sold field={field} {...filling} />
    case 'reveal':
      return <Reveal field={field} {...filling} />
    case 'flag':
      return <Flag field={field} {...filling} />
    case 'colour':
      return <Typed field={field} type="text" {...filling} after={<Accent {...filling} />} />
    case 'text':
      return <Typed field={field} type={control.type} {...filling} />
  }
}

function Flag({ field, value, fill }: Filling & { field: Field }) {
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={value === 'true'}
          aria-describedby={`${field.name}-help`}
          onChange={({ currentTarget }) => fill(currentTarget.checked ? 'true' : '')}
        />
        {field.label}
      </label>
      <Help field={field} />
    </div>
  )
}

interface TypedProps extends Filling {
  readonly field: Field
  readonly type: 'text' | 'url' | 'tel' | 'date'
  readonly after?: preact.ComponentChildren
}

function Typed({ field, type, value, fill, after }: TypedProps) {
  const { name, label } = field
  const wrong = problem(name, value)
  // No `type="url"`: an address is checked by us, so that one message is said and not two.
  const common = {
    id: name,
    autocomplete: 'off',
    spellcheck: false,
    value,
    'aria-describedby': wrong ? `${name}-help ${name}-wrong` : `${name}-help`,
    'aria-invalid': wrong !== undefined,
    onInput: ({ currentTarget }: preact.TargetedInputEvent<HTMLInputElement>) => fill(currentTarget.value),
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <Help field={field} />
      {type === 'date' ? (
        <input type="date" {...common} />
      ) : (
        <input type="text" inputMode={type} {...common} />
      )}
      {wrong && (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong} It is left out of the snippet until then.
        </p>
      )}
      {after}
    </div>
  )
}

function Help({ field: { name, help, example, without } }: { field: Field }) {
  return (
    <p class="help" id={`${name}-help`}>
      <Words text={help} />
      {example && (
        <>
          {' '}
          Such as <span class="example">{example}</span>.
        </>
      )}
      {without && (
        <>
          {' '}
          Without it: <Words text={without} />.
        </>
      )}
    </p>
  )
}
