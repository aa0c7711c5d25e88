import { type Browsers, findBrowsers } from '../../.ci/browsers.mjs'
import type { Driver, DrivenPage, Engine, OpenOptions } from './page.ts'
import { launchChromium, launchFirefox } from './playwright.ts'
import { launchWebKit } from './webkit.ts'

export type { Engine, Page } from './page.ts'

export interface EngineChoice {
  readonly name: Engine['name']
  /** Started once for all test files of a worker, and ended with it. */
  launch(): Promise<Engine>
}

/** Starting a browser, and opening a page in it, take longer than most tests: both are used again. */
function reused(driver: Driver): Engine {
  const closed = new Map<string, DrivenPage[]>()
  return {
    ...driver,
    async open(options: OpenOptions = {}) {
      const { colorScheme = 'light', reducedMotion = false, forcedColors = false } = options
      const key = driver.canChangeMedia ? '' : `${colorScheme} ${reducedMotion} ${forcedColors}`
      const page = closed.get(key)?.pop() ?? (await driver.open(options))
      await page.become(options)
      return {
        ...page,
        async close() {
          closed.set(key, [...(closed.get(key) ?? []), page])
        },
      }
    },
  }
}

const browsers = findBrowsers()

function choice(
  name: Engine['name'],
  needed: (keyof Browsers)[],
  start: (...paths: string[]) => Promise<Driver>,
): EngineChoice & { missing: string[] } {
  const missing = needed.filter((key) => browsers[key] === undefined)
  let engine: Promise<Engine> | undefined
  return {
    name,
    missing,
    async launch() {
      if (missing.length > 0) throw new Error(`No ${missing.join(', ')} for ${name}: node .ci/browsers.mjs`)
      engine ??= start(...needed.map((key) => browsers[key] ?? '')).then(reused)
      return engine
    },
  }
}

const all = [
  choice('chromium', ['chromium'], launchChromium),
  choice('firefox', ['firefox'], launchFirefox),
  choice('webkit', ['webkitDriver', 'xvfb'], launchWebKit),
]

/** `npm run test:all` sets it: every host page, and every look of each mode, in every engine. */
export const isEvery = Boolean(process.env['HAIR_OPTIONS_EVERY_HOST'])

/**
 * For `describe.each(engines)('$name', ({ launch }) => …)`. An engine that is not on this machine is
 * left out with a line; on CI it stays in, and its `launch` fails the tests.
 */
export const engines: readonly EngineChoice[] = all.filter(({ name, missing }) => {
  if (missing.length === 0 || process.env['CI']) return true
  console.log(`Skipped: tests in ${name}, because this machine has no ${missing.join(', ')}`)
  return false
})
