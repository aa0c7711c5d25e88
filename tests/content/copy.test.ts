import { expect, test } from 'vitest'
import type { Outcome } from '../../src/content/copy.ts'
import { nextCheck } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { sources } from '../../src/content/evidence.ts'
import { because, decide } from '../../src/domain/decide.ts'
import { outcomeOf } from '../../src/ui/parts/words.ts'
import { everyClass } from '../support/every-answer-set.ts'

test('I22: every kind of result speaks of a doctor or a consultation, and of doing nothing', () => {
  for (const outcome of Object.keys(enGb.result.title) as Outcome[]) {
    const { title, lead, nextSteps } = enGb.result
    const text = [title[outcome], lead[outcome], ...nextSteps[outcome]].join(' ')
    expect(text, outcome).toMatch(/consultation|doctor|GP/)
  }
  expect(enGb.result.always(undefined)).toMatch(/not a diagnosis.*doctor has examined you/)
  for (const said of Object.values(enGb.result.doNothing))
    expect(said).toMatch(/not (doing|have to do) anything/i)
})

test('every kind of result is reached by some answers', () => {
  const reached = new Set<Outcome>(['urgent'])
  for (const answers of everyClass) reached.add(outcomeOf(decide(answers)))
  expect([...reached].sort()).toEqual(Object.keys(enGb.result.title).sort())
})

test('no result says "shaved" or "stubble suits you" to someone who chose longer hair', () => {
  const wrong = new Set<string>()
  for (const answers of everyClass) {
    if (!('length' in answers) || answers.length !== 'long') continue
    for (const reason of because(answers).reasons) {
      const text = enGb.result.reasons[reason]
      if (/you (like|want).*shaved/i.test(text)) wrong.add(text)
    }
  }
  expect([...wrong]).toEqual([])
})

test('I27: the next check of the text is a date, and a warning is printed once it has passed', () => {
  expect(Date.parse(nextCheck)).not.toBeNaN()
  if (Date.now() > Date.parse(nextCheck)) console.warn(`The check of the text was due in ${nextCheck}.`)
})

test('sources are linked only by whole https addresses, never those read as copies', () => {
  const listed: { publisher: string; url?: string; copy?: true }[] = Object.values(sources)
  const linked = listed.filter(({ url }) => url !== undefined)
  expect(linked.length).toBeGreaterThan(5)
  expect(linked.filter(({ url, copy }) => copy || !url?.startsWith('https://'))).toEqual([])
})
