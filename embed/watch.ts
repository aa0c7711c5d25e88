import { hide, showAll } from './mount.ts'

const selector = '[data-hair-options]'

/**
 * Starts every mount on the page and every one that comes later, and stops those that go away.
 * It watches the document rather than waiting for `load` or `DOMContentLoaded`, which optimizer plugins
 * fire early, late or never (embed.md, Traps).
 */
export function watch(): void {
  const shown = new Set<Element>()
  const start = (hosts: readonly Element[]) => {
    const fresh = hosts.filter((host) => !shown.has(host) && host.isConnected)
    for (const host of fresh) shown.add(host)
    showAll(fresh)
  }
  const stopGone = () => {
    for (const host of shown) {
      if (host.isConnected) continue
      shown.delete(host)
      hide(host)
    }
  }
  start([...document.querySelectorAll(selector)])

  new MutationObserver((changes) => {
    stopGone()
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        const within = [...node.querySelectorAll(selector)]
        start(node.matches(selector) ? [node, ...within] : within)
      }
    }
  }).observe(document, { childList: true, subtree: true })
}
