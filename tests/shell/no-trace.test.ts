import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { count } from '../hosts/count.ts'
import { inline } from '../hosts/host.ts'
import { serveModulePage } from '../hosts/module-page.ts'
import { headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

/** All that a host could find changed; in the page. What the drivers add comes and goes. */
function state() {
  const { listeners, observers, timers, calls } = window.__count
  const { documentElement, body, head } = document
  const place = document.querySelector('#place')
  return {
    listeners: listeners(),
    observers: observers(),
    timers: timers().filter((timer) => !timer.includes('JavaScriptTimeout')),
    calls: [...calls],
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !name.startsWith('__'))
      .sort(),
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    address: location.href,
    history: history.length,
    title: document.title,
    focus: document.activeElement?.localName,
    scroll: scrollX + scrollY,
    attributes: [documentElement, body].map((element) => (element.cloneNode(false) as Element).outerHTML),
    head: head.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    elements: document.querySelectorAll('*').length,
    mount: place?.outerHTML,
    display: place && getComputedStyle(place).display,
    isSeen: place?.querySelector('a')?.checkVisibility(),
  }
}

const mounted = async () => {
  // WebKit's driver may go on before the module has run, where the machine is busy.
  for (let tries = 0; !window.__mount && tries < 300; tries++)
    await new Promise((done) => setTimeout(done, 10))
  const place = document.querySelector('#place') as Element
  place.setAttribute('data-hair-options', '')
  const handle = window.__mount(place)
  Object.defineProperty(window, '__handle', { value: handle, configurable: true })
}
/** And a moment later: Preact's own frame has passed by then. */
const destroyed = () => {
  ;(window as unknown as { __handle: { destroy(): void } }).__handle.destroy()
  document.querySelector('#place')?.removeAttribute('data-hair-options')
  return new Promise<void>((done) => setTimeout(done, 50))
}

describe.each(engines)('the tool in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  let page: Page
  beforeAll(async () => {
    engine = await launch()
    server = await serveModulePage(inline(count))
    page = await engine.open()
    await page.goto(`${server.url}/`)
  })
  afterAll(async () => {
    await page?.close()
    await server?.close()
  })

  test('leaves nothing on the page when it is destroyed at once', async () => {
    const before = await page.evaluate(state)
    await page.evaluate(mounted)
    await page.evaluate(destroyed)
    expect(await page.evaluate(state)).toEqual(before)
    // And in one go: before it has been seen, and before any frame.
    await page.evaluate(() => {
      const place = document.querySelector('#place') as Element
      place.setAttribute('data-hair-options', '')
      window.__mount(place).destroy()
      place.removeAttribute('data-hair-options')
      return new Promise((done) => setTimeout(done, 50))
    })
    expect(await page.evaluate(state)).toEqual(before)
  })

  test('changes nothing of the page from a mount to a result, and leaves nothing when it is destroyed', async () => {
    const before = await page.evaluate(state)
    await page.evaluate(mounted)
    await page.evaluate(tapAll, tapsOf(journeys.smp), false)
    expect(await page.evaluate(headingOfResult)).toBe(enGb.result.title.smp)
    const during = await page.evaluate(state)
    const changed = Object.keys(before).filter(
      (key) =>
        JSON.stringify(before[key as keyof typeof before]) !==
        JSON.stringify(during[key as keyof typeof during]),
    )
    // The mount has its own attribute and our focus; what stood in it is not seen, and the page may be brought into view.
    const ours = new Set([
      'display',
      'focus',
      'isSeen',
      'listeners',
      'mount',
      'observers',
      'scroll',
      'timers',
    ])
    expect(changed.filter((key) => !ours.has(key))).toEqual([])
    expect(during.listeners).toContain('window pageshow 1')
    const asked = server.requests.length
    await page.evaluate(destroyed)
    expect({ ...(await page.evaluate(state)), scroll: 0 }).toEqual(before)
    expect(server.requests.slice(asked)).toEqual([])
    expect(await seen(page)).toEqual([])
  })
})

const chromium = engines.find(({ name }) => name === 'chromium')

describe('ten times there and gone', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await (chromium as NonNullable<typeof chromium>).launch()
  })

  /**
   * What ten rounds add, after ten in which what is made once is made, and the engine has warmed up. Chromium may keep a
   * node or two of its own once, at any time (an image of the page, a task not run yet); what we leave, we leave in each
   * round. So when something was added, ten more rounds are counted, twice at most: a leak is in each of the three.
   */
  const grownIn = async (page: Page, round: () => void | Promise<void>) => {
    const rounds = async () => {
      for (let i = 0; i < 10; i++) await page.evaluate(round)
      return await page.memory()
    }
    let before = await rounds()
    for (let left = 2; ; left--) {
      const after = await rounds()
      const kept = Math.max(after.nodes - before.nodes, after.listeners - before.listeners)
      const heap = after.heap / before.heap - 1
      if (left === 0 || (kept <= 0 && heap < 0.05)) return { kept, heap }
      before = after
    }
  }

  test('mounted and destroyed, it has left no node and no listener, and the heap is as it was', async () => {
    const server = await serveModulePage()
    const page = await engine.open()
    await page.goto(`${server.url}/`)
    const grown = await grownIn(page, async () => {
      const handle = window.__mount('#place')
      const root = document.querySelector('#place')?.shadowRoot
      root?.querySelector<HTMLElement>('.start .button')?.click()
      await new Promise((done) => setTimeout(done, 20))
      handle.destroy()
    })
    expect(grown.kept).toBeLessThanOrEqual(0)
    expect(grown.heap).toBeLessThan(0.05)
    await page.close()
    await server.close()
  })

  test('put on the page and taken away, so has the script', async () => {
    const server = await serveFolderAndPages({
      pages: { '/': hostPage({ mount: '' }), '/watch.js': watchScript },
      folders: { '/dist/': 'dist' },
    })
    const page = await engine.open()
    await page.goto(`${server.url}/`)
    const grown = await grownIn(page, async () => {
      const place = document.createElement('div')
      place.setAttribute('data-hair-options', '')
      document.body.append(place)
      await new Promise((done) => setTimeout(done, 20))
      place.shadowRoot?.querySelector<HTMLElement>('.start .button')?.click()
      await new Promise((done) => setTimeout(done, 20))
      place.remove()
      await new Promise((done) => setTimeout(done, 0))
    })
    expect(grown.kept).toBeLessThanOrEqual(0)
    expect(grown.heap).toBeLessThan(0.05)
    await page.close()
    await server.close()
  })
})
