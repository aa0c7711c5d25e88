const pages: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }
const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * A presenter's remote is a keyboard with two keys, PageDown and PageUp, or arrows. They go from question to question,
 * to the result, and then from tab to tab. A part that is longer than the screen is read to its end first: then the
 * browser scrolls as ever. Arrows do so only where a whole part has the focus, since within it they are the field's.
 *
 * @param openTab opens the next tab or the one before; false where there is none.
 */
export function remote(event: KeyboardEvent, openTab: (step: number) => boolean): void {
  const target = event.target as HTMLElement
  const panel = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.panel')
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || panel === null) return
  if (target.matches('input[type=text], textarea, select')) return
  const isPart = target.matches('.stop')
  const step = pages[event.key] ?? (isPart ? arrows[event.key] : undefined)
  if (step === undefined) return

  const stops = [...panel.querySelectorAll<HTMLElement>('.stop')]
  const here = target.closest<HTMLElement>('.stop')
  const part = here ?? (stops.length === 0 ? panel : null)
  if (part !== null && hasMore(part, step)) return
  const next = here === null ? (step > 0 ? stops[0] : undefined) : stops[stops.indexOf(here) + step]
  if (next === undefined && !openTab(step)) return
  event.preventDefault()
  if (next) visit(next)
}

/** Shows a part from its top. What stays in view by itself is not scrolled to. */
export function visit(part: HTMLElement): void {
  part.focus({ preventScroll: true })
  part.scrollIntoView({ block: part.matches('.beside') ? 'nearest' : 'start', behavior: 'instant' })
}

/** Whether there is more of it to be scrolled to in this direction, within itself or on the page. */
function hasMore(part: HTMLElement, step: number): boolean {
  const { top, bottom } = part.getBoundingClientRect()
  const { scrollTop, scrollHeight, clientHeight } = part
  return step > 0
    ? bottom > window.innerHeight + 1 || scrollTop + clientHeight < scrollHeight - 1
    : top < -1 || scrollTop > 1
}
