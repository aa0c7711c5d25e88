import { describe, expect, it } from 'vitest'
import { type Answered, type Answers, type QuestionId, questions } from '../../src/domain/questions.ts'
import {
  after,
  before,
  counted,
  firstUnanswered,
  route,
  toggled,
  withAnswer,
} from '../../src/domain/route.ts'
import { askedOf, everyClass } from '../support/every-answer-set.ts'

const whole = {
  age: '25-or-over',
  type: 'thinning-on-top',
  settled: 'yes',
  length: 'short',
  history: 'never',
  goal: 'real-hair',
  signs: ['none'],
  health: ['none'],
} as const satisfies Answers

const order = ['age', 'type', 'settled', 'length', 'history', 'goal', 'signs', 'health']
const orderWithout = (question: QuestionId) => order.filter((id) => id !== question)

describe('the route', () => {
  it('asks in the order of clinical.md 4.0', () => {
    expect(route(whole)).toEqual(order)
  })

  it('leaves out whether it has settled until a type that asks for it is chosen', () => {
    expect(route({})).toEqual(orderWithout('settled'))
    expect(route({ ...whole, type: 'bald-on-top' })).toEqual(orderWithout('settled'))
    expect(route({ ...whole, type: 'bogus' })).toEqual(orderWithout('settled'))
  })

  it('ends after age under 18', () => {
    expect(route({ ...whole, age: 'under-18' })).toEqual(['age'])
  })

  it('ends after any sign, and not after none or not sure', () => {
    for (const sign of questions.find(({ id }) => id === 'signs')?.options ?? []) {
      const isEnd = sign !== 'none' && sign !== 'not-sure'
      expect(route({ ...whole, signs: [sign] })).toEqual(isEnd ? orderWithout('health') : order)
    }
  })

  it('ends after a sign even beside a box that stands alone', () => {
    expect(route({ ...whole, signs: ['pulling', 'not-sure'] })).toEqual(orderWithout('health'))
    expect(counted({ ...whole, signs: ['pulling', 'not-sure'] })).not.toHaveProperty('health')
  })

  it('still asks for signs after a recent transplant', () => {
    expect(route({ ...whole, history: 'under-9-months' })).toEqual(order)
  })

  it('is that of every class', () => {
    const wrong = everyClass.filter(
      (answers) => String(route(answers)) !== String(askedOf(answers).map(({ id }) => id)),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('counts every answer of every class, as it was given', () => {
    const wrong = everyClass.filter((answers) => JSON.stringify(counted(answers)) !== JSON.stringify(answers))
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('counts the same again where what counts is counted', () => {
    const mixed = { ...whole, signs: ['none', 'sore-scalp'], health: ['isotretinoin'] }
    expect(counted(counted(mixed))).toEqual(counted(mixed))
  })

  it('has no question left in any class, and one left where any answer is taken away', () => {
    const wrong: unknown[] = []
    for (const answers of everyClass) {
      if (firstUnanswered(answers) !== undefined) wrong.push(answers)
      for (const { id } of askedOf(answers)) {
        if (firstUnanswered({ ...answers, [id]: undefined }) !== id) wrong.push([answers, id])
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })
})

describe('the next question and the one before', () => {
  it('follow the route in every class, there and back', () => {
    const wrong: unknown[] = []
    for (const answers of everyClass) {
      const asked = route(answers)
      asked.forEach((question, index) => {
        if (after(answers, question) !== asked[index + 1]) wrong.push([answers, 'after', question])
        if (before(answers, question) !== asked[index - 1]) wrong.push([answers, 'before', question])
      })
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('are none at the ends', () => {
    expect(before(whole, 'age')).toBeUndefined()
    expect(after(whole, 'health')).toBeUndefined()
    expect(after({ ...whole, signs: ['pulling'] }, 'signs')).toBeUndefined()
    expect(after({ age: 'under-18' }, 'age')).toBeUndefined()
  })

  it('pass over a question that is not asked', () => {
    const skipping = { ...whole, type: 'bald-on-top' }
    expect(after(skipping, 'type')).toBe('length')
    expect(before(skipping, 'length')).toBe('type')
  })
})

describe('the first question without an answer', () => {
  it('is the first of all where nothing was answered', () => {
    expect(firstUnanswered({})).toBe('age')
    expect(firstUnanswered(undefined)).toBe('age')
  })

  it('is one that a changed answer has opened', () => {
    const { settled: _, ...unsettled } = { ...whole, type: 'bald-on-top' } as const
    expect(firstUnanswered(unsettled)).toBeUndefined()
    expect(firstUnanswered(withAnswer(unsettled, { question: 'type', answer: 'scar' }))).toBe('settled')
  })

  it('is the one whose answer does not count', () => {
    expect(firstUnanswered({ ...whole, history: 'bogus' })).toBe('history')
    expect(firstUnanswered({ ...whole, health: [] })).toBe('health')
  })
})

describe('giving an answer', () => {
  it('sets that one and leaves the answers it was given as they were', () => {
    const answers: Answers = Object.freeze({ age: '25-or-over' as const })
    expect(withAnswer(answers, { question: 'goal', answer: 'the-look' })).toEqual({
      age: '25-or-over',
      goal: 'the-look',
    })
    expect(answers).toEqual({ age: '25-or-over' })
  })

  it('takes the place of an earlier answer', () => {
    expect(withAnswer({ age: '18-to-24' }, { question: 'age', answer: '25-or-over' })).toEqual({
      age: '25-or-over',
    })
  })

  it('keeps the answers to questions that leave the route, and does not count them', () => {
    const changed = withAnswer(whole, { question: 'age', answer: 'under-18' })
    expect(changed).toEqual({ ...whole, age: 'under-18' })
    expect(counted(changed)).toEqual({ age: 'under-18' })
    expect(counted(withAnswer(changed, { question: 'age', answer: '25-or-over' }))).toHaveProperty('goal')
  })

  it('never takes what was said of one type for an answer about another (I15, I21)', () => {
    const type = questions.find(({ id }) => id === 'type')
    const { settled, ...others } = whole
    for (const from of type?.options ?? [])
      for (const answer of type?.options ?? []) {
        const given = withAnswer(
          { ...whole, type: from } as Answers,
          { question: 'type', answer } as Answered,
        )
        expect(given).toEqual({ ...others, type: answer, ...(from === answer && { settled }) })
      }
  })
})

describe('pressing a box', () => {
  it('ticks it, and takes the tick away again', () => {
    expect(toggled('signs', [], 'pulling')).toEqual(['pulling'])
    expect(toggled('signs', ['pulling'], 'sore-scalp')).toEqual(['pulling', 'sore-scalp'])
    expect(toggled('signs', ['pulling', 'sore-scalp'], 'pulling')).toEqual(['sore-scalp'])
    expect(toggled('signs', ['none'], 'none')).toEqual([])
  })

  it('lets the last tick win between one that stands alone and others', () => {
    for (const alone of ['none', 'not-sure']) {
      expect(toggled('signs', ['pulling', 'sore-scalp'], alone)).toEqual([alone])
      expect(toggled('signs', [alone], 'pulling')).toEqual(['pulling'])
      expect(toggled('health', ['isotretinoin'], alone)).toEqual([alone])
      expect(toggled('health', [alone], 'isotretinoin')).toEqual(['isotretinoin'])
    }
    expect(toggled('signs', ['none'], 'not-sure')).toEqual(['not-sure'])
  })

  it('leaves the list it was given as it was', () => {
    const ticks = Object.freeze(['none'])
    toggled('signs', ticks, 'pulling')
    expect(ticks).toEqual(['none'])
  })
})
