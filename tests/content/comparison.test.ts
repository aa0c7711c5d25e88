import { expect, test } from 'vitest'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { evidence, type Evidence, sources } from '../../src/content/evidence.ts'
import { figures } from '../../src/content/figures.ts'
import {
  type ComparisonCopy,
  comparisonGroups,
  comparisonOptions,
  comparisonRows,
} from '../../src/content/more-copy.ts'

const { cells, rows } = enGbMore.comparison

/** Every sentence of the comparison with what it rests on. */
const claims = comparisonRows.flatMap((row) =>
  comparisonOptions.flatMap((option) => {
    const grounds: readonly Evidence[] = evidence.comparison[row][option]
    return grounds.map((ground, index) => ({
      row,
      option,
      index,
      text: (cells[row][option] as readonly string[])[index] ?? '',
      evidence: ground,
    }))
  }),
)

test('a claim without evidence, or evidence without its claim, does not compile', () => {
  type Cell = ComparisonCopy['cells']['pain']['doing-nothing']
  const cell: Cell = ['One.', 'Two.', 'Three.']
  // @ts-expect-error -- the second and third claims are missing
  const tooFew: Cell = ['One.']
  // @ts-expect-error -- nothing is known of the fourth
  const tooMany: Cell = ['One.', 'Two.', 'Three.', 'Four.']
  expect([cell, tooFew, tooMany].map(({ length }) => length)).toEqual([3, 1, 4])
})

test('every option has the same rows in the same order, each with something to say', () => {
  expect(Object.keys(rows).sort()).toEqual([...comparisonRows].sort())
  expect(new Set(comparisonRows).size).toBe(15)
  expect(claims.length).toBeGreaterThan(200)
  for (const row of comparisonRows) {
    expect(Object.keys(cells[row]), row).toEqual([...comparisonOptions])
    for (const option of comparisonOptions) {
      expect(cells[row][option], `${row} of ${option}`).toHaveLength(evidence.comparison[row][option].length)
      expect(cells[row][option].length, `${row} of ${option}`).toBeGreaterThan(0)
    }
  }
})

test('after what it is, rows come as people ask: what it can do, side effects, cost, trouble (clinical.md 7)', () => {
  expect(comparisonRows).toEqual([
    'what-it-is',
    'how-it-is-done',
    'good',
    'when-you-see-it',
    'how-long-it-lasts',
    'harm',
    'pain',
    'recovery',
    'cost',
    'sessions-and-time',
    'upkeep',
    'living-with-it',
    'suits',
    'does-not-suit',
    'other-options-later',
  ])
})

/** Under 18 there is no cost row, and the detail is equal without it. */
const shown = [...comparisonGroups, comparisonGroups[3].filter((row) => row !== 'cost')]

test.each(shown.map((group) => [group]))('options are told in equal detail in %s (IPDAS C1)', (group) => {
  const words = comparisonOptions.map(
    (option) =>
      group
        .flatMap((row): readonly string[] => cells[row][option])
        .join(' ')
        .split(/\s+/).length,
  )
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length
  for (const count of words) {
    expect(count).toBeGreaterThanOrEqual(mean * 0.75)
    expect(count).toBeLessThanOrEqual(mean * 1.25)
  }
})

test('I27: every claim names sources that are there; general knowledge names none', () => {
  for (const {
    text,
    evidence: { certainty, sources: named },
  } of claims) {
    for (const source of named) expect(sources).toHaveProperty(source)
    expect(new Set(named).size, text).toBe(named.length)
    const mayNameNone = certainty === 'general' || certainty === 'unknown'
    expect(named.length > 0 ? certainty !== 'general' : mayNameNone, text).toBe(true)
  }
})

test('an official claim rests on a page of the publisher itself, never on copies or the clinic’s article alone', () => {
  const official = claims.filter(({ evidence: { certainty } }) => certainty === 'official')
  expect(official.length).toBeGreaterThan(10)
  const alone = official.filter(({ evidence: { sources: named } }) =>
    named.every((id) => id === 'article' || !('url' in sources[id])),
  )
  expect(alone).toEqual([])
})

test('what nobody knows is labelled so, and nothing else is', () => {
  const saysSo = /\bnot known\b|\b(we )?do (not|we) know\b|\bnot say (how|after)|We found no/
  const wrong = claims.filter(
    ({ text, evidence: { certainty } }) => saysSo.test(text) !== (certainty === 'unknown'),
  )
  // What is not said of a study is known of the study itself.
  expect(wrong.map(({ text }) => text)).toEqual([
    'They were not compared with anyone, and what we read does not say after how long.',
  ])
})

test('a sentence that is said twice rests on the same both times', () => {
  const first = new Map<string, string>()
  const differ = claims.filter(({ text, evidence: ground }) => {
    const said = JSON.stringify(ground)
    if (!first.has(text)) first.set(text, said)
    return first.get(text) !== said
  })
  expect(differ).toEqual([])
})

test('the only outcome figures are those of clinical.md 2.6, each with its group', () => {
  const counts = claims.filter(({ text }) =>
    /\d+ (of|in|out of) \d+\b(?! hours)|\bOf \d+|%|per ?cent/.test(text),
  )
  expect(new Set(counts.map(({ text }) => text))).toEqual(
    new Set([
      'About 50 of 100 men over 50 have pattern hair loss.',
      'In a small study in Korea, 42 of 43 people were happy with it.',
      'Of 100 people with a few round bald patches, about 60 to 80 see regrowth within a year.',
    ]),
  )
  const gathered = comparisonOptions.flatMap((option) =>
    figures[option].flatMap(({ row, claims: which }) => which.map((index) => `${row} ${option} ${index}`)),
  )
  for (const { row, option, index } of counts) expect(gathered).toContain(`${row} ${option} ${index}`)
})

test('figures are told for every option; what is drawn is out of 100 and says what its sentence does', () => {
  expect(Object.keys(figures)).toEqual([...comparisonOptions])
  for (const option of comparisonOptions) {
    expect(figures[option].length).toBeGreaterThan(0)
    for (const { row, claims: which, picture } of figures[option]) {
      const said = which.map((index) => (cells[row][option] as readonly string[])[index])
      expect(said, `${row} of ${option}`).not.toContain(undefined)
      if (typeof picture !== 'object') continue
      const { from, to, of } = picture
      expect(of).toBe(100)
      expect(said[0]).toMatch(new RegExp(`\\b${from === to ? from : `${from} to ${to}`}\\b`))
      expect(said[0]).toMatch(/\b100\b/)
    }
  }
})

test('a benefit whose harms nobody counted is not drawn (clinical.md 2.6, N2)', () => {
  const drawn = comparisonOptions.filter((option) =>
    figures[option].some(({ picture }) => typeof picture === 'object'),
  )
  expect(drawn).toEqual(['doing-nothing'])
  expect(figures.smp.map(({ picture }) => picture)).toEqual(['one-sided'])
})
