import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from './page.ts'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // It would fetch the host's stylesheets again, and pages count their requests.
  preload: false,
}

/**
 * What axe finds wrong, one line a place: rule, where, and what to do. It sees into open shadow roots.
 * Sent as text through the driver, because the strict CSP lets no page load it; it leaves no global,
 * and no `define` or `module` of the page gets hold of it.
 */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await page.run<AxeResults>(`(async () => {
    let define, module, exports
    const before = Object.getOwnPropertyDescriptor(window, 'axe')
    ;${source}
    ;const axe = window.axe
    delete window.axe
    if (before) Object.defineProperty(window, 'axe', before)
    const { violations } = await axe.run(document, ${JSON.stringify(options)})
    return { violations }
  })()`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}: ${help}`),
  )
}
