import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { integrityOf } from '../../.ci/manifest.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { tags } from '../hosts/host.ts'
import { findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type ServedPage, type Server, serveFolderAndPages } from '../support/server.ts'
import { walk } from '../support/walk.ts'

const first = '<script async src="/dist/hair-options.js"></script>'
const second = '<script async src="/dist/hair-options-more.js"></script>'
const js = { 'content-type': 'text/javascript; charset=utf-8' }
const script = (name: string) => readFileSync(`dist/${name}`, 'utf8')

/** As it will be after the next release: another version beside ours. */
const otherVersion = () => script('hair-options-more.js').replace(/version:"[0-9a-f]+"/, 'version:"other"')

const pages = () => ({
  '/watch.js': watchScript,
  '/one-tag': hostPage({ script: first, csp: true }),
  '/second-first': hostPage({ script: second.replace(' async', '') + first }),
  '/alone': hostPage({ script: '<script async src="/alone/hair-options.js"></script>' }),
  '/alone/hair-options.js': { html: script('hair-options.js'), headers: js },
  '/late': hostPage({ script: '<script async src="/late/hair-options.js"></script>' }),
  '/late/hair-options.js': { html: script('hair-options.js'), headers: js },
  '/mixed': hostPage({
    script: `<script src="/mixed/hair-options-more.js"></script><script src="/mixed/hair-options.js"></script>`,
  }),
  '/mixed/hair-options.js': { html: script('hair-options.js'), headers: js },
  '/mixed/hair-options-more.js': { html: otherVersion(), headers: js },
  '/tampered': hostPage({
    script: `<script async src="/tampered/hair-options.js" integrity="${integrityOf(script('hair-options.js'))}"></script>
      <script async src="/tampered/hair-options-more.js" integrity="${integrityOf(script('hair-options-more.js'))}"></script>`,
  }),
  '/tampered/hair-options.js': { html: script('hair-options.js'), headers: js },
  '/tampered/hair-options-more.js': {
    html: `window.stranger = true;${script('hair-options-more.js')}`,
    headers: js,
  },
  '/slow': hostPage({ script: tags('async src=', '/slow/') }),
  '/slow/hair-options.js': { html: script('hair-options.js'), headers: js },
  '/slow/hair-options-more.js': { html: script('hair-options-more.js'), headers: js, delay: 1500 },
  '/combined': hostPage({ script: '<script src="/combined.js"></script>' }),
  '/combined.js': {
    html: `${script('hair-options.js')}\n${script('hair-options-more.js')}`,
    headers: js,
  },
})

declare global {
  interface Window {
    __statuses: string[]
  }
}

describe.each(engines)('the second script in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  const served: ReturnType<typeof pages> & Record<string, ServedPage> = pages()
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages: served, folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  const compare = async (path: string): Promise<Page> => {
    const page = await engine.open()
    await page.goto(server.url + path)
    await tap(page, 'button', enGb.start.compare)
    return page
  }
  const timesAsked = (file: string, from: number) =>
    server.requests.slice(from).filter(({ url }) => url.startsWith(file)).length

  test.each([
    ['without a tag of its own', '/one-tag', 1],
    ['before the first', '/second-first', 1],
    ['long after the first, which waits for its tag', '/slow', 1],
    ['in one file with the first', '/combined', 0],
  ])('is there %s, asked for no more than once', async (_, path, times) => {
    const from = server.requests.length
    const page = await compare(path)
    await findByRole(page, 'rowheader', enGbMore.comparison.rows.good)
    expect(
      server.requests.slice(from).filter(({ url }) => url.endsWith('/hair-options-more.js')),
    ).toHaveLength(times)
    await page.close()
  })

  test.each([
    ['/alone', 1],
    ['/mixed', 1],
    // What the page's own integrity refused is not fetched without it.
    ['/tampered', 0],
  ])(
    'where it cannot be had (%s), the result is whole, and it can be asked for again',
    async (path, times) => {
      const page = await engine.open()
      await page.goto(server.url + path)
      await walk(page, journeys.smp)
      const said = await textOf(page)
      expect(said).toContain(enGb.result.cautions['smp-is-a-tattoo'])
      expect(said).toContain(enGb.result.next)
      await tap(page, 'button', enGb.result.compare)
      const from = server.requests.length
      await tap(page, 'button', enGb.later.tryAgain)
      await findByRole(page, 'button', enGb.later.tryAgain)
      // The button is still there while it is asked for, so the request may be yet to come.
      await expect.poll(() => timesAsked(`${path}/hair-options-more.js`, from), { timeout: 5000 }).toBe(times)
      expect(await page.evaluate(() => 'stranger' in window)).toBe(false)
      expect(await isShown(page, 'rowheader', enGbMore.comparison.rows.good)).toBe(false)
      await page.close()
    },
  )

  test('asked for again it says so, and when it comes the focus is just before what was asked for', async () => {
    delete served['/late/hair-options-more.js']
    const page = await compare('/late')
    await findByRole(page, 'button', enGb.later.tryAgain)
    await page.evaluate(noteStatus)
    served['/late/hair-options-more.js'] = { html: script('hair-options-more.js'), headers: js }
    await tap(page, 'button', enGb.later.tryAgain)
    await findByRole(page, 'rowheader', enGbMore.comparison.rows.good)
    expect(await page.evaluate(() => window.__statuses)).toEqual([enGb.later.loading, ''])
    await page.press('Tab')
    expect(await page.evaluate(isFocusInCompared)).toBe(true)
    await page.close()
  })
})

/** In the page: notes what the place that waits for the second script says, each time it changes. */
function noteStatus(): void {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot
  const later = root?.querySelector('.later') as Element
  window.__statuses = []
  const note = () => window.__statuses.push(later.textContent ?? '')
  new MutationObserver(note).observe(later, { childList: true, subtree: true })
}

/** In the page: the first stop after it is in the comparison, not back at the top. */
function isFocusInCompared(): boolean {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot
  const later = root?.querySelector('.later') as Element
  const active = root?.activeElement
  return Boolean(active && later.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING)
}
