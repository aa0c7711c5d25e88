import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { cautionsFor } from '../../src/domain/cautions.ts'
import type { Answers } from '../../src/domain/questions.ts'
import { values } from '../../src/domain/values.ts'
import { headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { findByRole, tap } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { bothScripts, hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys, longest, longestSheet } from '../support/journeys.ts'
import { readPdf } from '../support/pdf.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

const { prepare, weigh } = enGbMore
const { ask, takeAway } = prepare
const mount = `<div data-hair-options data-clinic="Example Clinic" data-clinic-place="12 Example Street"
  data-phone="0141 496 0123" data-booking-url="https://clinic.example/book" data-sells="smp fue fut"
  data-reviewer="Dr A Example, consultant dermatologist" data-reviewer-register-url="https://www.gmc-uk.org/example"
  data-reviewed="2026-11-01" data-next-review="2027-11-01"></div>`

/** In the page: writes in the only field that there is, as much as it takes. */
const writeInField = (text: string) => {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot
  const field = root?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type="text"]')
  if (!field) throw new Error('There is no field to write in.')
  field.value = field.maxLength > 0 ? text.slice(0, field.maxLength) : text
  field.dispatchEvent(new Event('input'))
}
const words = 'How did it look for people like me, and what did they say of it some years later? '.repeat(7)

/** Which shares of a picture are white, dark, and of a colour rather than grey. */
const inkOf = (picture: Buffer) => {
  const { data, width, height } = PNG.sync.read(picture)
  const share = (is: (least: number, most: number) => boolean) => {
    let many = 0
    for (let at = 0; at < data.length; at += 4) {
      const rgb = [...data.subarray(at, at + 3)]
      if (is(Math.min(...rgb), Math.max(...rgb))) many++
    }
    return many / (width * height)
  }
  return {
    white: share((least) => least > 250),
    black: share((_, most) => most < 100),
    coloured: share((least, most) => most - least > 40),
  }
}

/** Print styles as a host may have them: text of its own before and after everything, and in the page's margins. */
const hostPrintCss = `<style>
  *::before { content: 'HOST BEFORE' } *::after { content: 'HOST AFTER' }
  @page { @top-center { content: 'HOST TOP' } @bottom-right { content: 'HOST BOTTOM' } }
  @page :first { @top-left { content: 'HOST FIRST' } }
</style>`

/** As Tailwind 4 writes what is important: in a layer, where it goes before whatever is important outside of layers. */
const layeredCss =
  '<style>.v { font-size: 20px } @layer utilities { .x { display: flex !important; min-height: 300px } .v { visibility: visible !important } }</style>'
const layered = '</main><header class="x"><b class="v">HOST</b></header><main>'

const longMount = `<div data-hair-options data-clinic="The Glasgow and West of Scotland Hair Restoration Clinic"
  data-clinic-place="Third floor, 112 to 118 Sauchiehall Street, Glasgow G2 3DH" data-phone="+44 141 496 0123"
  data-booking-url="https://hair-restoration-clinic.example/glasgow/book-a-consultation?from=hair-options"
  data-sells="smp fue fut" data-reviewer="Professor A Very-Longname Example, consultant dermatologist and hair surgeon"
  data-reviewer-register-url="https://www.gmc-uk.org/registrants/1234567-example-registrant-of-a-long-name"
  data-reviewed="2024-11-01" data-next-review="2025-11-01"></div>`
const inChinese = '手术以后我的头发看起来怎么样？'.repeat(36)

/** The results with the most different lengths of opening and reasons, among those that many people have. */
const ordinary: readonly Partial<Answers>[] = [
  {},
  { type: 'scar', settled: 'yes' },
  { type: 'scar', settled: 'yes', length: 'short' },
  { type: 'thinning-on-top', settled: 'yes', length: 'long' },
  { type: 'bald-on-top', age: '18-to-24' },
  { type: 'bald-on-top', history: '9-to-11-months' },
  { type: 'patches', settled: 'no' },
  { goal: 'real-hair', length: 'long' },
]

