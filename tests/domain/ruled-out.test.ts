import { expect, test } from 'vitest'
import { isWeighable, ruledOut } from '../../src/domain/cautions.ts'
import { decide } from '../../src/domain/decide.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import { everyClass } from '../support/every-answer-set.ts'

const names = (answers: Answers, option: string) => {
  const { first, second } = decide(answers)
  return first === option || second === option
}

test('what is ruled out is never named by any result', () => {
  const wrong = everyClass.filter((answers) => ruledOut(answers).some((option) => names(answers, option)))
  expect(wrong.slice(0, 3)).toEqual([])
})

test('SMP is ruled out by an ink allergy, alone or among other ticks, and by nothing else (I9)', () => {
  const wrong = everyClass.filter((answers) => {
    const isAllergic = answers.health?.includes('ink-allergy') ?? false
    return ruledOut(answers).includes('smp') !== isAllergic
  })
  expect(wrong.slice(0, 3)).toEqual([])
  expect(everyClass.some((answers) => ruledOut(answers).includes('smp'))).toBe(true)
  expect(ruledOut({ age: '25-or-over', ...whole, health: ['blood-thinners', 'ink-allergy'] })).toEqual([
    'smp',
  ])
})

const whole = {
  type: 'receding-or-crown',
  length: 'short',
  history: 'never',
  goal: 'not-sure',
  signs: ['none'],
} as const

test('a transplant is ruled out for each known type that no result ever names one for (I6)', () => {
  const named = new Set(everyClass.filter((answers) => names(answers, 'transplant')).map(({ type }) => type))
  const out = questionOf('type').options.filter((type) =>
    ruledOut({ age: '25-or-over', type }).includes('transplant'),
  )
  expect([...named].sort()).toEqual([
    'bald-on-top',
    'receding-or-crown',
    'scar',
    'thinning-on-top',
    'tight-styles',
  ])
  expect(out).toEqual(
    questionOf('type').options.filter((type) => type !== 'not-sure' && !named.has(type as never)),
  )
})

test('nothing is ruled out where nothing was answered, or by what is no answer', () => {
  for (const input of [{}, null, undefined, 'smp', { type: 'unknown', health: 'ink-allergy' }]) {
    expect(ruledOut(input)).toEqual([])
  }
})

test('options are weighed by all but those under 18, and those with pus or a fever', () => {
  const barred = everyClass.filter((answers) => !isWeighable(answers))
  expect(barred.every(({ age }) => age === 'under-18')).toBe(true)
  expect(barred).toEqual(everyClass.filter(({ age }) => age === 'under-18'))
  expect(isWeighable({ ...whole, age: '25-or-over', signs: ['sore-scalp', 'pus-or-fever'] })).toBe(false)
  expect(isWeighable({ ...whole, age: '25-or-over', signs: ['sore-scalp'] })).toBe(true)
  expect(isWeighable({})).toBe(true)
})
