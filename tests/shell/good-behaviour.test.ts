import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { activeElement, findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { walk } from '../support/walk.ts'

declare global {
  interface Window {
    __events: { type: string; detail: unknown }[]
    /** How often anything on the page has taken the focus. */
    __focused: number
  }
}

const mount = '<div data-hair-options data-clinic="Example Clinic"><a href="/options">Read about it</a></div>'

/** Notes every event of ours that reaches the document, and every storage or network call, before the widget loads. */
const note = `<script>
  window.__events = []
  window.__focused = 0
  addEventListener('focusin', () => window.__focused++)
  for (const name of ['ready', 'started', 'step', 'finished', 'compare', 'booking', 'error'])
    document.addEventListener('hair-options:' + name, (event) => __events.push({ type: event.type, detail: event.detail }))
</script>`

const bad = `<div data-hair-options data-booking-url="javascript:alert(1)" data-privacy-url="data:text/html,x"
  data-sells="wigs" data-phone="call us" data-reviewed="last week" data-accent="not a colour"
  data-color-scheme="pink" data-heading-level="9" data-start="now"
  data-clinic="<img src=x onerror=alert(1)>"></div>`

const reserved = {
  mount: mount.replace('data-hair-options', 'data-hair-options style="min-height:34em"'),
  body: '<p id="below">Below</p>',
}

const pages = {
  '/watch.js': watchScript,
  '/plain': hostPage({ mount, head: note }),
  '/none': hostPage({ mount: '<div id="place"></div>', head: note }),
  '/bad': hostPage({ mount: bad, head: note }),
  '/element': hostPage({ mount: '<hair-options clinic="Example Clinic" start="question"></hair-options>' }),
  '/two': hostPage({
    mount: mount + mount,
    script: '<script src="/dist/hair-options.js"></script>'.repeat(2),
  }),
  '/old': hostPage({
    mount,
    head: '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets</script>',
  }),
  '/long': hostPage({
    mount: `<div style="height:1500px">Long article</div>${mount}`,
    head: note,
    body: '<div style="height:1500px">More</div>',
  }),
  '/reserved': hostPage(reserved),
  '/reserved-bare': hostPage({ ...reserved, script: '' }),
  '/slow': hostPage({ mount, script: '<script async src="/never.js"></script>' }),
}

/** Its styles come with it. In the page. */
const hasSecondScript = () =>
  (document.querySelector('[data-hair-options]')?.shadowRoot?.adoptedStyleSheets.length ?? 0) > 1

/** Brings the tool's top to this place of the window, presses the last option, and tells how far that scrolled. */
const scrolledByAnswer = async (top: number) => {
  const host = document.querySelector('[data-hair-options]') as Element
  scrollBy({ top: host.getBoundingClientRect().top - top, behavior: 'instant' })
  const before = scrollY
  const options = host.shadowRoot?.querySelectorAll<HTMLElement>('button.option') ?? []
  options[options.length - 1]?.click()
  await new Promise((done) => setTimeout(done, 100))
  return scrollY - before
}

describe.each(engines)('on a host page in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  const open = async (path: string, options?: Parameters<Engine['open']>[0]): Promise<Page> => {
    const page = await engine.open(options)
    await page.goto(server.url + path)
    return page
  }
  const ready = (page: Page) => findByRole(page, 'button', enGb.start.begin)

  test('no request, cookie, storage, global, history entry, scroll or focus is changed on the way to a result', async () => {
    const page = await open('/plain')
    const state = () =>
      page.evaluate(() => ({
        cookie: document.cookie,
        storage: localStorage.length + sessionStorage.length,
        address: location.href,
        history: history.length,
        title: document.title,
        bodyStyle: document.body.getAttribute('style'),
        rootStyle: document.documentElement.getAttribute('style'),
        scroll: scrollY,
        styles: document.styleSheets.length + document.querySelectorAll('style').length,
        headAndBody: document.head.children.length + document.body.children.length,
      }))
    await ready(page)
    await expect.poll(() => page.evaluate(hasSecondScript)).toBe(true)
    expect(
      await page.evaluate(() => [document.activeElement === document.body, window.__focused, scrollY]),
    ).toEqual([true, 0, 0])
    const before = await state()
    expect(before).toMatchObject({ cookie: '', storage: 0, bodyStyle: null, rootStyle: null, scroll: 0 })
    const asked = server.requests.length
    await walk(page, journeys['doctor-first'])
    expect(server.requests.slice(asked)).toEqual([])
    expect({ ...(await state()), scroll: 0 }).toEqual(before)
    await page.close()
  })

  test('no global is left on the page but HairOptions', async () => {
    const bare = await open('/slow')
    const own = new Set(await bare.evaluate(() => Object.getOwnPropertyNames(window)))
    await bare.close()
    const page = await open('/plain')
    await ready(page)
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window))
    // Ours for the test, and Playwright's own, which comes and goes in Firefox.
    const rig = /^__(reader|events|focused)$|^__pw/
    expect(names.filter((global) => !own.has(global) && !rig.test(global))).toEqual(['HairOptions'])
    await page.close()
  })

  test('events say that something happened and nothing of what was answered', async () => {
    const page = await open('/plain')
    await walk(page, { ...journeys.smp })
    const events = await page.evaluate(() => window.__events)
    expect(events.map(({ type }) => type.replace('hair-options:', ''))).toEqual([
      'ready',
      'started',
      ...Array.from({ length: 7 }, () => 'step'),
      'finished',
    ])
    expect(events.every(({ detail }) => detail === null)).toBe(true)
    await page.close()
  })

  test('what stood in the mount stays until the script has come, and when it never comes', async () => {
    const page = await open('/slow')
    expect(await isShown(page, 'link', 'Read about it')).toBe(true)
    await page.close()
    const started = await open('/plain')
    await ready(started)
    expect(await isShown(started, 'link', 'Read about it')).toBe(false)
    await started.close()
  })

  test('a mount that comes late starts by itself, and one that moves keeps its answers', async () => {
    const page = await open('/none')
    await page.evaluate(() => {
      const late = document.createElement('div')
      late.setAttribute('data-hair-options', '')
      document.querySelector('#place')?.append(late)
    })
    await tap(page, 'button', enGb.start.begin)
    await tap(page, 'button', '25 or over')
    await page.evaluate(() => {
      document.body.append(document.querySelector('[data-hair-options]') as Element)
    })
    await findByRole(page, 'heading', enGb.questions.type.heading)
    await page.evaluate(async () => {
      const host = document.querySelector('[data-hair-options]') as Element
      host.remove()
      await new Promise((done) => setTimeout(done, 50))
      document.body.prepend(host)
    })
    await findByRole(page, 'heading', enGb.questions.type.heading)
    expect((await seen(page)).filter(({ kind }) => kind !== 'console.warn')).toEqual([])
    await page.close()
  })

  test('the element works like the div, and starts at the first question when asked to', async () => {
    const page = await open('/element')
    await findByRole(page, 'heading', enGb.questions.age.heading)
    expect(await textOf(page)).toContain(enGb.start.notice)
    expect(await axe(page)).toEqual([])
    await page.close()
  })

  test('two on a page and two copies of the script make two decision aids, each with its own answers', async () => {
    const page = await open('/two')
    await findByRole(page, 'button', enGb.start.begin, { nth: 1 })
    await tap(page, 'button', enGb.start.begin, { nth: 0 })
    await findByRole(page, 'heading', enGb.questions.age.heading)
    expect(await isShown(page, 'heading', enGb.start.title)).toBe(true)
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('each bad option gets one warning that names it, and it starts all the same', async () => {
    const page = await open('/bad')
    await ready(page)
    const warnings = (await seen(page)).map(({ kind, text }) => `${kind} ${text}`)
    const names = [
      'sells',
      'booking-url',
      'phone',
      'reviewed',
      'privacy-url',
      'accent',
      'color-scheme',
      'heading-level',
      'start',
    ]
    expect(warnings).toHaveLength(names.length)
    for (const option of names) {
      expect(warnings.filter((warning) => warning.includes(`data-${option} is "`))).toHaveLength(1)
    }
    expect(warnings.every((warning) => /^console.warn Hair Options: .* Expected .*\./.test(warning))).toBe(
      true,
    )
    expect(await textOf(page)).toContain('<img src=x onerror=alert(1)>')
    await page.close()
  })

  test('without constructed style sheets it is styled by one style element of its own', async () => {
    const page = await open('/old')
    await ready(page)
    const styled = await page.evaluate(() => {
      const root = document.querySelector('[data-hair-options]')?.shadowRoot
      const button = root?.querySelector('.button')
      return {
        styles: root?.querySelectorAll('style').length,
        minHeight: button && getComputedStyle(button).minHeight,
      }
    })
    expect(styled).toEqual({ styles: 1, minHeight: '48px' })
    await page.close()
  })

  test('in the middle of a long page nothing scrolls on load, and its top stays in view after an answer', async () => {
    const page = await open('/long', { height: 600 })
    await findByRole(page, 'button', enGb.start.begin)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await tap(page, 'button', enGb.start.begin)
    await tap(page, 'button', '25 or over')
    await tap(page, 'button', /^I’m not sure/)
    await findByRole(page, 'heading', enGb.questions.length.heading)
    const top = await page.evaluate(
      () => document.querySelector('[data-hair-options]')?.getBoundingClientRect().top ?? -1,
    )
    expect(top).toBeGreaterThanOrEqual(0)
    expect((await activeElement(page)).name).toBe(enGb.questions.length.heading)
    await page.close()
  })

  test.each([
    ['in the middle of the window', 200],
    ['with its heading still under the foot of the window', 590],
  ])('after an answer nothing scrolls where its top is seen, %s', async (_, top) => {
    const page = await open('/long', { height: 600 })
    await tap(page, 'button', enGb.start.begin)
    await tap(page, 'button', '25 or over')
    await findByRole(page, 'heading', enGb.questions.type.heading)
    expect(await page.evaluate(scrolledByAnswer, top)).toBe(0)
    await page.close()
  })

  test('on a page that scrolls smoothly its top is back at once: no option glides by under a finger', async () => {
    const page = await open('/long', { height: 600 })
    await page.evaluate(() => void (document.documentElement.style.scrollBehavior = 'smooth'))
    await tap(page, 'button', enGb.start.begin)
    await tap(page, 'button', '25 or over')
    await findByRole(page, 'heading', enGb.questions.type.heading)
    const top = await page.evaluate(() => {
      const host = document.querySelector('[data-hair-options]') as Element
      scrollBy({ top: host.getBoundingClientRect().top + 200, behavior: 'instant' })
      const options = host.shadowRoot?.querySelectorAll<HTMLElement>('button.option') ?? []
      options[options.length - 1]?.click()
      return host.getBoundingClientRect().top
    })
    expect(top).toBeGreaterThanOrEqual(0)
    await page.close()
  })

  test('with the snippet’s min-height what stands below is where it would be without the tool', async () => {
    for (const width of name === 'webkit' ? [460, 1280] : [360, 1280]) {
      const tops: number[] = []
      for (const path of ['/reserved-bare', '/reserved']) {
        const page = await open(path, { width })
        if (path === '/reserved') await ready(page)
        tops.push(
          await page.evaluate(() => document.querySelector('#below')?.getBoundingClientRect().top ?? -1),
        )
        await page.close()
      }
      expect(tops[1]).toBe(tops[0])
    }
  })
})
