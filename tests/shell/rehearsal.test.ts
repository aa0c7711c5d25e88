import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { questions } from '../../src/domain/questions.ts'
import { findByRole } from '../support/accessible.ts'
import { type Engine, engines } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

declare global {
  interface Window {
    __rehearsed: { options: number; isLeft: boolean }[]
    __told: string[]
  }
}

/** docs/decisions/0012: the questions are drawn in idle time, and nobody meets them before they are asked. */
describe.each(engines)('the rehearsal in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        '/': hostPage({ mount: field + mount + mount }),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  test('is held once for all tools of a page, gone before a frame could show it, tells nothing and moves nothing', async () => {
    const page = await engine.open()
    await page.goto(server.url)
    await findByRole(page, 'button', enGb.start.begin, { nth: 1 })
    await expect
      .poll(() => page.evaluate(() => window.__rehearsed.length), { timeout: 10_000 })
      .toBe(asked.length)
    // A second one would have begun.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
    const after = await page.evaluate(() => ({
      rehearsed: window.__rehearsed,
      told: window.__told,
      focused: document.activeElement?.id,
      scrolled: scrollY,
      left: document.querySelector('[data-hair-options]')?.shadowRoot?.querySelectorAll('.option').length,
    }))
    expect(after).toEqual({
      rehearsed: asked.map((options) => ({ options, isLeft: false })),
      told: ['hair-options:ready', 'hair-options:ready'],
      focused: 'field',
      scrolled: 0,
      left: 0,
    })
    expect(await seen(page)).toEqual([])
    await page.close()
  })
})

/** How many options each question has that is asked where the last is chosen each time. */
const asked = questions.filter((question) => !('onlyIf' in question)).map(({ options }) => options.length)

const mount = '<div data-hair-options></div>'
const field = `<input id="field" aria-label="Name" autofocus><script>(${watchForIt})()</script>`

/** In the page, before the tool: notes what came into its shadow root and went, and all that it told. */
function watchForIt(): void {
  window.__rehearsed = []
  window.__told = []
  for (const name of ['ready', 'started', 'step', 'finished', 'error', 'compare'])
    addEventListener(`hair-options:${name}`, ({ type }) => window.__told.push(type))
  document.getElementById('field')?.focus()
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    // Called when the task is over and before a frame: what is still there then would be painted.
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || !target.matches('div.visually-hidden')) continue
        for (const node of addedNodes) {
          const options = (node as Element).querySelectorAll('.option').length
          window.__rehearsed.push({ options, isLeft: root.contains(target) })
        }
      }
    }).observe(root, { childList: true, subtree: true })
    return root
  }
}
