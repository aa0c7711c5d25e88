import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../demo/serve.ts'
import { activeElement, findByRole, isShown, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { looksIn } from '../support/looks.ts'
import { everyScreen } from '../support/screens.ts'

const { screens } = everyScreen
const nameOf = (wanted: string) => screens.find(({ id }) => id === wanted)?.name ?? wanted

/** The other engines show the same list, and `npm test` has 8 minutes. */
const walkedIn = (name: string) =>
  name === 'chromium' ? screens : screens.filter(({ id }) => ['result-urgent', 'weigh'].includes(id))

/** Waits for the frame to stand at a screen, and reads what heads anything that is shown in it. */
const headingsAt = (page: Page, screen: string) =>
  page.evaluate(async (wanted) => {
    const frame = () => document.querySelector('iframe')?.contentDocument
    const end = Date.now() + 10_000
    while (frame()?.documentElement?.dataset['shown'] !== wanted) {
      if (Date.now() > end) return [`The frame is at ${frame()?.documentElement?.dataset['shown']}`]
      await new Promise((resume) => setTimeout(resume, 20))
    }
    const root = frame()?.querySelector('[data-hair-options]')?.shadowRoot
    return [...(root?.querySelectorAll('h2, h3, summary') ?? [])]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.textContent)
  }, screen)

describe.each(engines)('the gallery in $name', ({ name, launch }) => {
  let engine: Engine
  let demo: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    engine = await launch()
    demo = await serve({ port: 0 })
  })
  afterAll(async () => {
    await demo?.close()
  })

  test('the real tool walks to each screen that an address names', async () => {
    const page = await engine.open()
    await page.goto(`${demo.url}/gallery/`)
    for (const { id, way } of walkedIn(name)) {
      await page.evaluate((to) => (location.hash = to), `${id}/phone/light`)
      expect(await headingsAt(page, id)).toContain(way.at(-1)?.heading)
    }
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.close()
  })

  test('a screen is picked from the list; the focus stays there, and Back comes back', async () => {
    const page = await engine.open()
    await page.goto(`${demo.url}/gallery/#start/tablet/dark`)
    await tap(page, 'link', nameOf('compare'))
    expect(await headingsAt(page, 'compare')).toContain(nameOf('compare'))
    expect(await isShown(page, 'heading', nameOf('compare'))).toBe(true)
    expect(await activeElement(page)).toMatchObject({ role: 'link', name: nameOf('compare') })
    expect(await page.evaluate(() => location.hash)).toBe('#compare/tablet/dark')
    await page.back()
    expect(await headingsAt(page, 'start')).toContain(nameOf('start'))
    await page.close()
  })

  test('a frame that stands at another screen is led to the one that is chosen', async () => {
    const page = await engine.open()
    await page.goto(`${demo.url}/gallery/#result-urgent/phone/light`)
    expect(await headingsAt(page, 'result-urgent')).toContain(nameOf('result-urgent'))
    await page.evaluate(async () => {
      const frame = document.querySelector('iframe')?.contentWindow as Window
      frame.location.hash = 'start/phone/light'
      // Its page takes the word away at once, and comes to it again only when it has been led back.
      while (frame.document.documentElement.dataset['shown'])
        await new Promise((resume) => setTimeout(resume))
    })
    expect(await headingsAt(page, 'result-urgent')).toContain(nameOf('result-urgent'))
    await page.close()
  })

  test('has nothing for axe to find, narrow or wide, and nothing sticks out', async () => {
    const found: unknown[] = []
    for (const look of looksIn(name)) {
      const page = await engine.open(look)
      const note = (fault: string) => found.push({ ...look, fault })
      await page.goto(`${demo.url}/gallery/#result-smp/desktop/dark`)
      await headingsAt(page, 'result-smp')
      ;(await axe(page)).forEach(note)
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        note('scrolls sideways')
      await page.close()
    }
    expect(found).toEqual([])
  })
})

describe.each(engines.filter(({ name }) => name === 'chromium'))('in $name', ({ launch }) => {
  test('frame, colours and direction change by the keyboard, and the tool in the frame with them', async () => {
    const engine = await launch()
    const demo = await serve({ port: 0 })
    const page = await engine.open()
    await page.goto(`${demo.url}/gallery/`)
    const inFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')
        const mount = frame?.contentDocument?.querySelector('[data-hair-options]')
        const tool = mount?.shadowRoot?.querySelector('section')
        return [frame?.width, tool?.dataset['scheme'], tool?.dir]
      })
    await findByRole(page, 'radio', 'Phone')
    await headingsAt(page, 'start')
    expect(await inFrame()).toEqual(['360', 'light', 'ltr'])
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.focus())
    for (const key of ['ArrowRight', 'ArrowRight', 'Tab', 'ArrowRight', 'Tab', 'ArrowRight'] as const)
      await page.press(key)
    expect(await page.evaluate(() => location.hash)).toBe('#start/desktop/dark/rtl')
    await expect.poll(inFrame, { timeout: 5000 }).toEqual(['1280', 'dark', 'rtl'])
    await page.close()
    await demo.close()
  })
})
