import { type Browsers, findBrowsers } from '../../.ci/browsers.mjs'
import type { Engine } from './page.ts'
import { launchChromium, launchFirefox } from './playwright.ts'
import { launchWebKit } from './webkit.ts'

export type { Engine, Page } from './page.ts'

export interface EngineChoice {
  readonly name: Engine['name']
  launch(): Promise<Engine>
}

const browsers = findBrowsers()

function choice(
  name: Engine['name'],
  needed: (keyof Browsers)[],
  start: (...paths: string[]) => Promise<Engine>,
): EngineChoice & { missing: string[] } {
  const missing = needed.filter((key) => browsers[key] === undefined)
  return {
    name,
    missing,
    async launch() {
      if (missing.length > 0) throw new Error(`No ${missing.join(', ')} for ${name}: node .ci/browsers.mjs`)
      return start(...needed.map((key) => browsers[key] ?? ''))
    },
  }
}

const all = [
  choice('chromium', ['chromium'], launchChromium),
  choice('firefox', ['firefox'], launchFirefox),
  choice('webkit', ['webkitDriver', 'xvfb'], launchWebKit),
]

/**
 * For `describe.each(engines)('$name', ({ launch }) => …)`. An engine that is not on this machine is
 * left out with a line; on CI it stays in, and its `launch` fails the tests.
 */
export const engines: readonly EngineChoice[] = all.filter(({ name, missing }) => {
  if (missing.length === 0 || process.env['CI']) return true
  console.log(`Skipped: tests in ${name}, because this machine has no ${missing.join(', ')}`)
  return false
})
