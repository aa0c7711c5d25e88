import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { findByRole } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

/** What hosts call their own colours and measures. Custom properties come through a shadow root, whatever resets it. */
const common = [
  'accent',
  'accent-light',
  'accent-dark',
  'accent-soft',
  'advice',
  'control-line',
  'font',
  'gap',
  'ink',
  'line',
  'muted',
  'on-accent',
  'picture-tile',
  'radius',
  'raised',
  'space',
  'surface',
  'text',
  'urgent',
]

const sheet = (rule: (name: string) => string) => `<style>${common.map(rule).join('\n')}</style>`

const pages = {
  '/watch.js': watchScript,
  '/plain': hostPage(),
  '/set': hostPage({ head: sheet((name) => `:root { --${name}: rgb(255, 0, 255) }`) }),
  // Registered for the whole document, with every shadow root in it.
  '/registered': hostPage({
    head: sheet((name) => `@property --${name} { syntax: "<number>"; inherits: false; initial-value: 1 }`),
  }),
}

/** Colours, corners and type of everything in the tool. */
const look = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('[data-hair-options]')?.shadowRoot?.querySelectorAll('*') ?? [])].map(
      (element) => {
        const style = getComputedStyle(element)
        const { color, backgroundColor, borderColor, borderRadius, fill, fontFamily } = style
        return [element.localName, color, backgroundColor, borderColor, borderRadius, fill, fontFamily].join(
          ' ',
        )
      },
    ),
  )

const hasTerms = () =>
  Boolean(document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('.term'))

/** By script: a pointer would stay on the next screen, and change what is under it. */
const press = (page: Page, label: string) =>
  expect
    .poll(() =>
      page.evaluate((text) => {
        const buttons = document.querySelector('[data-hair-options]')?.shadowRoot?.querySelectorAll('button')
        const button = [...(buttons ?? [])].find(({ textContent }) => textContent?.includes(text))
        button?.click()
        return button !== undefined
      }, label),
    )
    .toBe(true)

describe.each(engines)('names of a host in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  /** How the start looks, and the question with pictures. */
  const looks = async (path: string) => {
    const page = await engine.open({ reducedMotion: true })
    await page.goto(server.url + path)
    await findByRole(page, 'button', enGb.start.begin)
    // With the second script come its words that can be opened.
    await expect.poll(() => page.evaluate(hasTerms)).toBe(true)
    const start = await look(page)
    await press(page, enGb.start.begin)
    await press(page, enGb.questions.age.options['25-or-over'].label)
    // The pictures come a moment after their words.
    await expect.poll(async () => (await look(page)).some((line) => line.startsWith('rect'))).toBe(true)
    const shown = [...start, ...(await look(page))]
    await page.close()
    return shown
  }

  test.each(['/set', '/registered'])('change nothing of how the tool looks (%s)', async (path) => {
    expect(await looks(path)).toEqual(await looks('/plain'))
  })
})
