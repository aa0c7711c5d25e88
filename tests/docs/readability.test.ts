import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { ceiling, readability, readabilityDocument } from '../../docs/make-readability.ts'
import { readingAge, sentencesOf } from '../../docs/reading-age.ts'
import { syllablesOfNumber } from '../../docs/spoken-number.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { rules } from '../../src/domain/rules.ts'

let measured: ReturnType<typeof readability>
beforeAll(() => {
  measured = readability()
}, 120_000)

test('no screen, result, note or part of the copy has a reading age over 14 (IPDAS L21)', () => {
  const all = Object.values(measured).flat()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ age }) => !(age <= ceiling)).map(({ name, age }) => `${name}: ${age}`)).toEqual([])
})

test('docs/readability.md is what the screens say today (npm run readability)', () => {
  expect(readFileSync('docs/readability.md', 'utf8')).toBe(readabilityDocument(measured))
})

test('every rule and every option of the comparison is measured', () => {
  const measuredRules = new Set(measured.results.map(({ name }) => name.split(':')[0]))
  expect([...measuredRules].sort()).toEqual(rules.map(({ id }) => id as string).sort())
  for (const option of comparisonOptions)
    expect(measured.copy.map(({ name }) => name)).toContain(`comparison: ${option}`)
})

describe('the reading age', () => {
  test('is the Flesch-Kincaid grade and 5', () => {
    // 6 words of 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 is -1.45.
    expect(readingAge(['The cat sat on the mat.'])).toEqual({ age: 3.6, words: 6, sentences: 1 })
    expect(readingAge(['Pattern hair loss usually goes on slowly.']).age).toBeGreaterThan(
      readingAge(['Hair loss of this kind goes on.']).age,
    )
  })

  test('takes a list item for a sentence, and no short label for one', () => {
    expect(sentencesOf('Smooth, round bald patches')).toHaveLength(1)
    expect(sentencesOf('Back')).toHaveLength(0)
    expect(sentencesOf('No.')).toHaveLength(1)
    expect(sentencesOf('It fades. Plan for top-ups every 3 to 5 years.')).toHaveLength(2)
    expect(readingAge(['A scalp that is sore', 'Hair that is thin']).sentences).toBe(2)
    expect(readingAge(['Back', 'Under 18'])).toEqual({ age: 0, words: 0, sentences: 0 })
  })

  test('counts abbreviations and numbers as they are said', () => {
    const said = (short: string) => readingAge([`We ask about ${short} now.`]).age
    expect(said('SMP')).toBe(said('ess-em-pee'))
    expect(said('18')).toBe(said('eighteen'))
    expect(said('3 mm')).toBe(said('three millimetres'))
    expect(['9', '18', '25', '100', '30,000', '£1,000'].map(syllablesOfNumber)).toEqual([1, 2, 3, 3, 4, 4])
  })

  test('leaves out numbers to dial', () => {
    expect(readingAge(['Call 116 123 or 999 now.'])).toEqual(readingAge(['Call or now.']))
  })
})
