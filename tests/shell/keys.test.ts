import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { findByRole, tap } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { walk } from '../support/walk.ts'

declare global {
  interface Window {
    __hotKeys: string[]
  }
}

/** Hot-keys as libraries have them: on the document and on the window, as a key bubbles. */
const hotKeys = `<script>
  window.__hotKeys = []
  for (const target of [document, window])
    for (const type of ['keydown', 'keypress', 'keyup', 'compositionupdate', 'paste'])
      target.addEventListener(type, (event) => __hotKeys.push(event.key || type))
</script>`

const pages = {
  '/watch.js': watchScript,
  '/inline': hostPage({ mount: '<div data-hair-options></div>', head: hotKeys }),
  '/popup': hostPage({
    mount:
      '<div id="aid" data-hair-options data-mode="popup"></div><button data-hair-options-open="aid">Open</button>',
    head: hotKeys,
  }),
}

describe.each(engines)('a host’s hot-keys in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  /** What the host heard since the last time. */
  const heard = (page: Page) => page.evaluate(() => [...new Set(window.__hotKeys.splice(0))])
  const focus = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('[data-hair-options]')?.shadowRoot
      root?.querySelector<HTMLElement>(wanted)?.focus()
    }, selector)

  test('hear nothing that is typed in our fields or that presses our controls', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/inline`)
    await walk(page, journeys.smp)
    await findByRole(page, 'textbox')
    await heard(page)
    await focus(page, 'input[type=text], textarea')
    await page.type('s/?')
    await page.press('Space')
    await page.press('ArrowUp')
    // As a phone's keyboard, and as somebody who pastes: no driver does either.
    await page.evaluate(() => {
      const field = document.querySelector('[data-hair-options]')?.shadowRoot?.activeElement
      const how = { bubbles: true, composed: true }
      field?.dispatchEvent(new CompositionEvent('compositionupdate', { ...how, data: 'word' }))
      field?.dispatchEvent(new ClipboardEvent('paste', how))
    })
    expect(await heard(page)).toEqual([])
    // Never text, and others may wait for them.
    await page.press('Escape')
    await page.press('Control+ArrowLeft')
    expect(await heard(page)).toEqual(expect.arrayContaining(['Escape', 'ArrowLeft']))

    await focus(page, 'summary')
    await page.press('Space')
    await page.press('Enter')
    expect(await heard(page)).toEqual([])

    await tap(page, 'button', enGb.result.compare)
    await findByRole(page, 'heading', enGb.comparing.title)
    await page.run("document.querySelector('[data-hair-options]').style.width = '360px'")
    await findByRole(page, 'combobox', undefined, { nth: 0 })
    await focus(page, 'select')
    await page.type('s')
    await page.press('ArrowDown')
    await page.press('Home')
    expect(await heard(page)).toEqual([])
    await page.close()
  })

  test('hear Enter and Space on a button of ours no more than the button needs, and what is ours to leave', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/inline`)
    await findByRole(page, 'button', enGb.start.begin)
    await focus(page, '.button')
    await page.press('Escape')
    await page.press('Control+ArrowLeft')
    expect(await heard(page)).toContain('Escape')
    await page.press('Enter')
    await findByRole(page, 'heading', enGb.questions.age.heading)
    expect(await heard(page)).not.toContain('Enter')
    await focus(page, '.options li:last-child .option')
    await page.press('Space')
    await findByRole(page, 'heading', enGb.questions.type.heading)
    expect(await heard(page)).not.toContain(' ')
    await page.close()
  })

  test('hear no plain key at all while a dialog of ours is open', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/popup`)
    await tap(page, 'button', 'Open')
    await findByRole(page, 'button', enGb.start.begin)
    await heard(page)
    await page.type('sj')
    await page.press('Tab')
    await page.press('ArrowDown')
    await page.press('Escape')
    expect((await heard(page)).filter((key) => key !== 'Escape')).toEqual([])
    await page.close()
  })
})
