import { useEffect, useState } from 'preact/hooks'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for a reader that goes from button to button. */
  readonly what: string
  readonly label?: string
  readonly isQuiet?: boolean
}

type State = 'idle' | 'copied' | 'refused'

/** Copies a text, and says so where the button is and to a screen reader. */
export function CopyButton({ text, what, label = 'Copy', isQuiet = false }: CopyButtonProps) {
  const [state, become] = useState<State>('idle')
  useEffect(() => {
    if (state === 'idle') return undefined
    const end = setTimeout(() => become('idle'), 3000)
    return () => clearTimeout(end)
  }, [state])
  // Without a secure page there is no clipboard.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => become('copied'),
        () => become('refused'),
      )
  return (
    <>
      <button type="button" class={isQuiet ? '' : 'copy'} onClick={copy}>
        {state === 'copied' ? 'Copied' : label}
        <span class="visually-hidden"> {what}</span>
      </button>
      <span role="status" class={state === 'refused' ? 'refused' : 'visually-hidden'}>
        {state === 'copied' && `Copied: ${what}`}
        {state === 'refused' && 'The browser does not let us copy. Select the text and copy it.'}
      </span>
    </>
  )
}
