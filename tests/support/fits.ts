import type { Page } from './page.ts'

/** What sticks out of the tool's own frame, by class and words. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const frame = (root.querySelector('.aid') as Element).getBoundingClientRect()
    return [...root.querySelectorAll('.aid *')]
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
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

/** As a reader's own setting would: the tool's text is `medium`, whatever the host's is. */
export function setText(page: Page, size: '32px' | ''): Promise<void> {
  return page.evaluate((to) => {
    const frame = document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('.aid')
    if (frame instanceof HTMLElement) frame.style.fontSize = to
  }, size)
}
