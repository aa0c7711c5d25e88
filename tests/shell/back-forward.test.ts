import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { inline } from '../hosts/host.ts'
import { tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { findBrowsers } from '../../.ci/browsers.mjs'
import { type EngineChoice, engines, type Page } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { launchKeepingChromium } from '../support/playwright.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

declare global {
  interface Window {
    /** How often this very page came back from the browser's cache. */
    __returns: number
  }
}

/** Hears of the return before the tool does, and lets the minutes have passed that the page's address names. */
const minutesPass = inline(() => {
  window.__returns = 0
  const { now } = Date
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    window.__returns += 1
    const minutes = Number(location.search.slice(1))
    Date.now = () => now() + minutes * 60_000
  })
})

/** A page that may not be stored is not kept either. */
const kept = { 'cache-control': 'no-cache' }

/** Playwright has Chromium keep no page, unless it is asked for. */
const open = async ({ name, launch }: EngineChoice): Promise<Page> => {
  const { chromium } = findBrowsers()
  if (name !== 'chromium' || chromium === undefined) return (await launch()).open()
  return (await launchKeepingChromium(chromium)).open({})
}

describe.each(engines)('back from another page in $name', (choice) => {
  let page: Page
  let server: Server
  beforeAll(async () => {
    page = await open(choice)
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        '/clinic': { ...hostPage({ head: minutesPass }), headers: kept },
        '/other': { ...hostPage({ script: '' }), headers: kept },
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await page?.close()
    await server?.close()
  })

  const isBack = () => page.evaluate(() => location.pathname === '/clinic')
  /** Comes back by the history itself: Playwright waits in vain for a page that was kept. */
  const thereAndBack = async () => {
    await page.goto(`${server.url}/other`)
    await page.evaluate(() => void setTimeout(() => history.back()))
    // What WebKit's driver is asked on the way it never answers.
    await sleep(400)
    await expect.poll(isBack, { timeout: 5000 }).toBe(true)
  }

  test.each([
    [29, enGb.result.title.smp],
    [31, enGb.start.title],
  ])('after %i minutes it shows "%s"', async (minutes, heading) => {
    await page.goto(`${server.url}/clinic?${minutes}`)
    await page.evaluate(tapAll, tapsOf(journeys.smp), false)
    await thereAndBack()
    const found = await page.evaluate(() => ({
      returns: window.__returns,
      heading: document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('.heading')
        ?.textContent,
    }))
    expect(found).toEqual({ returns: 1, heading })
  })
})
