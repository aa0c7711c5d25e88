import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, engines } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

declare global {
  interface Window {
    /** What is to run when a second is over, by its timer. */
    __waiting: Map<number, () => void>
  }
}

/** docs/decisions/0015: a tool that is off the screen is laid out a second later, or as one comes to it. */
describe.each(engines)('a tool off the screen in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: { '/watch.js': watchScript, '/': hostPage({ mount: holdSeconds + mount + far + mount }) },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  const open = async () => {
    const page = await engine.open()
    await page.goto(server.url)
    await expect.poll(() => page.evaluate(look).then(({ laidOut }) => laidOut[0])).toBe(true)
    return page
  }

  test('waits for a second, and the page keeps its height', async () => {
    const page = await open()
    const before = await page.evaluate(look)
    // An engine without it (WebKit before 18) lays out all at once.
    expect(before.laidOut).toEqual(before.isKnown ? [true, false] : [true, true])
    await page.evaluate(() => window.__waiting.forEach((run) => run()))
    expect(await page.evaluate(look)).toEqual({
      ...before,
      laidOut: [true, true],
      kinds: ['visible', 'visible'],
    })
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('is laid out as one comes to it', async () => {
    const page = await open()
    await page.evaluate(() => document.querySelectorAll('[data-hair-options]')[1]?.scrollIntoView())
    await expect.poll(() => page.evaluate(look).then(({ laidOut }) => laidOut[1])).toBe(true)
    await page.close()
  })

  test('leaves nothing that waits where it has been taken away', async () => {
    const page = await open()
    await page.evaluate(() => {
      for (const mount of document.querySelectorAll('[data-hair-options]')) mount.remove()
    })
    await expect.poll(() => page.evaluate(() => window.__waiting.size)).toBe(0)
    await page.close()
  })
})

// With the height of the snippet.
const mount = '<div data-hair-options style="min-height:34em"></div>'
const far = '<div style="height:9000px"></div>'
const holdSeconds = `<script>(${hold})()</script>`

/** In the page, before the tool: a second is over when the test says so. */
function hold(): void {
  const waiting = new Map<number, () => void>()
  window.__waiting = waiting
  const set = window.setTimeout
  const clear = window.clearTimeout
  window.setTimeout = ((run: () => void, wait: number, ...rest: unknown[]) => {
    const timer = set(wait === 1000 ? () => {} : run, wait, ...rest)
    if (wait === 1000) waiting.set(timer, run)
    return timer
  }) as typeof setTimeout
  window.clearTimeout = (timer) => {
    waiting.delete(timer as number)
    clear(timer)
  }
}

/** In the page: which tools are laid out, as this engine lets one know, and how high the page is. */
function look() {
  const isKnown = CSS.supports('content-visibility', 'auto')
  const frames = [...document.querySelectorAll('[data-hair-options]')].map((host) =>
    host.shadowRoot?.querySelector('section'),
  )
  return {
    isKnown,
    height: document.documentElement.scrollHeight,
    laidOut: frames.map((frame) =>
      frame?.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true }),
    ),
    kinds: frames.map((frame) => (isKnown && frame ? getComputedStyle(frame).contentVisibility : 'visible')),
  }
}
