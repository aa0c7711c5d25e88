import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * What is pressed may be gone by what it does, as "Undo" is with the last change. The focus then stays in the part it
 * was in, or in the tab's panel where that part is gone as well, rather than at the top of the host's page.
 *
 * @returns what is to be told of every focus.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const focusedRef = useRef<{ element: Element; parts: (HTMLElement | null)[] } | undefined>(undefined)
  const frameRef = useRef(0)
  useLayoutEffect(() => () => cancelAnimationFrame(frameRef.current), [])
  useLayoutEffect(() => {
    const { element, parts } = focusedRef.current ?? {}
    if (element === undefined || element.isConnected) return
    focusedRef.current = undefined
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return
    parts?.find((part) => part?.isConnected)?.focus({ preventScroll: true })
  })
  return ({ target }) => {
    const element = target as Element
    // WebKit brings a field of text into view without its scroll-margin: under the tabs (WCAG 2.2, 2.4.11).
    if (element.matches('input[type=text], textarea')) {
      frameRef.current = requestAnimationFrame(() =>
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
      )
    }
    const parts = ['.stop', '.panel'].map((part) => element.closest<HTMLElement>(part))
    focusedRef.current = { element, parts }
  }
}
