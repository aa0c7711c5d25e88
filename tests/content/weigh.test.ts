import { expect, test } from 'vitest'
import { comparison } from '../../src/content/en-gb-comparison.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { bySureness, evidence } from '../../src/content/evidence.ts'
import { general, unknown } from '../../src/content/grades.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { restsOn, saidOf } from '../../src/content/weigh-evidence.ts'
import { pulls, values } from '../../src/domain/values.ts'

const { weigh } = enGbMore
const cells = values.flatMap((value) => comparisonOptions.map((option) => ({ value, option })))
/** Every number with its range and unit, such as "12 to 18 months". */
const numbers = (text: string) => text.match(/\d+( to \d+)? \w+/g) ?? []

test('I27: all that is said of an option and a value rests on sentences of the comparison', () => {
  for (const { value, option } of cells) {
    const claims = saidOf(evidence.comparison, option, value)
    expect(claims.length, `${value} ${option}`).toBeGreaterThan(0)
    for (const { certainty } of claims) expect(certainty, `${value} ${option}`).not.toBe('unknown')
  }
})

test('every number that is said stands in those sentences of the comparison, for the same option', () => {
  const saidWithNumbers = cells.filter(
    ({ value, option }) => numbers(weigh.linesUp.because[value][option]).length > 0,
  )
  expect(saidWithNumbers.length).toBeGreaterThan(3)
  for (const { value, option } of saidWithNumbers) {
    const said = saidOf(comparison.cells, option, value).join(' ')
    for (const number of numbers(weigh.linesUp.because[value][option])) {
      expect(said, `${value} ${option}`).toContain(number)
    }
  }
})

test('no claim of weighing names a source that only speaks of something else', () => {
  const named = restsOn(['smp'], ['length']).flatMap(({ sources }) => sources)
  expect(named).not.toContain('blood') // giving blood after a tattoo
  expect(named).not.toContain('toma') // the age for a tattoo
})

test('what pulls apart is told with the numbers of the options it speaks of, and rests on their sources', () => {
  for (const { id, on, between } of pulls) {
    const said = on.flatMap((option) => between.map((value) => weigh.linesUp.because[value][option]))
    for (const number of numbers(weigh.tradeOffs.told[id])) {
      expect(said.join(' '), id).toContain(number)
    }
    expect(restsOn(on, between).flatMap(({ sources }) => sources).length, id).toBeGreaterThan(0)
  }
})

test('together, claims stand apart by how sure they are, the surest first, each with its own sources', () => {
  const { good, harm } = evidence.comparison
  expect(bySureness(restsOn(['fue'], ['length', 'no-scars']))).toEqual([
    { certainty: 'studies', sources: good.fue[0].sources },
    { certainty: 'clinics', sources: harm.fue[0].sources },
  ])
  expect(bySureness(restsOn(['doing-nothing'], ['little-upkeep']))).toEqual([general])
  expect(bySureness([unknown('kerure'), general, ...restsOn(['fue'], ['no-operation'])])).toEqual([
    { certainty: 'official', sources: ['nhs-ht', 'treat-rooms'] },
    general,
    unknown('kerure'),
  ])
})

test('each option is told in equal detail where it lines up (IPDAS C1)', () => {
  const words = comparisonOptions.map(
    (option) => values.flatMap((value) => weigh.linesUp.because[value][option].split(/\s+/)).length,
  )
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length
  for (const count of words) {
    expect(count, words.join()).toBeGreaterThan(mean * 0.75)
    expect(count, words.join()).toBeLessThan(mean * 1.25)
  }
})

test('nothing that is said of weighing ranks an option or says that one is right for a person', () => {
  const texts = JSON.stringify(weigh)
  expect(texts).not.toMatch(
    /\b(best|better (than|for)|right for|recommend|should choose|ideal|wins?|points)\b/i,
  )
  expect(texts).not.toMatch(/\d+ (of|out of) (8|your)/)
})
