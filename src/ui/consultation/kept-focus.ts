import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * What is pressed may be gone by what it does, as "Undo" is with the last change. The focus then stays in the part it
 * was in, rather than at the top of the host's page.
 *
 * @returns what is to be told of every focus.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const focusedRef = useRef<{ element: Element; part: HTMLElement | null } | undefined>(undefined)
  useLayoutEffect(() => {
    const { element, part } = focusedRef.current ?? {}
    if (element === undefined || element.isConnected) return
    focusedRef.current = undefined
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) part?.focus({ preventScroll: true })
  })
  return ({ target }) => {
    const element = target as Element
    focusedRef.current = { element, part: element.closest<HTMLElement>('.stop') }
  }
}
