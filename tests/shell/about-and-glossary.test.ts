import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { activeElement, findByRole, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'

const mount = '<div data-hair-options data-color-scheme="auto" data-reviewer="Dr A Example"></div>'
const head =
  '<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas; color: CanvasText }</style>'
const narrow = hostPage({ head, mount: `<div id="box" style="width:280px">${mount}</div>` })
const strict = hostPage({ csp: true, mount })

const { smp } = enGbMore.glossary.terms

/** Opens whatever can be opened in the tool. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    for (;;) {
      const closed = [...root.querySelectorAll('details:not([open]) > summary')] as HTMLElement[]
      if (closed.length === 0) return
      for (const summary of closed) summary.click()
      await new Promise((done) => setTimeout(done, 50))
    }
  })
}

/** What sticks out of the tool's own frame. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const frame = (root.querySelector('.aid') as Element).getBoundingClientRect()
    return [...root.querySelectorAll('footer *, .meaning')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < frame.left - 1 || right > frame.right + 1)
      })
      .map((element) => `${element.localName}: ${element.textContent}`)
  })
}

/** Paragraphs and list items that are higher or lower than the same text without words to open. */
function otherHeight(page: Page, widths: readonly number[]): Promise<string[]> {
  return page.evaluate((all) => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const box = document.querySelector('#box') as HTMLElement
    const blocks = [...root.querySelectorAll('p, li')].filter((block) => block.querySelector('[role=button]'))
    const plains = blocks.map((block) =>
      Object.assign(block.cloneNode(false) as Element, { textContent: block.textContent }),
    )
    const put = (shown: Element[], instead: Element[]) =>
      shown.forEach((block, index) => block.replaceWith(instead[index] as Element))
    const heights = (of: Element[], width: number) => {
      box.style.width = `${width}px`
      return of.map((block) => block.getBoundingClientRect().height)
    }
    return all.flatMap((width) => {
      const found = heights(blocks, width)
      put(blocks, plains)
      const without = heights(plains, width)
      // WebKit shapes each box of a line by itself, which can make it a part of a pixel wider: that is no added line.
      const narrower = heights(plains, width - 1)
      put(plains, blocks)
      return blocks.flatMap((block, index) =>
        found[index] === without[index] || found[index] === narrower[index]
          ? []
          : [`${width}: ${block.textContent} is ${found[index]} high, not ${without[index]}`],
      )
    })
  }, widths)
}

describe.each(engines)('in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: { '/narrow': narrow, '/strict': strict, '/watch.js': watchScript },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  const open = async (path: string, options?: Parameters<Engine['open']>[0]) => {
    const page = await engine.open(options)
    await visit(page, server.url + path)
    await findByRole(page, 'button', 'scalp micropigmentation')
    return page
  }

  // Dark in one engine and forced colours in another, to keep this short; variants.test.ts has all on each screen.
  test.each([
    {},
    ...(name === 'chromium' ? [{ colorScheme: 'dark' } as const] : []),
    ...(name === 'firefox' ? [{ forcedColors: true }] : []),
  ])('with %o all of About fits 280 px, and there is nothing for axe to find', async (options) => {
    const page = await open('/narrow', options)
    await tap(page, 'button', 'scalp micropigmentation')
    await openAll(page)
    expect(await textOf(page)).toContain('R30')
    expect(await sticksOut(page)).toEqual([])
    expect(await axe(page)).toEqual([])
    await page.close()
  })

  test('words to open add no line to a sentence, at any width', async () => {
    const page = await open('/narrow')
    const widths = Array.from({ length: 40 }, (_, index) => 280 + index * 17)
    expect(await otherHeight(page, widths)).toEqual([])
    await walk(page, journeys.transplant)
    expect(await otherHeight(page, widths)).toEqual([])
    await page.close()
  })

  test('by keyboard a word opens and closes under the strict CSP, and neither focus nor page moves', async () => {
    const page = await open('/strict', { height: 300 })
    const isIt = async () => (await activeElement(page)).name === 'scalp micropigmentation'
    for (let presses = 0; presses < 10 && !(await isIt()); presses++) await page.press('Tab')
    const before = await page.evaluate(() => scrollY)
    await page.press('Space')
    expect(await textOf(page)).toContain(smp.meaning)
    await page.press('Escape')
    expect(await textOf(page)).not.toContain(smp.meaning)
    await page.press('Enter')
    expect(await textOf(page)).toContain(smp.meaning)
    expect(await isIt()).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await tap(page, 'button', enGb.start.begin)
    await findByRole(page, 'heading', enGb.questions.age.heading)
    expect(await textOf(page)).not.toContain(smp.meaning)
    expect(await seen(page)).toEqual([])
    await page.close()
  })
})
