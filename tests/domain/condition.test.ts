import { describe, expect, it } from 'vitest'
import { chosen, matches, matchesAny } from '../../src/domain/condition.ts'

const answers = { type: 'patches', settled: 'yes', signs: ['sore-scalp', 'pulling'] } as const

describe('a condition on the answers', () => {
  it('holds where every question it names has one of its options', () => {
    expect(matches({ type: ['scar', 'patches'], settled: ['yes'] }, answers)).toBe(true)
    expect(matches({ type: ['scar', 'patches'], settled: ['no'] }, answers)).toBe(false)
    expect(matches({ type: ['scar'], settled: ['yes'] }, answers)).toBe(false)
  })

  it('holds where one of the boxes it names is ticked among others', () => {
    expect(matches({ signs: ['pulling', 'pus-or-fever'] }, answers)).toBe(true)
    expect(matches({ signs: ['pus-or-fever'] }, answers)).toBe(false)
  })

  it('never holds for a question without an answer', () => {
    expect(matches({ goal: ['real-hair', 'the-look', 'not-sure'] }, answers)).toBe(false)
    expect(matches({ health: ['none'] }, answers)).toBe(false)
  })

  it('always holds where it names no question', () => {
    expect(matches({}, answers)).toBe(true)
    expect(matches({}, {})).toBe(true)
  })

  it('is one of several where any of them holds', () => {
    expect(matchesAny([{ type: ['scar'] }, { settled: ['yes'] }], answers)).toBe(true)
    expect(matchesAny([{ type: ['scar'] }, { settled: ['no'] }], answers)).toBe(false)
    expect(matchesAny([], answers)).toBe(false)
  })
})

describe('the options chosen', () => {
  it('are none, the one, or every tick', () => {
    expect(chosen(answers, 'goal')).toEqual([])
    expect(chosen(answers, 'type')).toEqual(['patches'])
    expect(chosen(answers, 'signs')).toEqual(['sore-scalp', 'pulling'])
  })
})
