import type { Page } from './page.ts'

declare global {
  interface Window {
    /** The body as it was loaded, and where from. Not enumerable, like the reader. */
    __loaded?: { url: string; body: Node }
  }
}

/**
 * As good as `goto`, for tests that are not about loading. Where the page has been loaded already its body is made
 * anew: a decision aid without answers on a new mount, the host's elements as they were, at the top, with no focus.
 * What takes most of a load is saved, which is to make axe and the reader run fast again.
 *
 * What the page itself has learnt stays: the second script, what `seen` says, history.
 */
export async function visit(page: Page, url: string): Promise<void> {
  if (await page.evaluate(makeAnew, url)) return
  await page.goto(url)
  await page.evaluate((from) => {
    const value = { url: from, body: document.body.cloneNode(true) }
    Object.defineProperty(window, '__loaded', { value })
  }, url)
}

/** Travels as text. A mount's shadow root, and with it the old decision aid, is not cloned; scripts do not run again. */
function makeAnew(url: string): boolean {
  if (window.__loaded?.url !== url) return false
  document.body.replaceWith(window.__loaded.body.cloneNode(true))
  scrollTo({ top: 0, behavior: 'instant' })
  return true
}
