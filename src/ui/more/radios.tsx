import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

interface Props<Option extends string> {
  readonly name: string
  readonly question: string
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly chosen: Option | undefined
  readonly onChoose: (option: Option) => void
  readonly clear?: { readonly label: string; readonly onClear: () => void }
  readonly children?: ComponentChildren
}

/** A choice of one that needs none: radios, which have no way back to none of their own, with one beside them. */
export function Radios<Option extends string>(props: Props<Option>) {
  const { name, question, options, words, chosen, onChoose, clear } = props
  const firstRef = useRef<HTMLInputElement>(null)
  const onClear = () => {
    firstRef.current?.focus() // the button is about to go
    clear?.onClear()
  }
  return (
    <fieldset class="choice">
      <legend>{question}</legend>
      <div class="radios">
        {options.map((option, index) => (
          <label key={option} class="option" part="option" data-chosen={chosen === option}>
            <input
              ref={index === 0 ? firstRef : null}
              type="radio"
              name={name}
              value={option}
              checked={chosen === option}
              onChange={() => onChoose(option)}
            />
            {words[option]}
          </label>
        ))}
      </div>
      {clear && chosen !== undefined && (
        <button type="button" class="link" part="button" onClick={onClear}>
          {clear.label}
          <span class="visually-hidden"> {question}</span>
        </button>
      )}
      {props.children}
    </fieldset>
  )
}
