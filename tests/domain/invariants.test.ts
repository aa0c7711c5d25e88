import { describe, expect, it } from 'vitest'
import { invariants } from './invariants.ts'

describe.each(invariants.map(({ id, checks }) => [id, checks] as const))('%s', (_, checks) => {
  it.each(checks.map(({ holds, run }) => [holds, run] as const))('%s', (__, run) => {
    const { checked, wrong } = run()
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(0)
  })
})
