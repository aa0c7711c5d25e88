import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packCss } from '../../docs/make-review-pack.tsx'
import { reviewPack } from '../../docs/review-pack/pack.tsx'
import { axe } from '../support/axe.ts'
import { type Engine, engines } from '../support/engines.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

/** One engine is enough: it is a document without a script, and a reviewer's own browser shows it. */
describe.each(engines.filter(({ name }) => name === 'chromium'))('the review pack in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    const html = reviewPack({ version: 'abc', css: packCss(), readings: [], proven: [], since: undefined })
    server = await serveFolderAndPages({ pages: { '/': { html } } })
  })
  afterAll(async () => {
    await server?.close()
  })

  test('has nothing for axe to find, asks for no other file, and does not scroll sideways on a phone', async () => {
    const page = await engine.open({ width: 360 })
    await page.goto(server.url)
    expect(await page.evaluate(() => document.querySelectorAll('h2').length)).toBe(14)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(server.requests.map(({ url }) => url).filter((url) => url !== '/favicon.ico')).toEqual(['/'])
    await page.close()
  })
})
