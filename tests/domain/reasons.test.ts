import { describe, expect, it } from 'vitest'
import { because, decide } from '../../src/domain/decide.ts'
import { rules } from '../../src/domain/rules.ts'
import { askedOf, everyClass } from '../support/every-answer-set.ts'
import { referenceQuestions, referenceReasons } from './reference-table.ts'

const explained = everyClass.map((answers) => {
  const { reasons, questions } = because(answers)
  return { answers, rule: decide(answers).rule, reasons, questions }
})

describe('the reasons for a result', () => {
  it('are at least one, from at least one answer, in every class', () => {
    const bare = explained.filter(({ reasons, questions }) => reasons.length === 0 || questions.length === 0)
    expect(bare.slice(0, 3)).toEqual([])
  })

  it('are reasons of the rule that won', () => {
    const reasonsOf = new Map(rules.map(({ id, when }) => [id as string, Object.keys(when)]))
    const strange = explained.filter(
      ({ rule, reasons }) => !reasons.every((reason) => reasonsOf.get(rule)?.includes(reason)),
    )
    expect(strange.slice(0, 3)).toEqual([])
  })

  it('are all those that hold, and no other', () => {
    const wrong = explained.filter(
      ({ answers, rule, reasons }) => String(reasons) !== String(referenceReasons(rule, answers)),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('are each given to somebody', () => {
    const given = new Set(explained.flatMap(({ reasons }) => reasons))
    expect([...given].sort()).toEqual(rules.flatMap(({ when }) => Object.keys(when)).sort())
  })

  it('name only questions that were asked and answered', () => {
    const wrong = explained.filter(({ answers, questions }) => {
      const asked = new Set(askedOf(answers).map(({ id }) => id))
      return !questions.every((question) => asked.has(question) && answers[question] !== undefined)
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('name each question that the row of the table reads, once', () => {
    const wrong = explained.filter(({ answers, rule, questions }) => {
      return String([...questions].sort()) !== String([...referenceQuestions(rule, answers)].sort())
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('never rest on "None of these"', () => {
    const wrong = explained.filter(({ answers, questions }) =>
      questions.some((question) => String(answers[question]) === 'none'),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('are none while there are not enough answers', () => {
    expect(because({})).toEqual({ reasons: [], questions: [] })
    expect(because({ age: '25-or-over', goal: 'the-look' })).toEqual({ reasons: [], questions: [] })
  })

  it('are given as soon as a safety rule has won', () => {
    expect(because({ history: 'under-9-months' })).toEqual({
      reasons: ['grafts-settling'],
      questions: ['history'],
    })
  })

  it('are several where several facts hold', () => {
    const answers = {
      age: '18-to-24',
      type: 'bald-on-top',
      length: 'long',
      history: '12-months-or-more',
      goal: 'real-hair',
      signs: ['none'],
      health: ['none'],
    }
    expect(because(answers)).toEqual({
      reasons: ['large-area-to-cover', 'loss-still-changing', 'operated-before'],
      questions: ['goal', 'type', 'age', 'history'],
    })
  })
})