describe.each(engines)('the sheet in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        // The mount is right in the body, as some builders write it, and empty, so that our own style holds it open.
        '/': hostPage({
          mount: '',
          body: 'Bare words of the host.<p class="x">A paragraph of the host.</p>',
          script: mount + bothScripts,
          csp: true,
        }),
        '/print-css': hostPage({ mount, head: hostPrintCss }),
        '/layers': hostPage({ mount: '', body: layered, head: layeredCss, script: mount + bothScripts }),
        '/long': hostPage({ mount: longMount }),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  /** The page while it is printed: `print()` returns at once, and nobody comes back before the test does. */
  const printing = async (
    answers: Answers,
    first?: (page: Page) => Promise<void>,
    path = '',
  ): Promise<Page> => {
    const page = await engine.open()
    await page.goto(server.url + path)
    await page.evaluate(tapAll, tapsOf(answers), false)
    await page.evaluate(headingOfResult)
    await first?.(page)
    await page.evaluate(() => {
      window.print = () => {}
      // WebKit's driver moves the focus or the pointer as it takes a picture, as somebody would who comes back.
      for (const type of ['focus', 'visibilitychange', 'pointermove'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true)
    })
    await tap(page, 'button', takeAway.print)
    return page
  }

  /** Draws what is meant for paper on the screen, in engines whose driver cannot print. */
  const onScreen = (page: Page) =>
    page.evaluate(() => {
      const onPaper = new Map([
        ['print', 'all'],
        ['screen', 'not all'],
      ])
      for (const root of [document, document.querySelector('[data-hair-options]')?.shadowRoot])
        for (const rule of (root?.adoptedStyleSheets ?? []).flatMap((sheet) => Array.from(sheet.cssRules)))
          if (rule instanceof CSSMediaRule)
            rule.media.mediaText = onPaper.get(rule.media.mediaText) ?? rule.media.mediaText
      const isDrawn = (element: Element | null) => element !== null && element.getClientRects().length > 0
      return {
        host: ['main', 'h1', '.x', '[data-hair-options]'].filter((what) =>
          isDrawn(document.querySelector(what)),
        ),
        bare: getComputedStyle(document.body).visibility,
        sheet: document.querySelector('hair-options-sheet')?.shadowRoot?.textContent ?? '',
        isDrawn: isDrawn(document.querySelector('hair-options-sheet')),
      }
    })

  test('stands alone on paper: nothing of the host page is drawn, under the strict policy', async () => {
    const page = await printing(longest)
    expect(await seen(page)).toEqual([])
    await page.evaluate(() => void document.body.setAttribute('bgcolor', 'gold'))
    const drawn = await onScreen(page)
    // Black and white alone: nothing of the host's colour, and nothing that a printer without colour would lose.
    const { white, black, coloured } = inkOf(await page.screenshot())
    expect(white).toBeGreaterThan(0.7)
    expect(black).toBeGreaterThan(0.02)
    expect(coloured).toBeLessThan(0.001)
    expect(drawn.host).toEqual([])
    expect(drawn.bare).toBe('hidden')
    expect(drawn.isDrawn).toBe(true)
    for (const caution of cautionsFor(longest)) expect(drawn.sheet).toContain(enGb.result.cautions[caution])
    await page.close()
  })

  test('is gone when the printing is over, and when the person goes on without', async () => {
    const page = await printing(journeys.smp)
    const traces = () =>
      page.evaluate(() => [
        document.querySelectorAll('hair-options-sheet').length,
        document.adoptedStyleSheets.length,
      ])
    expect(await traces()).toEqual([1, 1])
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')))
    expect(await traces()).toEqual([0, 0])
    await tap(page, 'button', takeAway.print)
    expect(await traces()).toEqual([1, 1])
    await page.press('Tab')
    expect(await traces()).toEqual([0, 0])
    await page.close()
  })

  /** Marks all that can matter, and writes as much as the fields take. */
  const filling = (said: string) => async (page: Page) => {
    for (const question of ['1', '2', '3', '4', '5']) {
      await page.evaluate(writeInField, `${question} ${said}`.slice(0, 150))
      await tap(page, 'button', ask.add)
    }
    await tap(page, 'button', enGb.result.compare)
    await tap(page, 'button', enGb.weighing.open)
    await findByRole(page, 'textbox', /./)
    await page.evaluate(writeInField, said)
    for (const nth of values.keys()) await tap(page, 'radio', weigh.marks['a-little'], { nth })
    await tap(page, 'button', enGb.comparing.backToResult, { nth: 0 })
  }

  if (name === 'webkit') return // its driver has no print command; what is meant for paper was looked at above
  test('is 1 or 2 pages of A4 with all of the result and none of the host', async () => {
    const page = await printing(longest)
    const pages = await readPdf(await page.pdf())
    expect(pages.length).toBeLessThanOrEqual(2)
    for (const { width, height } of pages) {
      expect(Math.abs(width - 595)).toBeLessThan(2)
      expect(Math.abs(height - 842)).toBeLessThan(2)
    }
    const texts = pages.map((one) => one.text)
    expect(texts.map((each) => each.trim())).not.toContain('') // no blank page
    const text = texts.join(' ')
    const squeezed = text.replaceAll(/\s+/g, '')
    for (const caution of cautionsFor(longest))
      expect(squeezed).toContain(enGb.result.cautions[caution].replaceAll(/\s+/g, ''))
    expect(squeezed).toContain('0141 496 0123'.replaceAll(' ', ''))
    expect(text).not.toMatch(/of the host/)
    expect(Math.min(...pages.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(8)
    await page.close()
  })

  test('is begun on its first page, which is not left blank, and takes 2 at most', async () => {
    const wrong: unknown[] = []
    for (const answers of ordinary) {
      const page = await printing({ ...journeys.smp, ...answers } as Answers)
      const lengths = (await readPdf(await page.pdf())).map(({ text }) => text.length)
      if (lengths.length > 2 || (lengths[0] ?? 0) < 2000) wrong.push({ answers, lengths })
      await page.close()
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['the host’s print styles put before, after or round everything', '/print-css'],
    ['is important in a layer of the host', '/layers'],
  ])('has nothing that %s', async (_, path) => {
    const page = await printing(journeys.smp, undefined, path)
    const text = (await readPdf(await page.pdf())).map((one) => one.text).join(' ')
    expect(text).toContain(enGb.result.title.smp)
    expect(text).not.toContain('HOST')
    await page.close()
  })

  test('the comparison has every option on paper too', async () => {
    const page = await engine.open()
    await page.goto(server.url)
    await tap(page, 'button', enGb.start.compare)
    await findByRole(page, 'table', enGbMore.comparison.caption)
    const pages = await readPdf(await page.pdf())
    // Of A4, as drivers are told: on 8.5 by 11 cm, which Firefox once had, it took 70 pages.
    expect(Math.abs((pages[0]?.width ?? 0) - 595)).toBeLessThan(2)
    const squeezed = pages.map((one) => one.text.replaceAll(/\s+/g, '')).join('')
    // Columns are narrow, so of each sentence only its first words stand side by side.
    const begins = (sentence: string) => sentence.split(' ').slice(0, 2).join('')
    for (const option of comparisonOptions)
      for (const sentence of enGbMore.comparison.cells['what-it-is'][option])
        expect(squeezed).toContain(begins(sentence))
    await page.close()
  })

  test.each([
    ['a clinic of short names', '', words],
    ['a clinic of long names, overdue', '/long', words],
    ['the same, with notes in Chinese', '/long', inChinese],
  ])(
    'is 2 pages at most with all that can be marked and written on the longest: %s',
    async (_, path, said) => {
      const page = await printing(longestSheet, filling(said), path)
      const pages = await readPdf(await page.pdf())
      const squeezed = pages.map(({ text }) => text.replaceAll(/\s+/g, '')).join('')
      expect(squeezed).toContain('Example,consultantdermatologist')
      // What no font of this machine has, a PDF does not tell as text.
      const written = said === words ? [said.slice(0, 500), `5 ${said}`.slice(0, 150)] : []
      for (const one of written) expect(squeezed).toContain(one.trim().replaceAll(' ', ''))
      for (const value of values) expect(squeezed).toContain(weigh.values[value].replaceAll(' ', ''))
      expect(pages.length).toBeLessThanOrEqual(2)
      await page.close()
    },
  )
})
