import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HairOptionsElement } from '../../embed/module.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { findByRole, isShown, textOf } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

declare global {
  interface Window {
    __made: HairOptionsElement
  }
}

/** As a framework does: the element is made, and given its properties, before anybody knows what it is. */
const before = `<script>
  window.__made = document.createElement('hair-options')
  Object.assign(window.__made, { clinic: 'Set before', sells: ['smp', 'fut'], mine: 1 })
  document.body.append(window.__made)
</script>`

const pages = {
  '/watch.js': watchScript,
  '/before': hostPage({ mount: '<p>Before</p>', body: before }),
  '/after': hostPage({ mount: '<hair-options id="aid" clinic="In HTML"></hair-options>' }),
}

describe.each(engines)('a property of the element in $name', ({ launch }) => {
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
  const set = (page: Page, given: object) =>
    page.evaluate((changes) => {
      Object.assign(document.querySelector('hair-options') as HairOptionsElement, changes)
    }, given)
  const says = (page: Page, text: string) => expect.poll(() => textOf(page)).toContain(text)

  test('is an option, set before the script has come or after', async () => {
    const page = await open('/before')
    await says(page, enGb.about.interest({ clinic: 'Set before', sells: ['smp', 'fut'] }))
    await set(page, { clinic: 'Set after', sells: 'none' })
    await says(page, enGb.about.interest({ clinic: 'Set after', sells: [] }))
    expect(await page.evaluate(() => Object.entries(window.__made))).toEqual([['mine', 1]])
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('counts more than the attribute, until it is undefined, and less than a script’s options', async () => {
    const page = await open('/after')
    await says(page, 'In HTML')
    await set(page, { clinic: 'By property' })
    await says(page, 'By property')
    await page.evaluate(() => {
      window.HairOptions?.push((api) => api.mount('#aid', { clinic: 'By script' }))
    })
    await says(page, 'By script')
    await set(page, { clinic: 'By property again' })
    await page.evaluate(() => {
      window.HairOptions?.push((api) => api.mount('#aid', { clinic: undefined }))
    })
    await says(page, 'By property again')
    await page.evaluate(() => {
      ;(document.querySelector('hair-options') as HairOptionsElement).clinic = undefined
    })
    await says(page, 'In HTML')
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('says what was set, or what the attribute says', async () => {
    const page = await open('/after')
    await findByRole(page, 'button', enGb.start.begin)
    const read = () =>
      page.evaluate(() => {
        const { clinic, debug, headingLevel, lang } = document.querySelector(
          'hair-options',
        ) as HairOptionsElement
        return [clinic, debug, headingLevel ?? 'nothing', lang]
      })
    expect(await read()).toEqual(['In HTML', false, 'nothing', ''])
    await set(page, { clinic: 'By property', debug: true, headingLevel: 3 })
    expect(await read()).toEqual(['By property', true, 3, ''])
    expect(await isShown(page, 'heading', enGb.start.title)).toBe(true)
    await page.close()
  })

  test('that cannot be used gets one warning, and the tool goes on', async () => {
    const page = await open('/after')
    await findByRole(page, 'button', enGb.start.begin)
    await set(page, { bookingUrl: 'javascript:alert(1)' })
    await set(page, { clinic: { toString: null } })
    await says(page, enGb.about.interest({}))
    expect((await seen(page)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      expect.stringMatching(
        /^console.warn: Hair Options: bookingUrl is "javascript:alert\(1\)"\. Expected a web address/,
      ),
      expect.stringMatching(/^console.warn: Hair Options: clinic is "object"\. Expected text/),
    ])
    await page.close()
  })
})
