// Read by tests/support/every-answer-set.ts: the longest loops look at a sample while mutants are tried.
process.env.HAIR_OPTIONS_MUTATION = '1'

/**
 * Mutation testing of the decision: `npm run mutate`. Apart from `npm test`, since it takes minutes.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/domain/vitest.config.ts', related: false },
  mutate: ['src/domain/**/*.ts'],
  ignorePatterns: ['.ci', 'coverage', 'demo', 'dist', 'docs', 'embed', 'reports', 'shots'],
  tsconfigFile: 'none', // Stryker rewrites one with the compiler API, which TypeScript 7 does not have
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 100, low: 100, break: 100 },
  tempDirName: '.stryker-tmp',
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
}
