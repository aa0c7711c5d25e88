import { attributeOf, type OptionName } from '../../embed/option-table.ts'
import { type Arbitrary, assert, asyncProperty, constantFrom, oneof, subarray, tuple } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { serveModulePage } from '../hosts/module-page.ts'
import { button, headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { engines, type Page } from '../support/engines.ts'
import { journeys } from '../support/journeys.ts'
import type { Server } from '../support/server.ts'

declare global {
  interface Window {
    /** Set by any script that came in by an option. */
    __ran?: true
  }
}

const run = 'window.__ran=true'
const markup = [
  `<img src=x onerror="${run}">`,
  `"><script>${run}</script>`,
  `<svg/onload=${run}>`,
  `</style><iframe srcdoc="<script>parent.${run}</script>">`,
  `javascript:${run}`,
  `' onfocus=${run} autofocus='`,
  `{{constructor.constructor('${run}')()}}`,
  '${`',
  '&lt;b&gt;',
  '\u202Eright to left\u2066',
  '\u0000\uFFFF',
]
const noAddress = [
  `javascript:${run}`,
  ` JaVaScRiPt:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  'data:text/html,<b>',
  'vbscript:x',
  'blob:https://a/b',
  'file:///a',
  'mailto:a@b.example',
  'ftp://a.example',
  'https://',
  'http://[',
]

/** Values that can be used, and values that cannot. What a text says is never wrong. */
interface Pool {
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}
const anyText: Pool = { good: markup, bad: [] }
const address: Pool = { good: ['https://clinic.example/book?a=1&b="><i>', '/book', '?a'], bad: noAddress }
const day: Pool = {
  good: ['2026-11-23', '2028-02-29'],
  bad: ['2026-02-30', 'today', '23/11/2026', ...markup],
}
/** All but `mode`: each has a test of its own, and draws on a press or not at all. */
const pools: Readonly<Record<Exclude<OptionName, 'mode'>, Pool>> = {
  clinic: anyText,
  clinicPlace: anyText,
  sells: { good: ['smp', 'smp fue fut', 'none', 'fut,fue'], bad: ['none smp', 'wigs', ...markup] },
  bookingUrl: address,
  bookingLabel: anyText,
  phone: { good: ['0141 496 0123', '+44 (0)20 7946 0000'], bad: ['call us', '1', ...markup] },
  reviewer: anyText,
  reviewerRegisterUrl: address,
  reviewed: day,
  reviewedVersion: anyText,
  nextReview: day,
  privacyUrl: address,
  accent: {
    good: ['#0b5b63', 'rgb(11, 91, 99)', 'hsl(185, 80%, 22%)'],
    bad: ['teal', 'red;background:url(/evil)', 'url(/evil)', 'var(--x)', 'expression(alert(1))', ...markup],
  },
  colorScheme: { good: ['light', 'dark', 'auto'], bad: ['pink', 'Light', ...markup] },
  headingLevel: { good: ['2', '5', 3], bad: ['1', '6', '2.5', -2, ...markup] },
  start: { good: ['page', 'question'], bad: ['now', ...markup] },
  passParams: { good: ['utm_source gclid', 'a-b,c.d'], bad: ['a;b', ...markup] },
  radius: { good: ['8px', '0', '1.5em'], bad: ['8px;background:url(/evil)', 'calc(1px)', ...markup] },
  font: {
    good: ['Georgia, serif'],
    // Without these letters it is the name of a font, if an odd one.
    bad: ['inherit', 'x;background:url(/evil)', ...markup.filter((text) => /[;:{}()<>]/.test(text))],
  },
  lang: { good: ['en-GB', 'en'], bad: ['fr', ...markup] },
  side: { good: ['left', 'right'], bad: ['up', ...markup] },
  corner: { good: ['bottom-left', 'bottom-right'], bad: ['top', ...markup] },
  reveal: { good: ['load', 'time:10', 'scroll:50'], bad: ['exit', 'scroll:500', ...markup] },
  idleReset: { good: ['5', 0.5], bad: ['0', 'soon', ...markup] },
  pushTo: { good: ['dataLayer', '$layer'], bad: ['data layer', 'a.b', ...markup] },
  debug: { good: ['false', false], bad: ['maybe', ...markup] },
}
/** Only a script can give these. */
const noText: readonly unknown[] = [{}, [], [{}], { toString: 1 }]

interface Given {
  readonly name: string
  readonly value: unknown
  readonly isBad: boolean
}

function given(name: keyof typeof pools, fromScript: boolean): Arbitrary<Given> {
  const { good, bad } = pools[name]
  const wrong = fromScript ? [...bad, ...noText] : bad
  const right = constantFrom(...good).map((value) => ({ name, value, isBad: false }))
  if (wrong.length === 0) return right
  return oneof(
    right,
    constantFrom(...wrong).map((value) => ({ name, value, isBad: true })),
  )
}
const someOptions = (fromScript: boolean) =>
  subarray(Object.keys(pools) as (keyof typeof pools)[]).chain((names) =>
    tuple(...names.map((name) => given(name, fromScript))),
  )

/** Mounts on a new place, and says what came of it; in the page. */
function tryOut(options: readonly Given[], fromScript: boolean) {
  const place = document.createElement('div')
  place.setAttribute('data-hair-options', '')
  document.querySelector('main')?.replaceChildren(place)
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const inScript: Record<string, unknown> = {}
  for (const { name, value } of options) {
    if (fromScript) inScript[name] = value
    else place.setAttribute(`data-${kebab(name)}`, String(value))
  }
  const from = window.__seen.length
  let thrown = ''
  try {
    window.__mount(place, fromScript ? inScript : undefined)
  } catch (error) {
    thrown = String(error)
  }
  const root = place.shadowRoot
  return {
    thrown,
    isStarted: Boolean(root?.querySelector('.aid .heading')),
    seen: window.__seen.slice(from),
    foreign: [
      ...(root?.querySelectorAll('script, img, iframe, style, [onerror], [onload], [onfocus]') ?? []),
    ].map(String),
    links: [...(root?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol),
    hasRun: '__ran' in window,
  }
}

const chromium = engines.filter(({ name }) => name === 'chromium')

describe.each(chromium)('whatever a host writes, in $name', ({ launch }) => {
  let server: Server
  let page: Page
  beforeAll(async () => {
    server = await serveModulePage()
    page = await (await launch()).open()
    await page.goto(`${server.url}/`)
  })
  afterAll(async () => {
    await page?.close()
    await server?.close()
  })

  test.each([
    ['attributes', false],
    ['a script', true],
  ])('in %s, it starts, warns once of each that is wrong, and runs nothing', async (_, fromScript) => {
    await assert(
      asyncProperty(someOptions(fromScript), async (options) => {
        const found = await page.evaluate(tryOut, options, fromScript)
        expect(found).toMatchObject({ thrown: '', isStarted: true, foreign: [], hasRun: false })
        expect(found.links.filter((protocol) => !/^(https?|tel):$/.test(protocol))).toEqual([])
        const wrong = options.filter(({ isBad }) => isBad)
        expect(found.seen.map(({ kind }) => kind)).toEqual(wrong.map(() => 'console.warn'))
        for (const { name } of wrong) {
          const says = `Hair Options: ${fromScript ? name : attributeOf(name)} is "`
          expect(found.seen.filter(({ text }) => text.startsWith(says))).toHaveLength(1)
        }
      }),
      { seed: 20261125, numRuns: 100 },
    )
  })

  test('markup in every text is shown as it is written, on every screen', async () => {
    const [image = ''] = markup
    const texts = ['clinic', 'clinicPlace', 'bookingLabel', 'reviewer', 'reviewedVersion']
    const options = texts.map((name) => ({ name, value: image, isBad: false }))
    const more = { name: 'bookingUrl', value: 'https://clinic.example/book', isBad: false }
    await page.evaluate(tryOut, [...options, more], false)
    await page.evaluate(tapAll, tapsOf(journeys.smp), false)
    expect(await page.evaluate(headingOfResult)).toBe(enGb.result.title.smp)
    const look = () => {
      const root = document.querySelector('[data-hair-options]')?.shadowRoot
      return {
        text: root?.textContent ?? '',
        images: root?.querySelectorAll('img').length,
        hasRun: '__ran' in window,
      }
    }
    const result = await page.evaluate(look)
    expect(result).toMatchObject({ images: 0, hasRun: false })
    expect(result.text.split(image).length).toBeGreaterThan(3)
    await page.evaluate(tapAll, [button(enGb.result.compare)], false)
    expect(await page.evaluate(look)).toMatchObject({ images: 0, hasRun: false })
    expect(server.requests.filter(({ url }) => /evil|^\/x/.test(url))).toEqual([])
  })
})
