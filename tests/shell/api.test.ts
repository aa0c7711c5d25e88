import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handle } from '../../embed/mount.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { walk } from '../support/walk.ts'

declare global {
  interface Window {
    __handle: Handle
    __heard: string[]
    dataLayer?: unknown[]
    /** Listeners that a page's own `addEventListener` has been given and that have not ended. */
    __listening: () => string[]
  }
}

/** Counts every listener on the window, the document and the mount, as a host's monitoring might. */
const count = `<script>
  window.__heard = []
  const kept = new Set(), add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener
  const isWatched = (target) => target === window || target === document || (target.matches && target.matches('#aid'))
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isWatched(this || window) && !(options && options.signal && options.signal.aborted)) {
      const entry = { type, listener }
      kept.add(entry)
      if (options && options.signal) add.call(options.signal, 'abort', () => kept.delete(entry))
    }
    return add.call(this || window, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    for (const entry of kept) if (entry.type === type && entry.listener === listener) kept.delete(entry)
    return remove.call(this || window, type, listener, options)
  }
  window.__listening = () => [...kept].map(({ type }) => type)
</script>`

const place = '<p id="before">Before</p><div id="aid"><a href="/options">Read about it</a></div>'
const push = `<script>
  ;(window.HairOptions = window.HairOptions || []).push((api) => {
    window.__handle = api.mount('#aid', { clinic: 'Pushed before' })
  })
</script>`
const twice = '<script src="/dist/hair-options.js"></script>'.repeat(2)
const both = hostPage({
  mount: `<div data-hair-options data-push-to="dataLayer"></div>
    <div data-hair-options data-push-to="dataLayer" data-start="question"></div>`,
  script: twice,
})

const pages = {
  '/watch.js': watchScript,
  '/before': hostPage({ mount: place, body: push }),
  '/after': hostPage({ mount: place, head: count }),
  '/twice': hostPage({ mount: place, head: count, body: push, script: twice }),
  '/layer': both,
}

