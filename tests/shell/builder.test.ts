import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../demo/serve.ts'
import { activeElement, allByRole, findByRole, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { looksIn, phoneIn } from '../support/looks.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { walk } from '../support/walk.ts'

declare global {
  interface Window {
    __copied?: string
  }
}

/** The clipboard of a test's own: each engine asks for another permission to read the real one. */
const catchCopies = (page: Page) =>
  page.evaluate(() => {
    const writeText = async (text: string) => void (window.__copied = text)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  })
const copied = (page: Page) => page.evaluate(() => window.__copied ?? '')

async function fill(page: Page, name: string, value: string) {
  await tap(page, 'textbox', name)
  await page.type(value)
}

/** As a person pastes: at once. */
const paste = (page: Page, text: string) =>
  page.evaluate((value) => {
    const field = document.activeElement as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)

const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))

/** What the tool in the preview says, once it says it. */
const previewed = (page: Page, words: string) =>
  page.evaluate(async (wanted) => {
    const end = Date.now() + 5000
    for (;;) {
      const place = document.querySelector('iframe')?.contentDocument?.querySelector('#place > div')
      const text = place?.shadowRoot?.textContent ?? ''
      if (text.includes(wanted) || Date.now() > end) return text
      await new Promise((later) => setTimeout(later, 50))
    }
  }, words)

describe.each(engines)('the snippet builder in $name', ({ name, launch }) => {
  let engine: Engine
  let demo: Awaited<ReturnType<typeof serve>>
  let site: Server
  const pages: Parameters<typeof serveFolderAndPages>[0]['pages'] = { '/watch.js': watchScript }
  beforeAll(async () => {
    engine = await launch()
    demo = await serve({ port: 0 })
    site = await serveFolderAndPages({ pages, folders: { '/hair-options/': 'dist' } })
  })
  afterAll(async () => {
    await demo?.close()
    await site?.close()
  })
  const open = async (options = {}) => {
    const page = await engine.open(options)
    await page.goto(`${demo.url}/builder/`)
    await findByRole(page, 'heading', 'Copy your snippet')
    return page
  }

  test('a marketer makes a snippet, pastes it into a page, and a person walks to a result there', async () => {
    const page = await open(phoneIn(name))
    await catchCopies(page)
    await fill(page, 'Clinic name', 'The “Own” & Co')
    await tap(page, 'checkbox', /^SMP/)
    await fill(page, 'Booking page', 'https://a.example/?b&c')
    expect(await previewed(page, 'The “Own” & Co')).toContain('which sells SMP')
    await tap(page, 'button', 'fill in where they are')
    expect((await activeElement(page)).name).toBe('Where the two files are')
    await paste(page, `${site.url}/hair-options/`)
    await tap(page, 'button', 'Copy The snippet')
    const snippet = await copied(page)
    expect(snippet).toContain('integrity="sha384-')

    pages['/pasted'] = hostPage({ mount: snippet, script: '' })
    await tap(page, 'textbox', 'Your page’s source')
    await paste(page, pages['/pasted'].html)
    await findByRole(page, 'heading', 'The tool will start on this page.')

    await page.goto(`${site.url}/pasted`)
    expect(await textOf(page)).toContain('The “Own” & Co')
    await walk(page, journeys.smp)
    expect(await seen(page)).toEqual([])
    const link = await page.evaluate(() =>
      [...(document.querySelector('[data-hair-options]')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
        (a) => a.href,
      ),
    )
    expect(link).toContain('https://a.example/?b&c')
    await page.close()
  })

  test.each(looksIn(name))(
    'at $width px, $colorScheme, axe finds nothing on it, whole and unfolded, and nothing sticks out',
    async (look) => {
      const page = await engine.open(look)
      await page.goto(`${demo.url}/builder/#accent=%23c77f1a&phone=abc&mode=floating`)
      await findByRole(page, 'heading', 'Copy your snippet')
      await unfold(page)
      await tap(page, 'textbox', 'Your page’s source')
      await paste(page, '<div data-hair-options data-phone="abc"></div>')
      await findByRole(page, 'heading', /things have to be mended/)
      expect(await axe(page)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await page.close()
    },
  )

  test('the settings in an address are opened, drawn in the size that is chosen, and what happens is listed', async () => {
    const page = await engine.open()
    await page.goto(`${demo.url}/builder/#clinic=Shared&start=question&pushTo=dataLayer`)
    expect(await previewed(page, 'Shared')).toContain('Shared')
    await tap(page, 'radio', 'Desktop')
    await findByRole(page, 'log', 'What the tool tells your page')
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.innerWidth)).toBe(1280)
    await page.evaluate(() => {
      const place = document.querySelector('iframe')?.contentDocument?.querySelector('#place > div')
      const options = place?.shadowRoot?.querySelectorAll<HTMLElement>('button.option') ?? []
      ;[...options].at(-1)?.click()
    })
    await findByRole(page, 'log', 'What the tool tells your page')
    const log = await textOf(page, 'log', 'What the tool tells your page')
    expect(log).toMatch(/hair-options:ready\s*pushed as hair_options_ready/)
    expect(log).toMatch(/hair-options:started\s*pushed as hair_options_started/)
    await page.close()
  })
})

describe.each(engines.filter(({ name }) => name === 'chromium'))(
  'the snippet builder in $name alone',
  ({ launch }) => {
    let engine: Engine
    let demo: Awaited<ReturnType<typeof serve>>
    beforeAll(async () => {
      engine = await launch()
      demo = await serve({ port: 0 })
    })
    afterAll(() => demo?.close())

    test('the keyboard alone does: past the links, a name filled in, the snippet copied', async () => {
      const page = await engine.open({ width: 1280 })
      await page.goto(`${demo.url}/builder/`)
      await findByRole(page, 'heading', 'Copy your snippet')
      await catchCopies(page)
      const tabTo = async (wanted: string) => {
        for (let presses = 0; presses < 60; presses += 1) {
          await page.press('Tab')
          if ((await activeElement(page)).name === wanted) return
        }
        throw new Error(`${wanted} is not within 60 presses of Tab`)
      }
      await tabTo('Skip to the main content')
      await page.press('Enter')
      await tabTo('Clinic name')
      await page.type('Example Clinic')
      await tabTo('Copy The snippet')
      await page.press('Enter')
      expect(await copied(page)).toContain('data-clinic="Example Clinic"')
      expect(await allByRole(page, 'button', 'Copied The snippet')).toHaveLength(1)
      await page.close()
    })
  },
)
