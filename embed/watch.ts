import { hide, show } from './mount.ts'

const selector = '[data-hair-options]'

/**
 * Starts every mount on the page and every one that comes later, and stops those that go away.
 * It watches the document rather than waiting for `load` or `DOMContentLoaded`, which optimizer plugins
 * fire early, late or never (embed.md, Traps).
 */
export function watch(): void {
  const shown = new Set<Element>()
  const start = (host: Element) => {
    if (shown.has(host) || !host.isConnected) return
    shown.add(host)
    show(host)
  }
  const stopGone = () => {
    for (const host of shown) {
      if (host.isConnected) continue
      shown.delete(host)
      hide(host)
    }
  }
  document.querySelectorAll(selector).forEach(start)

  new MutationObserver((changes) => {
    stopGone()
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches(selector)) start(node)
        node.querySelectorAll(selector).forEach(start)
      }
    }
  }).observe(document, { childList: true, subtree: true })
}
