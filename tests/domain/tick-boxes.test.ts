import { describe, expect, it } from 'vitest'
import { decide } from '../../src/domain/decide.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import {
  classOf,
  eachTickSet,
  everyClass,
  everyTicks,
  isMutationRun,
  tickSetCount,
} from '../support/every-answer-set.ts'
import { randomFrom } from '../support/random.ts'

describe('tick boxes', () => {
  it('stand for about 2.7 million sets of answers', () => {
    const count = everyClass.reduce((sum, answers) => sum + tickSetCount(answers), 0)
    expect(count).toBe(2_676_121)
    expect(everyTicks(questionOf('signs'))).toHaveLength(257)
    expect(everyTicks(questionOf('health'))).toHaveLength(257)
  })

  it('decide as their class does, in every one of those sets', () => {
    const wrong: Answers[] = []
    let visited = 0
    everyClass.forEach((answers, at) => {
      if (isMutationRun && at % 97 > 0) return
      const expected = decide(answers)
      eachTickSet(answers, (set) => {
        visited += 1
        const found = decide(set)
        const isSame =
          found.rule === expected.rule &&
          found.first === expected.first &&
          found.kind === expected.kind &&
          found.second === expected.second
        if (!isSame) wrong.push(set)
      })
    })
    expect(wrong.slice(0, 5)).toEqual([])
    expect(visited).toBe(isMutationRun ? visited : 2_676_121)
  })

  it('decide the same in whatever order they were ticked', () => {
    const random = randomFrom(7)
    const wrong: unknown[] = []
    for (const question of [questionOf('signs'), questionOf('health')]) {
      for (const ticks of everyTicks(question)) {
        const shuffled = [...ticks].sort(() => random() - 0.5)
        const answers = {
          age: '25-or-over',
          type: 'receding-or-crown',
          length: 'shaved',
          history: 'never',
          goal: 'not-sure',
          signs: ['none'],
          health: ['none'],
        }
        const found = decide({ ...answers, [question.id]: shuffled })
        const expected = decide({ ...answers, [question.id]: classOf(question, ticks) })
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(shuffled)
      }
    }
    expect(wrong).toEqual([])
  })
})
