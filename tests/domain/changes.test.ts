import { describe, expect, it } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { type Change, changes, isFixed } from '../../src/domain/changes.ts'
import { type Decision, decide } from '../../src/domain/decide.ts'
import { type Answers, questions } from '../../src/domain/questions.ts'
import { eachPartialSet, everyClass, isMutationRun } from '../support/every-answer-set.ts'

/** The answers that clinical.md I24 lets us flip, apart from "I'm not sure", which nobody sets out to become. */
function allowedFlips(answers: Answers): readonly [string, string][] {
  const flips: [string, string][] = []
  for (const { id, options } of questions) {
    if (id !== 'length' && id !== 'goal') continue
    for (const option of options) if (option !== 'not-sure') flips.push([id, option])
  }
  if (answers.settled === 'no' || answers.settled === 'not-sure') flips.push(['settled', 'yes'])
  if (answers.history === '9-to-11-months') flips.push(['history', '12-months-or-more'])
  return flips
}

const mayNotChange = ({ kind, rule }: Decision) =>
  kind === 'under-18' || kind === 'doctor-first' || rule === 'R3' || rule === 'R9'

const sets = everyClass.map((answers) => ({ answers, now: decide(answers), listed: changes(answers) }))

/** Each flip with the decision it gives, as text. */
const asText = (listed: readonly Change[]) =>
  listed.map(({ to, decision }) => `${to.question} ${String(to.answer)} ${JSON.stringify(decision)}`).sort()

describe('what would change a result', () => {
  it('lists exactly the allowed answers that give another first option or another kind of consultation', () => {
    const wrong: unknown[] = []
    for (const { answers, now, listed } of sets) {
      const expected = mayNotChange(now)
        ? []
        : allowedFlips(answers).flatMap(([question, answer]) => {
            const then = decide({ ...answers, [question]: answer })
            const isOther = then.first !== now.first || then.kind !== now.kind
            return isOther ? [`${question} ${answer} ${JSON.stringify(then)}`] : []
          })
      const found = asText(listed)
      if (JSON.stringify(found) !== JSON.stringify(expected.sort())) wrong.push({ answers, found, expected })
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('is nothing only where with any other length, or goal, it is a consultation first, as is then said', () => {
    const unchanged = sets.filter(
      ({ now, listed }) =>
        listed.length === 0 && !isFixed(now) && enGb.result.wouldChange[now.rule] === undefined,
    )
    expect(unchanged.length).toBeGreaterThan(100)
    const others = questions.flatMap(({ id, options }) =>
      id === 'length' || id === 'goal' ? options.map((option) => ({ [id]: option })) : [],
    )
    const wrong = unchanged.filter(({ answers }) =>
      others.some((other) => decide({ ...answers, ...other }).first !== 'consultation'),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('lists every kind of change somewhere', () => {
    const found = new Set(
      everyClass.flatMap((answers) =>
        changes(answers).map(({ to }) => `${to.question}: ${String(to.answer)}`),
      ),
    )
    expect([...found].sort()).toEqual([
      'goal: real-hair',
      'goal: the-look',
      'history: 12-months-or-more',
      'length: long',
      'length: no-preference',
      'length: shaved',
      'length: short',
      'settled: yes',
    ])
  })

  it('hides no procedure by leaving out "I\'m not sure" of what matters more', () => {
    const hidden: Answers[] = []
    for (const { answers, now, listed } of sets) {
      if (answers.goal === undefined || mayNotChange(now)) continue
      const { first } = decide({ ...answers, goal: 'not-sure' })
      if (first === 'consultation' || first === now.first) continue
      if (!listed.some(({ decision }) => decision.first === first)) hidden.push(answers)
    }
    expect(hidden.slice(0, 3)).toEqual([])
  })

  it('says nothing while a question has no answer', () => {
    const wrong: Answers[] = []
    eachPartialSet(
      (answers) => {
        if (decide(answers).rule === 'unanswered' && changes(answers).length > 0) wrong.push(answers)
      },
      isMutationRun ? 61 : 11,
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('says nothing where the answer that would change it is the one still missing', () => {
    const answers = {
      age: '25-or-over',
      type: 'receding-or-crown',
      length: 'shaved',
      history: 'never',
      signs: ['none'],
      health: ['none'],
    }
    expect(decide({ ...answers, goal: 'the-look' }).first).toBe('smp')
    expect(changes(answers)).toEqual([])
  })

  it('says nothing where a change would leave a question without an answer', () => {
    expect(decide({ type: 'thinning-on-top', settled: 'no' }).rule).toBe('R6')
    expect(changes({ type: 'thinning-on-top', settled: 'no' })).toEqual([])
  })

  it('takes the stops for fixed that no wish may soften, and nothing else', () => {
    const fixed = new Set<string>()
    const open = new Set<string>()
    for (const { now } of sets) (isFixed(now) ? fixed : open).add(now.rule)
    expect(isFixed(decide({}))).toBe(true)
    expect([...fixed].sort()).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R9'])
    expect(open.size).toBe(24)
  })
})
