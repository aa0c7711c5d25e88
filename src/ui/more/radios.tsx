import type { ComponentChildren, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

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
  const fieldsetRef = useRadios()
  const onClear = () => {
    fieldsetRef.current?.querySelector('input')?.focus() // the button is about to go
    clear?.onClear()
  }
  return (
    <fieldset ref={fieldsetRef} class="choice">
      <legend>{question}</legend>
      <div class="radios">
        {options.map((option) => (
          <label key={option} class="option" part="option" data-chosen={chosen === option}>
            <input
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

/**
 * For a fieldset of radios. Chromium keeps a radio that has left a shadow tree in its group there, and with it what its
 * listeners hold: what a person wrote would outlast them. One without a name is in no group.
 */
export function useRadios(): RefObject<HTMLFieldSetElement | null> {
  const fieldsetRef = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => {
    const radios = fieldsetRef.current?.querySelectorAll('input')
    return () => radios?.forEach((radio) => radio.removeAttribute('name'))
  }, [])
  return fieldsetRef
}
