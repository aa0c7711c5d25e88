import type { AxeResults, RunOptions } from 'axe-core'
import { libraryText } from './library.ts'
import type { Page } from './page.ts'

const source = libraryText('axe-core/axe.min.js')

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // It would fetch the host's stylesheets again, and pages count their requests.
  preload: false,
}

/** In the page, once: parsing axe takes longer than most of its runs. Nothing of the page's own gets hold of it. */
const install = `(() => {
  let define, module, exports
  const before = Object.getOwnPropertyDescriptor(window, 'axe')
  ;${source}
  ;Object.defineProperty(window, '__axe', { value: window.axe, configurable: true })
  delete window.axe
  if (before) Object.defineProperty(window, 'axe', before)
})()`

type Violations = AxeResults['violations']

/**
 * What axe finds wrong, one line a place: rule, where, and what to do. It sees into open shadow roots.
 * Sent as text through the driver, because the strict CSP lets no page load it.
 */
export async function axe(page: Page): Promise<string[]> {
  const run = `__axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`
  const look = () => page.run<Violations | false>(`'__axe' in window && ${run}`)
  let found = await look()
  if (!found) {
    await page.run(install)
    found = await look()
  }
  if (!found) throw new Error('axe is not in the page')
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}: ${help}`),
  )
}
