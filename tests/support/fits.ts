import type { Page } from './page.ts'

/** What sticks out of the tool's own frame, or of its cell of a table, by class and words. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const aid = root.querySelector('.aid') as Element
    return [...root.querySelectorAll('.aid *')]
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        const frame = (element.parentElement?.closest('td, th') ?? aid).getBoundingClientRect()
        return width > 0 && (left < frame.left - 1 || right > frame.right + 1)
      })
      .map((element) => `${element.localName}.${element.getAttribute('class')}: ${element.textContent}`)
  })
}

/** Everything a finger is meant for that is smaller than 44 by 44 px (links inside of sentences are exempt). */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    return [...root.querySelectorAll('button, summary, select, textarea, label.option, a.button, a.link')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`)
  })
}

/**
 * What takes the focus, and then lies wholly under what sticks to an edge (WCAG 2.2, 2.4.11), by its words: each is brought
 * to both edges first, as it would be by going on with Tab or back. WebKit scrolls to it in a later frame.
 */
export function hiddenWithFocus(page: Page): Promise<{ focused: number; hidden: string[] }> {
  return page.evaluate(async () => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const scroller = root.querySelector('.dialog[open]') ?? window
    const all = [
      ...root.querySelectorAll<HTMLElement>(
        '.aid :is(button, a, summary, input, select, textarea, [role=button])',
      ),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && one.getClientRects().length > 0)
    /** What lies over it, where nothing of it can be seen. */
    const coverOf = (shown: Element) => {
      const { left, top, height } = shown.getBoundingClientRect()
      const over = [4, height / 2, height - 4].map((down) => root.elementFromPoint(left + 8, top + down))
      return over.some((element) => shown.contains(element)) ? undefined : over[0]
    }
    const hidden: string[] = []
    for (const one of all) {
      const shown = one.closest('label.option, label.ask') ?? one
      for (const at of [10, innerHeight - 30]) {
        scroller.scrollBy({ top: shown.getBoundingClientRect().top - at, behavior: 'instant' })
        one.focus()
        let cover = coverOf(shown)
        for (let frame = 0; frame < 30 && cover !== undefined; frame++) {
          await new Promise(requestAnimationFrame)
          cover = coverOf(shown)
        }
        if (cover !== undefined)
          hidden.push(`${one.localName} ${shown.textContent}, under ${cover?.outerHTML.slice(0, 80)}`)
        one.blur()
      }
    }
    return { focused: all.length, hidden }
  })
}
