import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { activeElement, allByRole, findByRole, findPlace, isShown, tap } from '../support/accessible.ts'
import { headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hiddenWithFocus } from '../support/fits.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { readPdf } from '../support/pdf.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'

const trigger = 'See your options'
const withoutShowModal = '<script>delete HTMLDialogElement.prototype.showModal</script>'
/** As in Firefox 97 and Safari 15.3, of early 2022: the attribute means nothing there. */
const withoutInert = `<script>{
  delete HTMLElement.prototype.inert
  const { setAttribute } = Element.prototype
  Element.prototype.setAttribute = function (name, value) {
    if (name !== 'inert') setAttribute.call(this, name, value)
  }
}</script>`

/** No driver has a keyboard on the screen: what browsers tell of one is told here. */
const withKeyboard = `<script>{
  const viewport = Object.assign(new EventTarget(), { scale: 1, height: innerHeight })
  Object.defineProperty(window, 'visualViewport', { value: viewport })
  window.__viewport = (height, scale) => {
    Object.assign(viewport, { height, scale })
    viewport.dispatchEvent(new Event('resize'))
  }
}</script>`

declare global {
  interface Window {
    /** So much of the window is seen, at this zoom. */
    __viewport(height: number, scale: number): void
  }
}

/** Every way of opening in a dialog, and what is pressed for it. */
const openings = {
  popup: { attributes: 'data-mode="popup"', opener: trigger },
  'slide-over': { attributes: 'data-mode="slide-over"', opener: trigger },
  floating: { attributes: 'data-mode="floating"', opener: enGb.dialog.open },
  'popup without showModal': { attributes: 'data-mode="popup"', opener: trigger, head: withoutShowModal },
} as const
type Opening = keyof typeof openings
const names = Object.keys(openings) as Opening[]

const mount = (attributes: string, id = 'aid') => `<div id="${id}" data-hair-options style="min-height:34em"
  ${attributes} data-clinic="Example Clinic" data-color-scheme="auto"><a href="/options">Read about it</a></div>`

const page = (attributes: string, head = '') =>
  hostPage({
    head: `<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas; color: CanvasText }
      button { background: #fff; color: #000 }</style>${head}`,
    mount: `<p style="height:300px">Before</p>
      <button data-hair-options-open="aid">${trigger}</button>
      <a href="/options" data-hair-options-open="aid">A link that opens it</a>
      ${mount(attributes)}<p id="after">After <a href="/elsewhere">Elsewhere</a></p>
      <div role="dialog" aria-modal="true" aria-label="Theirs" id="theirs" hidden>Theirs</div>
      <dialog id="native" aria-label="Theirs">Theirs</dialog>
      <div style="height:3000px"></div>`,
  })

const addressOf = (opening: Opening) => `/${opening.replaceAll(' ', '-')}`
const pages = {
  '/watch.js': watchScript,
  ...Object.fromEntries(
    names.map((name) => {
      const { attributes, head } = { head: '', ...openings[name] }
      return [addressOf(name), page(attributes, head)]
    }),
  ),
  '/two': hostPage({
    mount: `${mount('data-mode="popup"', 'one')}${mount('data-mode="slide-over"', 'two')}
      <button data-hair-options-open="one">Open one</button><button data-hair-options-open="two">Open two</button>`,
  }),
  '/inside': hostPage({
    mount: `<div id="aid" data-hair-options data-mode="popup"><p>Words of the clinic</p>
      <button data-hair-options-open="aid">${trigger}</button></div>`,
  }),
  '/later': page('data-mode="floating" data-reveal="time:1"'),
  '/scrolled': page('data-mode="floating" data-reveal="scroll:50" data-corner="bottom-left"'),
  '/without-inert': page('data-mode="popup"', withoutShowModal + withoutInert),
  '/keyboard': page('data-mode="popup"', withKeyboard),
  '/left': page('data-mode="slide-over" data-side="left"'),
  '/hidden': hostPage({
    mount: `<div hidden>${mount('data-mode="popup"')}</div><button data-hair-options-open="aid">${trigger}</button>`,
  }),
}

