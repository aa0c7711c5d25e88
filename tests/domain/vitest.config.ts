import { defineConfig } from 'vitest/config'

/** For Stryker, which runs every project of a config: the tests of src/domain and nothing else. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/domain/**/*.test.ts'], testTimeout: 60_000 },
})
