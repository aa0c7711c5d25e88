/** What scrolls the box, and would scroll the page where the box has come to its end. */
const scrolling = new Set([' ', 'PageUp', 'PageDown', 'End', 'Home', 'ArrowUp', 'ArrowDown'])

/** Where these keys mean something else. */
const takesKeys = 'input,textarea,select,button,summary,[role=button]'

/**
 * Keeps keys, wheel and fingers inside an open dialog: the host's hot-keys hear nothing, and its page stays where it
 * is. `overscroll-behavior` alone does not: it counts only for what can be scrolled (Firefox, and Safari before 16).
 */
export function keepInside(box: HTMLElement, close: () => void, signal: AbortSignal): void {
  const isAtEnd = (isUp: boolean) =>
    isUp ? box.scrollTop <= 0 : box.scrollTop + box.clientHeight >= box.scrollHeight - 1

  const onKey = (event: KeyboardEvent) => {
    const { key, type, shiftKey } = event
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    if (type !== 'keydown' || event.defaultPrevented) return
    const isLost =
      scrolling.has(key) &&
      !(event.target as Element).matches(takesKeys) &&
      isAtEnd(/Up|Home/.test(key) || (key === ' ' && shiftKey))
    if (key === 'Escape') close()
    if (isLost || key === 'Escape') event.preventDefault()
  }
  for (const name of ['keydown', 'keypress', 'keyup'] as const) box.addEventListener(name, onKey, { signal })

  let x = 0
  let y = 0
  const isActive = { signal, passive: false }
  /** Down and across, as the content goes. What goes across is for a table in it. */
  const keep = (event: Event, down: number, across: number) => {
    if (event.cancelable && Math.abs(down) > Math.abs(across) && isAtEnd(down < 0)) event.preventDefault()
  }
  box.addEventListener('wheel', (event) => keep(event, event.deltaY, event.deltaX), isActive)
  box.addEventListener(
    'touchstart',
    ({ touches: [finger] }) => ([x, y] = [finger!.clientX, finger!.clientY]),
    isActive,
  )
  box.addEventListener(
    'touchmove',
    (event) => {
      const [finger, another] = event.touches
      if (finger && !another) keep(event, y - finger.clientY, x - finger.clientX)
    },
    isActive,
  )

  // The on-screen keyboard lies over the foot of the window: there has to be room to scroll out from under it.
  const viewport = window.visualViewport
  const makeRoom = () => {
    const covered = viewport ? innerHeight - viewport.height * viewport.scale : 0
    box.style.paddingBottom = covered > 1 ? `${covered}px` : ''
  }
  makeRoom()
  viewport?.addEventListener('resize', makeRoom, { signal })
}