describe.each(engines)('in a dialog in $name', ({ name: engineName, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  const at = async (path: string, options?: Parameters<Engine['open']>[0]): Promise<Page> => {
    const tab = await engine.open(options)
    await visit(tab, server.url + path)
    return tab
  }
  const start = (tab: Page) => findByRole(tab, 'button', enGb.start.begin)
  const isOpen = (tab: Page) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[data-hair-options]')].some((host) =>
        host.shadowRoot?.querySelector('.dialog[open]'),
      ),
    )
  /** Where the page behind stands, how wide it is, and what its own attributes are. */
  const stand = (tab: Page) =>
    tab.evaluate(() => {
      const { top, left, width } = (document.querySelector('#after') as Element).getBoundingClientRect()
      const { documentElement, body } = document
      const own = [documentElement, body].map((element) => (element.cloneNode(false) as Element).outerHTML)
      return { scrollX, scrollY, top, left, width, own }
    })
  /** How far down the open dialog is, after it was put there if that is asked for. */
  const scrollOf = (tab: Page, to?: number) =>
    tab.evaluate((top) => {
      const box = document.querySelector('#aid')?.shadowRoot?.querySelector('.dialog') as Element
      // Travelling as JSON, what is not asked for is null.
      if (top != null) box.scrollTop = top
      return box.scrollTop
    }, to)
  /** One drag after another, and a while for what each sets going. */
  const drags = async (tab: Page, ways: readonly number[]) => {
    for (const down of ways) {
      await tab.drag(180, 400, down)
      await sleep(300)
    }
  }
  /** Tab and Shift+Tab stay in the open dialog, and readers meet nothing else, until Escape closes it. */
  const goesRound = async (tab: Page) => {
    const stops: string[] = []
    for (let presses = 0; presses < 16; presses++) {
      await tab.press(presses < 10 ? 'Tab' : 'Shift+Tab')
      stops.push((await activeElement(tab)).name)
    }
    expect(stops.filter((stop) => /Elsewhere|See your|A link|^$/.test(stop))).toEqual([])
    expect(stops.indexOf(enGb.dialog.close)).toBeGreaterThan(0)
    expect(stops.slice(0, 10)).toContain(enGb.start.begin)
    // Back over the first place to the last.
    expect(new Set(stops.slice(10)).size).toBeGreaterThan(4)
    expect(await isShown(tab, 'link', 'Elsewhere')).toBe(false)
    await tab.press('Escape')
    expect(await isShown(tab, 'link', 'Elsewhere')).toBe(true)
  }

  describe.each(names)('%s', (opening) => {
    const { opener } = openings[opening]
    const open = async (tab: Page) => {
      await tap(tab, 'button', opener)
      await start(tab)
    }

    test('a click opens it, Escape closes it, the focus goes back, and the answers are kept', async () => {
      const tab = await at(addressOf(opening))
      await findByRole(tab, 'button', opener)
      expect(await isOpen(tab)).toBe(false)
      expect(await isShown(tab, 'link', 'Read about it')).toBe(false)
      // It takes no room, whatever the snippet reserves.
      const room = () =>
        tab.evaluate(() => {
          const link = document.querySelector('a[data-hair-options-open]')?.getBoundingClientRect()
          const after = document.querySelector('#after')?.getBoundingClientRect()
          return (after?.top ?? 0) - (link?.bottom ?? 0)
        })
      expect(await room()).toBeLessThan(40)

      await open(tab)
      expect(await activeElement(tab)).toMatchObject({ name: enGb.start.title })
      await tap(tab, 'button', enGb.start.begin)
      await tap(tab, 'button', '25 or over')
      await findByRole(tab, 'heading', enGb.questions.type.heading)
      await tab.press('Escape')
      expect(await isOpen(tab)).toBe(false)
      expect(await activeElement(tab)).toMatchObject({ name: opener })

      await tap(tab, 'button', opener)
      await findByRole(tab, 'heading', enGb.questions.type.heading)
      await tap(tab, 'button', enGb.dialog.close)
      expect(await isOpen(tab)).toBe(false)
      expect(await activeElement(tab)).toMatchObject({ name: opener })
      expect(await seen(tab)).toEqual([])
      await tab.close()
    })

    test('while it is open nothing else takes the focus, and the keyboard goes round in it both ways', async () => {
      const tab = await at(addressOf(opening))
      await open(tab)
      await goesRound(tab)
      expect(await isOpen(tab)).toBe(false)
      await tab.close()
    })

    test('the page behind neither scrolls nor shifts, by wheel or by key, on a short screen or at the end of a long one', async () => {
      const tab = await at(addressOf(opening))
      await tab.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }))
      const before = await stand(tab)
      expect(before.scrollY).toBe(200)
      await open(tab)
      expect(await stand(tab)).toEqual(before)
      const turn = async () => {
        // WebKit learns with its next drawing who listens to the wheel where.
        await sleep(engineName === 'webkit' ? 250 : 50)
        for (const down of [400, -900]) {
          await tab.wheel(640, 400, down)
          await sleep(150)
        }
        for (const key of ['PageDown', 'End', 'Space', 'ArrowDown', 'Home', 'PageUp', 'ArrowUp'] as const)
          await tab.press(key)
        await sleep(150)
      }
      await turn()
      expect(await stand(tab)).toEqual(before)
      await tap(tab, 'button', enGb.start.compare)
      await findByRole(tab, 'heading', enGb.comparing.title)
      expect(await scrollOf(tab, 1e6)).toBeGreaterThan(100)
      await turn()
      expect(await stand(tab)).toEqual(before)
      await tab.press('Escape')
      expect(await stand(tab)).toEqual(before)
      await tab.close()
    })

    // All open the same dialog; without `showModal` it is in no top layer.
    const hasFinger = engineName === 'chromium' && opening.startsWith('popup')
    test.each(hasFinger ? [{ width: 360, height: 640 }] : [])(
      'a finger scrolls it, and never the page behind (%o)',
      async (phone) => {
        const tab = await at(addressOf(opening), phone)
        await drags(tab, [-300])
        expect((await stand(tab)).scrollY).toBeGreaterThan(100)
        // What the finger set going goes on for a while.
        await sleep(1000)
        await tab.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }))
        await open(tab)
        const before = await stand(tab)
        expect(before.scrollY).toBe(200)
        // This screen fits: there is nothing to scroll but the page behind.
        await drags(tab, [-300, 300])
        expect(await stand(tab)).toEqual(before)
        await tap(tab, 'button', enGb.start.compare)
        await findByRole(tab, 'heading', enGb.comparing.title)
        await drags(tab, [-300])
        expect(await scrollOf(tab)).toBeGreaterThan(100)
        await scrollOf(tab, 1e6)
        await drags(tab, [-300, -300])
        await scrollOf(tab, 0)
        await drags(tab, [300, 300])
        expect(await stand(tab)).toEqual(before)
        await tab.close()
      },
    )

    test.each([
      { width: engineName === 'webkit' ? 460 : 360 },
      { width: 1280, colorScheme: 'dark' },
    ] as const)('with %o there is nothing for axe to find, open or closed', async (options) => {
      const tab = await at(addressOf(opening), options)
      await findByRole(tab, 'button', opener)
      expect(await axe(tab)).toEqual([])
      await open(tab)
      // What is behind is dimmed while it comes in.
      await sleep(200)
      expect(await axe(tab)).toEqual([])
      await tab.close()
    })
  })

  test('what a keyboard on the screen covers can be scrolled out from under it', async () => {
    const tab = await at('/keyboard')
    await tap(tab, 'button', trigger)
    await start(tab)
    // A screen that is longer than the window.
    await tap(tab, 'button', enGb.start.compare)
    await findByRole(tab, 'heading', enGb.comparing.title)
    /** How far above the foot of the window its last words stand, scrolled to the end. */
    const roomUnder = (covered: number, scale: number) =>
      tab.evaluate(
        ([height, zoom]) => {
          window.__viewport((innerHeight - (height as number)) / (zoom as number), zoom as number)
          const box = document.querySelector('#aid')?.shadowRoot?.querySelector('.dialog') as Element
          box.scrollTop = box.scrollHeight
          // Whole pixels: not every engine scrolls to parts of one.
          return Math.round(
            innerHeight - (box.querySelector('.aid') as Element).getBoundingClientRect().bottom,
          )
        },
        [covered, scale],
      )
    const without = await roomUnder(0, 1)
    expect(await roomUnder(250, 1)).toBeGreaterThanOrEqual(250)
    // Zoomed in, less of the page is seen as well, and nothing covers it.
    expect(await roomUnder(0, 2)).toBe(without)
    expect(await roomUnder(0, 1)).toBe(without)
    expect(without).toBeGreaterThan(0)
    // Nor is there room left for a keyboard that went away while the dialog was closed.
    await roomUnder(250, 1)
    await tab.press('Escape')
    await tab.evaluate(() => window.__viewport(innerHeight, 1))
    await tap(tab, 'button', trigger)
    expect(await roomUnder(0, 1)).toBe(without)
    await tab.close()
  })

  test('without showModal and without inert nothing else takes the focus either', async () => {
    const tab = await at('/without-inert')
    await tap(tab, 'button', trigger)
    await start(tab)
    expect(await tab.evaluate(() => document.querySelector('[inert]'))).toBe(null)
    await goesRound(tab)
    await tab.close()
  })

  test.each(['#theirs', '#native'])('it never opens over a dialog of the page’s own (%s)', async (theirs) => {
    const tab = await at('/popup')
    await tab.evaluate((selector) => {
      const element = document.querySelector(selector) as HTMLDialogElement
      if (selector === '#native') element.showModal()
      else element.hidden = false
    }, theirs)
    const click = () =>
      tab.evaluate(() => (document.querySelector('button[data-hair-options-open]') as HTMLElement).click())
    await click()
    expect(await isOpen(tab)).toBe(false)
    await tab.evaluate((selector) => document.querySelector(selector)?.remove(), theirs)
    await click()
    expect(await isOpen(tab)).toBe(true)
    await tab.close()
  })

  test.each([
    ['/left', 'left'],
    ['/slide-over', 'right'],
  ] as const)('%s comes from the %s, as high as the window', async (path, side) => {
    const tab = await at(path)
    await tap(tab, 'button', trigger)
    await start(tab)
    const room = await tab.evaluate(() => {
      const panel = document.querySelector('#aid')?.shadowRoot?.querySelector('.panel') as Element
      const { left, right, height, width } = panel.getBoundingClientRect()
      return { left, right: document.documentElement.clientWidth - right, height, width }
    })
    expect(room[side]).toBeCloseTo(0, 0)
    expect(room.width).toBeLessThan(640)
    expect(room.height).toBeGreaterThanOrEqual(800)
    await tab.close()
  })

  test('what takes the focus is not left under the bar with the cross, on any of the longer screens (WCAG 2.4.11)', async () => {
    const tab = await engine.open({ width: 460, height: 640 })
    await visit(tab, `${server.url}/popup`)
    await tap(tab, 'button', trigger)
    await tab.evaluate(tapAll, tapsOf(journeys.transplant), false)
    await tab.evaluate(headingOfResult)
    await sleep(700) // what takes the second press of a double tap lies over it until then
    const hidden: unknown[] = []
    const look = async () => {
      const found = await hiddenWithFocus(tab)
      expect(found.focused).toBeGreaterThan(10)
      hidden.push(...found.hidden)
    }
    await look()
    await tap(tab, 'button', enGb.result.compare)
    await findByRole(tab, 'table')
    await look()
    await tap(tab, 'button', enGb.weighing.open)
    await findByRole(tab, 'textbox', /./)
    await look()
    expect(hidden).toEqual([])
    await tab.close()
  })

  test.each(['/popup', '/slide-over', '/left'])(
    '%s keeps its head at the top, with the cross, and nothing shows above it, however far one reads',
    async (path) => {
      const tab = await at(path)
      await tap(tab, 'button', trigger)
      await tap(tab, 'button', enGb.start.compare)
      await findByRole(tab, 'heading', enGb.comparing.title)
      /** What stands at the top of the head's middle, and where its cross is, once so much has been scrolled. */
      const atTop = (down: number) =>
        tab.evaluate((by) => {
          const root = document.querySelector('#aid')?.shadowRoot as ShadowRoot
          ;(root.querySelector('.dialog') as Element).scrollTop = by
          const { left, right } = (root.querySelector('.bar') as Element).getBoundingClientRect()
          const above = root.elementFromPoint((left + right) / 2, 1)
          return [above?.className, root.elementFromPoint(right - 40, 26)?.getAttribute('part')]
        }, down)
      expect(await atTop(900)).toEqual(['bar', 'close'])
      expect(await atTop(3000)).toEqual(['bar', 'close'])
      await tab.close()
    },
  )

  test('of two on a page one is open at a time, each with its own answers', async () => {
    const tab = await at('/two')
    await tap(tab, 'button', 'Open one')
    await tap(tab, 'button', enGb.start.begin)
    await findByRole(tab, 'heading', enGb.questions.age.heading)
    await tab.evaluate(() => (document.querySelector('[data-hair-options-open=two]') as HTMLElement).click())
    expect(await allByRole(tab, 'dialog')).toHaveLength(1)
    await tab.press('Escape')
    await tap(tab, 'button', 'Open two')
    await start(tab)
    await tab.close()
  })

  test('a link opens it and is not followed, and a press outside closes it', async () => {
    const tab = await at('/popup')
    await tap(tab, 'link', 'A link that opens it')
    await findPlace(tab, 'button', enGb.start.begin)
    await tab.click(20, 400)
    expect(await isOpen(tab)).toBe(false)
    expect(await tab.evaluate(() => location.pathname)).toBe('/popup')
    await tab.close()
  })

  test('a button inside the mount opens it too, and stays where it is', async () => {
    const tab = await at('/inside')
    await tap(tab, 'button', trigger)
    await start(tab)
    await tab.press('Escape')
    expect(await activeElement(tab)).toMatchObject({ name: trigger })
    await tab.close()
  })

  test('in a part of the page that is not shown it does not open over a page that could then not be used', async () => {
    const tab = await at('/hidden')
    await tap(tab, 'button', trigger)
    expect(await isOpen(tab)).toBe(false)
    expect(await isShown(tab, 'button', trigger)).toBe(true)
    await tab.close()
  })

  test('time and scrolling reveal the button in its corner, and open nothing', async () => {
    const later = await at('/later')
    await sleep(300)
    expect(await isShown(later, 'button', enGb.dialog.open)).toBe(false)
    await findByRole(later, 'button', enGb.dialog.open)
    expect(await isOpen(later)).toBe(false)
    await later.close()

    const tab = await at('/scrolled', { height: 600 })
    await tab.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    await sleep(100)
    expect(await isShown(tab, 'button', enGb.dialog.open)).toBe(false)
    await tab.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }))
    const place = await findByRole(tab, 'button', enGb.dialog.open)
    expect(place.height).toBeGreaterThanOrEqual(44)
    expect(place.x).toBeLessThan(20)
    expect(await activeElement(tab)).toMatchObject({ tag: 'body' })
    expect(await isOpen(tab)).toBe(false)
    await tab.close()
  })
})

/** WebKit's driver has no print command. */
const printing = engines.filter(({ name }) => name !== 'webkit')

test.each(printing)('the floating button is not on paper in $name', async ({ launch }) => {
  const server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  const tab = await (await launch()).open()
  await tab.goto(`${server.url}/floating`)
  await findByRole(tab, 'button', enGb.dialog.open)
  const paper = (await readPdf(await tab.pdf())).map(({ text }) => text).join(' ')
  expect(paper).toContain('Before')
  expect(paper).not.toContain(enGb.dialog.open)
  await tab.close()
  await server.close()
})