describe.each(engines)('from a script in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  const open = async (path: string): Promise<Page> => {
    const page = await engine.open()
    await page.goto(server.url + path)
    return page
  }
  const mounted = async (options: object): Promise<Page> => {
    const page = await open('/after')
    await page.evaluate((given) => {
      window.HairOptions?.push((api) => {
        window.__handle = api.mount('#aid', given)
      })
    }, options)
    return page
  }

  test('what was pushed before the script came is called when it has', async () => {
    const page = await open('/before')
    await findByRole(page, 'button', enGb.start.begin)
    expect(await textOf(page)).toContain('Pushed before')
    await page.close()
  })

  test('with two copies of the script each push is called once, and one decision aid is made', async () => {
    const page = await open('/twice')
    await findByRole(page, 'button', enGb.start.begin)
    await page.evaluate(() => {
      window.HairOptions?.push(() => window.__heard.push('pushed'))
    })
    expect(await page.evaluate(() => window.__heard)).toEqual(['pushed'])
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('a callback that throws is the host’s own error, and the next one is called all the same', async () => {
    const page = await mounted({})
    await page.evaluate(() =>
      window.HairOptions?.push(
        () => {
          throw new Error('of the host')
        },
        () => window.__heard.push('next'),
      ),
    )
    expect(await page.evaluate(() => window.__heard)).toEqual(['next'])
    expect(await seen(page)).toMatchObject([{ kind: 'error', text: expect.stringContaining('of the host') }])
    await page.close()
  })

  test('updated, it takes the change on and keeps the answers; so it does where an attribute changes', async () => {
    const page = await mounted({ clinic: 'One' })
    await tap(page, 'button', enGb.start.begin)
    await tap(page, 'button', '25 or over')
    await page.evaluate(() => window.__handle.update({ headingLevel: 4, accent: 'rgb(122, 46, 93)' }))
    await findByRole(page, 'heading', enGb.questions.type.heading)
    const looks = () =>
      page.evaluate(() => {
        const root = document.querySelector('#aid')?.shadowRoot
        const back = root?.querySelector('.back')
        return {
          level: root?.querySelector('.heading')?.localName,
          accent: back && getComputedStyle(back).color,
          radius: getComputedStyle(root?.querySelector('.aid') as Element).borderRadius,
        }
      })
    expect(await looks()).toMatchObject({ level: 'h4', accent: 'rgb(122, 46, 93)' })
    await page.evaluate(() => document.querySelector('#aid')?.setAttribute('data-radius', '3px'))
    await expect.poll(looks).toMatchObject({ level: 'h4', radius: '3px' })

    await page.evaluate(() => window.__handle.update({ mode: 'popup' }))
    expect(await isShown(page, 'heading', enGb.questions.type.heading)).toBe(false)
    await page.evaluate(() => window.__handle.open())
    await findByRole(page, 'heading', enGb.questions.type.heading)
    await page.evaluate(() => window.__handle.update({ mode: 'slide-over', side: 'left' }))
    await findByRole(page, 'heading', enGb.questions.type.heading)
    await page.evaluate(() => window.__handle.update({ mode: 'inline' }))
    await findByRole(page, 'heading', enGb.questions.type.heading)
    expect(await isShown(page, 'dialog')).toBe(false)
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('a handle opens, closes, turns, restarts, and tells what happens until it is told to stop', async () => {
    const page = await mounted({ mode: 'popup' })
    const call = (method: 'open' | 'close' | 'toggle' | 'restart') =>
      page.evaluate((name) => window.__handle[name](), method)
    const isOpen = () => isShown(page, 'dialog')
    await page.evaluate(() => {
      const end = window.__handle.on('closed', ({ type }) => {
        window.__heard.push(type)
        end()
      })
      window.__handle.on('started', ({ type, detail }) => window.__heard.push(`${type} ${detail}`))
    })
    await call('open')
    expect(await isOpen()).toBe(true)
    await tap(page, 'button', enGb.start.begin)
    await call('close')
    expect(await isOpen()).toBe(false)
    await call('toggle')
    await findByRole(page, 'heading', enGb.questions.age.heading)
    await call('restart')
    await findByRole(page, 'button', enGb.start.begin)
    await call('toggle')
    expect(await isOpen()).toBe(false)
    expect(await page.evaluate(() => window.__heard)).toEqual([
      'hair-options:started null',
      'hair-options:closed',
    ])
    // Destroyed, it tells nothing any more, not even to who asks it now.
    await page.evaluate(() => {
      const handle = window.__handle
      handle.on('ready', () => window.__heard.push('before'))
      handle.destroy()
      handle.on('ready', () => window.__heard.push('after'))
      window.HairOptions?.push((api) => void api.mount('#aid'))
    })
    expect(await page.evaluate(() => window.__heard)).toHaveLength(2)
    await page.close()
  })

  test.each(['inline', 'popup', 'slide-over', 'floating'])(
    'ten mounts and destroys as %s leave no node, no listener and nothing open',
    async (mode) => {
      const page = await open('/after')
      const state = () =>
        page.evaluate(() => ({
          listening: window.__listening(),
          page: document.documentElement.outerHTML,
          inside: document.querySelector('#aid')?.shadowRoot?.innerHTML,
          focus: document.activeElement === document.body,
        }))
      const once = () =>
        page.evaluate((how) => {
          window.HairOptions?.push((api) => {
            const handle = api.mount('#aid', { mode: how as 'popup' })
            handle.on('closed', () => {})
            handle.open()
            handle.destroy()
          })
        }, mode)
      await once()
      const before = await state()
      for (let times = 1; times < 10; times++) await once()
      expect(await state()).toEqual(before)
      // What is left is the script's, and in Firefox Playwright's.
      expect(before.listening.filter((type) => /page|scroll|key|wheel|hair-options:/.test(type))).toEqual([])
      expect(before.inside).toBe('<slot></slot>')
      expect(await isShown(page, 'link', 'Read about it')).toBe(true)
      expect(await seen(page)).toEqual([])
      await page.close()
    },
  )

  test('each event is pushed once, from two mounts under two copies of the script, without an answer', async () => {
    const page = await open('/layer')
    await findByRole(page, 'heading', enGb.questions.age.heading)
    const pushed = () => page.evaluate(() => window.dataLayer)
    expect(await pushed()).toEqual([{ event: 'hair_options_ready' }, { event: 'hair_options_ready' }])
    await page.evaluate(() => void document.querySelectorAll('[data-hair-options]')[1]?.remove())
    await walk(page, journeys.smp)
    await tap(page, 'button', enGb.result.compare)
    await findByRole(page, 'heading', enGb.comparing.title)
    expect((await pushed())?.slice(2)).toEqual([
      { event: 'hair_options_started' },
      { event: 'hair_options_finished' },
      { event: 'hair_options_compare' },
    ])
    await page.close()
  })
})
