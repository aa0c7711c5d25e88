import type { Reporter } from 'vitest/node'

/**
 * CI reads `N passed, N failed, N skipped` alone on a line; Vitest's own summary has no such line.
 * Must come last in `reporters`. Errors outside a test (in a hook, at import) count as failed.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      count.failed += module.errors().length
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length
      for (const test of module.children.allTests()) count[test.result().state] += 1
    }
    const skipped = count.skipped + count.pending
    console.log(`${count.passed} passed, ${count.failed} failed, ${skipped} skipped`)
  },
}
