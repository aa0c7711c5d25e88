import { expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/decide.ts'
import { nextCheck, read } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { sources } from '../../src/content/evidence.ts'
import { because, decide, outcomeOf } from '../../src/domain/decide.ts'
import { everyClass } from '../support/every-answer-set.ts'
import { claims } from './claims.ts'

test('I22: every kind of result speaks of a doctor or a consultation, and of doing nothing', () => {
  for (const outcome of Object.keys(enGb.result.title) as Outcome[]) {
    const { title, lead, nextSteps } = enGb.result
    const text = [title[outcome], lead[outcome], ...nextSteps[outcome]].join(' ')
    expect(text, outcome).toMatch(/consultation|doctor|GP/)
  }
  expect(enGb.result.always(undefined, 'smp')).toMatch(/not a diagnosis.*doctor has examined you/)
  for (const said of Object.values(enGb.result.doNothing))
    expect(said).toMatch(/not (doing|have to do) anything/i)
})

test('nobody under 18 reads that a doctor could say yes now, or that doing nothing at all is a choice', () => {
  expect(enGb.result.always(undefined, 'under-18')).toMatch(/, as an adult\.$/)
  expect(enGb.result.doNothing['under-18']).toContain('see a doctor')
})

test('what was read as a copy says when: when the sources were read (clinical.md 8)', () => {
  const month = new Date(read).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
  expect(enGbMore.sources.readAsCopy).toBe(`read as a copy, ${month}`)
})

test('each rule that needs its own sentence of what would change has one (I24)', () => {
  expect(Object.keys(enGb.result.wouldChange)).toEqual(
    Array.from({ length: 16 }, (_, index) => `R${index + 1}`),
  )
})

test('what calls for a skin doctor is said by the cautions too, which stand whatever rule wins (4.2)', () => {
  const { cautions } = enGb.result
  expect(cautions['scarring-can-wake']).toMatch(/Needles or surgery can wake.* skin doctor .* in writing/)
  expect(cautions['patches-can-come-back']).toContain('Ask a skin doctor')
})

test('what nobody knows is labelled so where it is a caution or a reason, and nothing else is', () => {
  const said = claims.filter(({ id }) => /^(?:cautions|reasons) › /.test(id))
  const unknown = said.filter(({ evidence }) => evidence.certainty === 'unknown')
  expect(unknown).toEqual(
    said.filter(({ texts }) => /\b(?:not known|nobody knows|do(?:es)? not know)\b/i.test(texts.join(' '))),
  )
  expect(unknown.length).toBeGreaterThan(0)
})

test('the urgent result names each sign of its box', () => {
  const box = enGb.questions.signs.options['pus-or-fever'].label
  for (const sign of ['pus', 'oozing', 'hot swelling', 'soft lump', 'fever']) {
    expect(box.toLowerCase()).toContain(sign)
    expect(enGb.result.lead.urgent.toLowerCase()).toContain(sign)
  }
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
