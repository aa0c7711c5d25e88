/** Two copies of this script know of each other's open dialog, which no selector of the document finds. */
const ours = Symbol.for('hair-options-open')
const page = (): { [ours]?: Element | undefined } => document as object

/** Says which mount's dialog is open now, or that none is. */
export function setOpen(host: Element | undefined): void {
  page()[ours] = host
}

/** True where a dialog is open on the page, ours or the host's: a second would fight it for the focus. */
export function isAnotherOpen(): boolean {
  if (page()[ours]?.isConnected) return true
  const candidates = document.querySelectorAll('dialog[open],[aria-modal=true]:not([aria-hidden=true])')
  return [...candidates].some(
    (element) =>
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility !== 'hidden' &&
      (element.getAttribute('aria-modal') === 'true' || isModal(element)),
  )
}

function isModal(element: Element): boolean {
  try {
    return element.matches(':modal')
  } catch {
    return true // an engine of before 2022, which cannot say
  }
}
