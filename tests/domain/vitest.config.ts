import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From the quickest to the slowest, since Stryker stops at the first test that fails. */
const order = [
  'condition',
  'questions',
  'any-input',
  'asks',
  'ruled-out',
  'values',
  'decision-table',
  'reasons',
  'tick-boxes',
  'cautions',
  'route',
  'changes',
  'invariants',
]

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      order.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
    return [...files].sort((one, other) => place(one) - place(other))
  }
}

/** For Stryker, which runs every project of a config: the tests of src/domain and nothing else. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/domain/**/*.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
})
