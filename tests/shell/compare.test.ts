import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { activeElement, allByRole, findByRole, isShown, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { sticksOut, tooSmall } from '../support/fits.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'

const { comparison, sources } = enGbMore
const mount = '<div data-hair-options data-color-scheme="auto"></div>'
const head = `<style>
  :root { color-scheme: light dark; --hair-options-sticky-top: 50px }
  body { margin: 0; background: Canvas; color: CanvasText }
</style>`
const box = hostPage({ head, mount: `<div id="box">${mount}</div>` })
const quirks = { ...box, html: box.html.replace('<!doctype html>', '') }
/** The host has a header of its own and did not say how high it is. */
const header = hostPage({
  head: '<style>header { position: fixed; z-index: 1; inset: 0 0 auto; height: 50px; background: Canvas }</style>',
  mount: `<header>Clinic</header>${mount}`,
})
const goodQuestion = `${comparison.howSure} ${comparison.rows.good}`

describe.each(engines)('the comparison in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: { '/': box, '/quirks': quirks, '/header': header, '/watch.js': watchScript },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  const compare = async (page: Page, width: number, path = '/') => {
    await visit(page, server.url + path)
    await page.evaluate((to) => {
      document.querySelectorAll<HTMLElement>('#box').forEach((around) => (around.style.width = to))
    }, `${width}px`)
    await tap(page, 'button', enGb.start.compare)
    await findByRole(page, 'table', comparison.caption)
    await tap(page, 'button', goodQuestion)
    await findByRole(page, 'button', goodQuestion)
  }

  test('in quirks mode, where tables take nothing from what is around them, it has the same type and colours', async () => {
    const [plain, old] = await Promise.all(
      ['/', '/quirks'].map(async (path) => {
        const page = await engine.open({ width: 1400 })
        await compare(page, 1280, path)
        const look = await page.evaluate(() => {
          const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
          const cells = [...root.querySelectorAll('table, caption, th, td')].map((cell) => {
            const { color, fontSize, fontWeight, lineHeight, fontFamily, whiteSpace } = getComputedStyle(cell)
            return [cell.localName, color, fontSize, fontWeight, lineHeight, fontFamily, whiteSpace].join(' ')
          })
          return { mode: document.compatMode, cells }
        })
        await page.close()
        return look
      }),
    )
    expect([plain?.mode, old?.mode]).toEqual(['CSS1Compat', 'BackCompat'])
    expect(old?.cells.length).toBeGreaterThan(20)
    expect(old?.cells).toEqual(plain?.cells)
  })

  test.each([280, 320, 1280])(
    'at %i px all of it fits, with every source open, read whole, and with text twice as large',
    async (width) => {
      const page = await engine.open({ width: 1400 })
      const found: string[] = []
      for (const size of [16, 32]) {
        await page.setText(size)
        await compare(page, width)
        await page.setText(size) // WebKit's is gone with what was on the page
        await page.evaluate(() => {
          const root = document.querySelector('[data-hair-options]')?.shadowRoot
          root
            ?.querySelectorAll<HTMLElement>('tbody .unfold[aria-expanded="false"]')
            .forEach((one) => one.click())
        })
        const wrong = async () => [...(await sticksOut(page)), ...(size === 16 ? await tooSmall(page) : [])]
        found.push(...(await wrong()))
        if (width < 900) {
          await tap(page, 'radio', comparison.reading.one)
          found.push(...(await wrong()))
        }
      }
      expect(found).toEqual([])
      await page.close()
    },
  )

  test.each([344, 312, 280])(
    'at %i px a head is broken between two parts of a word, where nothing hyphenates too',
    async (width) => {
      const page = await engine.open({ width: 1400 })
      await compare(page, width)
      const lines = await page.evaluate(() => {
        const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
        const smp = root.querySelector('thead th[data-picked="true"]') as HTMLElement
        smp.style.hyphens = 'manual' // Firefox has a dictionary
        const text = smp.firstChild as Text
        const found = new Map<number, string>()
        for (const [at, letter] of [...text.data.replace('\u00AD', '-')].entries()) {
          const range = document.createRange()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          // The first letter of a line has a rectangle at the end of the one before as well.
          const top = [...range.getClientRects()].at(-1)?.top ?? 0
          if (letter !== '-') found.set(top, (found.get(top) ?? '') + letter)
        }
        return [...found.values()].map((line) => line.trim()).join('|')
      })
      expect(lines).toMatch(/^SMP[ |]\(scalp[ |]micro\|?pigmentation\)$/)
      await page.close()
    },
  )

  test.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    ...(name === 'webkit' ? [] : [{ forcedColors: true }]),
  ] as const)(
    'with %o there is nothing for axe to find, with sources open, in a pair, whole or wide',
    async (options) => {
      const page = await engine.open({ width: 1400, ...options })
      await compare(page, 1280)
      const faults = await axe(page)
      await compare(page, 320)
      faults.push(...(await axe(page)))
      await tap(page, 'radio', comparison.reading.one)
      faults.push(...(await axe(page)))
      expect(faults).toEqual([])
      await page.close()
    },
  )

  test('a wide screen has every option, a narrow one a pair or one, and a screen reader the same', async () => {
    const page = await engine.open({ width: 1400 })
    const shown = async () => [
      (await allByRole(page, 'columnheader')).length,
      (await allByRole(page, 'rowheader')).length,
      (await allByRole(page, 'cell')).length,
    ]
    await compare(page, 1280)
    expect(await shown()).toEqual([6, 15, 75])
    expect(await allByRole(page, 'combobox')).toEqual([])
    await page.setText(32)
    await compare(page, 1280)
    await page.setText(32) // WebKit's is gone with what was on the page
    expect(await shown()).toEqual([3, 15, 30])
    await page.setText(16)
    await compare(page, 360)
    expect(await shown()).toEqual([3, 15, 30])
    await tap(page, 'radio', comparison.reading.one)
    expect(await shown()).toEqual([0, 0, 0])
    await findByRole(page, 'heading', comparison.rows['other-options-later'])
    await page.close()
  })

  test.each([1280, 360])(
    'at %i px the names of the options stay below the host’s own header, and nothing shows through them',
    async (width) => {
      const page = await engine.open({ width: 1400, height: 700 })
      await compare(page, width)
      await page.evaluate(() => scrollTo(0, 0))
      const top = async () => (await findByRole(page, 'columnheader', comparison.options.fue)).y
      expect(await top()).toBeGreaterThan(100)
      const { y } = await findByRole(page, 'rowheader', comparison.rows.upkeep)
      await page.evaluate((to) => scrollTo(0, to), y)
      const stuck = await top()
      expect(stuck).toBeGreaterThanOrEqual(50)
      expect(stuck).toBeLessThan(70)
      const seen = await page.evaluate(() => {
        const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
        // To the chevron of a row, which is turned, and so painted late.
        const toggle = root.querySelector('.unfold') as Element
        scrollBy(0, toggle.getBoundingClientRect().top - 55)
        const at = toggle.getBoundingClientRect()
        const onTop = root
          .elementFromPoint(at.right - 6, at.top + at.height / 2)
          ?.closest('thead, button')?.localName
        const timeline = root.querySelector('.timeline-head') as Element
        scrollBy(0, timeline.getBoundingClientRect().top + 100)
        return { onTop, timeline: timeline.getBoundingClientRect().top }
      })
      expect(seen).toEqual({ onTop: 'thead', timeline: 50 })
      await page.close()
    },
  )

  test('those names stay under a header of the host that did not say how high it is', async () => {
    const page = await engine.open({ width: 1400, height: 700 })
    await compare(page, 1280, '/header')
    const { x, y } = await findByRole(page, 'rowheader', comparison.rows.upkeep)
    await page.evaluate((by) => scrollBy(0, by), y - 200)
    expect((await findByRole(page, 'columnheader', comparison.options.fue)).y).toBeLessThan(50)
    // Until it is laid out for good, `content-visibility` alone keeps them there (docs/decisions/0015).
    const isFresh = () =>
      page.evaluate(
        () => !!document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('.fresh'),
      )
    await expect.poll(isFresh).toBe(false)
    const onTop = await page.evaluate((at) => document.elementFromPoint(at, 20)?.localName, x + 10)
    expect(onTop).toBe('header')
    await page.close()
  })

  test('going back by keyboard, what has the focus is not left under those names (WCAG 2.4.11)', async () => {
    const page = await engine.open({ width: 1400, height: 700 })
    await compare(page, 1280)
    const toggle = `${comparison.howSure} ${comparison.rows.harm}`
    await tap(page, 'button', toggle)
    // In WebKit a click gives no focus, and Tab comes to what was clicked first.
    do await page.press('Tab')
    while ((await activeElement(page)).name === toggle)
    const { y } = await findByRole(page, 'button', toggle)
    await page.evaluate((by) => scrollBy(0, by), y - 60)
    await page.press('Shift+Tab')
    expect((await activeElement(page)).name).toBe(toggle)
    const heads = await findByRole(page, 'columnheader', comparison.options.fue)
    expect((await findByRole(page, 'button', toggle)).y).toBeGreaterThan(heads.y + heads.height)
    await page.close()
  })

  test.each([1280, 320])(
    'at %i px nothing that takes the focus in it is left under those names (WCAG 2.4.11)',
    async (width) => {
      const page = await engine.open({ width: 1400, height: 700 })
      await compare(page, width)
      const { focused, hidden } = await page.evaluate(async () => {
        const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
        const heads = root.querySelector('.compare thead') as Element
        const all = [
          ...root.querySelectorAll<HTMLElement>('.compare tbody :is(button, [role=button])'),
        ].filter((one) => one.getClientRects().length > 0)
        const left: (string | null)[] = []
        for (const one of all) {
          scrollBy(0, one.getBoundingClientRect().top - 60)
          one.focus()
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame) // WebKit scrolls in a later frame
          if (one.getBoundingClientRect().top < heads.getBoundingClientRect().bottom)
            left.push(one.textContent)
        }
        return { focused: all.length, hidden: left }
      })
      expect(focused).toBeGreaterThan(20)
      expect(hidden).toEqual([])
      await page.close()
    },
  )

  test('where there is little height, as with large text, those names do not take it', async () => {
    const page = await engine.open({ width: 1400, height: 460 })
    await compare(page, 1280)
    const { y } = await findByRole(page, 'rowheader', comparison.rows.upkeep)
    await page.evaluate((to) => scrollTo(0, to), y)
    expect((await findByRole(page, 'columnheader', comparison.options.fue)).y).toBeLessThan(0)
    await page.close()
  })

  test('a mark leads to the list and back to where one was, and the page’s address stays', async () => {
    const page = await engine.open({ width: 1400, height: 700 })
    await compare(page, 1280)
    const address = await page.evaluate(() => location.href)
    await tap(page, 'button', /Treatment Rooms London$/)
    expect((await activeElement(page)).tag).toBe('li')
    await page.press('Tab')
    expect((await activeElement(page)).name).toBe(sources.backToClaim)
    await page.press('Enter')
    expect((await activeElement(page)).name).toMatch(/Treatment Rooms London$/)
    const mark = await findByRole(page, 'button', /Treatment Rooms London$/)
    const heads = await findByRole(page, 'columnheader', comparison.options.fue)
    expect(mark.y).toBeGreaterThan(heads.y + heads.height)
    expect(mark.y + mark.height).toBeLessThan(700)
    expect(await page.evaluate(() => location.href)).toBe(address)
    // Once the row is closed there is nowhere to go back to.
    expect(await isShown(page, 'button', sources.backToClaim)).toBe(true)
    await tap(page, 'button', goodQuestion)
    expect(await isShown(page, 'button', sources.backToClaim)).toBe(false)
    // Nor where the table is no longer shown.
    await compare(page, 320)
    await tap(page, 'button', /Treatment Rooms London$/)
    expect(await isShown(page, 'button', sources.backToClaim)).toBe(true)
    await tap(page, 'radio', comparison.reading.one)
    expect(await isShown(page, 'button', sources.backToClaim)).toBe(false)
    await page.close()
  })
})
