import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flow } from '../../docs/make-flow.ts'

test('docs/flow.md is what the tables say today (npm run flow)', () => {
  expect(readFileSync('docs/flow.md', 'utf8')).toBe(flow())
})
