import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { findByRole, findPlace, isShown, tap } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { startingWith } from '../support/option-name.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'

const { age, type, length, goal, signs } = enGb.questions
const headings = [age, type, length].map(({ heading }) => heading)

/** In the page: whether a box lies where the last press was, and how many are ticked. */
const boxes = () => {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
  const [x, y] = window.__pressed
  return {
    under: !!root.elementFromPoint(x, y)?.closest('label'),
    ticked: root.querySelectorAll('input:checked').length,
  }
}

declare global {
  interface Window {
    __pressed: [number, number]
  }
}

const opener = 'See your options'
const dialogOf = (mode: string) =>
  hostPage({
    mount: `<button data-hair-options-open="aid">${opener}</button>
      <div id="aid" data-hair-options data-mode="${mode}" data-start="question"></div>`,
  })

describe.each(engines)('a double tap in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/': hostPage(),
        '/watch.js': watchScript,
        '/popup': dialogOf('popup'),
        '/slide-over': dialogOf('slide-over'),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  const opened = async () => {
    const page = await engine.open({ width: 460 })
    await visit(page, server.url)
    await findByRole(page, 'button', enGb.start.begin)
    return page
  }
  /** Presses twice, or more, at one place, as fast as the driver can. */
  const press = async (page: Page, name: string | RegExp, times: number) => {
    const { x, y } = await findPlace(page, 'button', name)
    await page.evaluate((...at) => void (window.__pressed = at), x, y)
    for (let time = 0; time < times; time++) await page.click(x, y)
  }
  const asked = async (page: Page) => {
    const shown = await Promise.all(headings.map((heading) => isShown(page, 'heading', heading)))
    return headings.filter((_, at) => shown[at])
  }

  test.each([2, 3])(
    '%i taps on Start, or on an answer, bring the next question and answer nothing in it',
    async (times) => {
      const page = await opened()
      await press(page, enGb.start.begin, times)
      expect(await asked(page)).toEqual([age.heading])
      await sleep(700)
      await press(page, startingWith(age.options['25-or-over'].label), times)
      expect(await asked(page)).toEqual([type.heading])
      await page.close()
    },
  )

  test('nor do they tick a box that comes to lie under them', async () => {
    const page = await opened()
    await walk(page, journeys.smp, async (screen) => {
      if (screen !== 'goal') return
      await sleep(700)
      await press(page, startingWith(goal.options['the-look'].label), 2)
      await findByRole(page, 'heading', signs.heading)
      expect(await page.evaluate(boxes)).toEqual({ under: true, ticked: 0 })
      await press(page, enGb.asking.back, 1)
      await findByRole(page, 'heading', goal.heading)
      await sleep(700)
    })
    await page.close()
  })

  test('whoever has had the time to read answers at the same place', async () => {
    const page = await opened()
    await press(page, enGb.start.begin, 1)
    const { x, y } = await findPlace(page, 'button', startingWith(age.options['25-or-over'].label))
    await sleep(700)
    await page.click(x, y)
    await findByRole(page, 'heading', type.heading)
    await sleep(700)
    await page.click(x, y)
    await expect.poll(() => isShown(page, 'heading', type.heading)).toBe(false)
    await page.close()
  })

  test('on what opens a dialog answers nothing that comes to lie under it', async () => {
    const page = await engine.open({ width: 460 })
    await visit(page, `${server.url}/popup`)
    await tap(page, 'button', opener)
    const answer = startingWith(age.options['25-or-over'].label)
    const { x, y } = await findPlace(page, 'button', answer)
    await tap(page, 'button', enGb.dialog.close)
    await page.evaluate(
      (left, top) => {
        const { style } = document.querySelector('button') as HTMLElement
        style.cssText = `position: fixed; left: ${left - 60}px; top: ${top - 30}px; width: 120px; height: 60px`
      },
      x,
      y,
    )
    await press(page, opener, 2)
    expect(await asked(page)).toEqual([age.heading])
    await findPlace(page, 'button', answer)
    await page.click(x, y)
    await expect.poll(() => asked(page)).toEqual([type.heading])
    await page.close()
  })

  test.each([
    ['beside it', ''],
    ['with its cross under it', 'position: fixed; top: 0; right: 0; width: 90px; height: 52px'],
  ])('nor does it close one that opens %s', async (_, style) => {
    const page = await engine.open()
    await visit(page, `${server.url}/slide-over`)
    await page.evaluate((to) => document.querySelector('button')?.setAttribute('style', to), style)
    await press(page, opener, 2)
    await sleep(700)
    expect(await asked(page)).toEqual([age.heading])
    // The same place, pressed on purpose.
    await page.click(...(await page.evaluate(() => window.__pressed)))
    await expect.poll(() => asked(page)).toEqual([])
    await page.close()
  })
})
