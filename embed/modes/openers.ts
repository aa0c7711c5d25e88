const opens = 'data-hair-options-open'

/** True where a button or link that opens a dialog stands inside the mount itself. */
export const hasOpener = (host: Element) => host.querySelector(`[${opens}]`) !== null

/**
 * Calls back for a click on any element that opens this mount, wherever it is and whenever it came. Last of all the
 * page's own listeners, so that a menu which closes on the same click has done so.
 *
 * @param open says whether it is open now; a link is then not followed.
 */
export function onOpener(host: Element, open: (opener: HTMLElement) => boolean, signal: AbortSignal): void {
  const listener = (event: MouseEvent) => {
    // With these a link is opened elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const opener = event
      .composedPath()
      .find((node) => node instanceof HTMLElement && node.getAttribute(opens) === host.id)
    if (host.id && opener && open(opener as HTMLElement)) event.preventDefault()
  }
  document.addEventListener('click', listener, { signal })
}
