import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import {
  type Fit,
  fits,
  linesUp,
  type Marks,
  mattering,
  pulls,
  tradeOffs,
  type ValueId,
  values,
} from '../../src/domain/values.ts'
import { isMutationRun } from '../support/every-answer-set.ts'

/**
 * Section 5 of clinical.md as one reads it by hand, apart from the code, in the order of the columns: SMP, FUE, FUT,
 * other ways, doing nothing. y fits, p partly, n goes against, ? not known.
 */
const byHand: Record<ValueId, string> = {
  'real-hair': 'nyypp', // "no hair grows"; "your own hair roots moved"; "medicine can slow loss"; shedding recovers
  'no-operation': 'ynnyy', // "no surgery"; "punches"; "cut and stitches"
  'no-scars': '?nnyy', // keloid does not suit, how often not known; dot scars; line scar; no downtime
  length: 'nyypp', // "wants length": does not suit; "any length"; "wears back long"; wig or system
  cost: 'pnnpy', // costs less, top-ups cost; a wide range and a 2nd; "wigs: cost"; "doing nothing costs nothing"
  soon: 'ynnpn', // "straight after"; "full 12–18"; system same day, medicines 3–6 months; "goes on slowly"
  'little-upkeep': 'nppny', // clip every 2–3 days; "normal hair care; many are advised medicine too"; re-bond
  undo: 'nnnyy', // "hard to remove"; scars; "reversible"
}
const letters: Record<string, Fit> = { y: 'fits', p: 'partly', n: 'against', '?': 'unknown' }

/** Every set of marks there can be: each value without a mark, or with one of the three. */
function* everySet(): Generator<Marks> {
  const choices = [undefined, 'a-lot', 'a-little', 'not'] as const
  for (let number = 0; number < 4 ** values.length; number += isMutationRun ? 31 : 1) {
    const marked = values.flatMap((value, place) => {
      const mark = choices[Math.floor(number / 4 ** place) % 4]
      return mark === undefined ? [] : [[value, mark]]
    })
    yield Object.fromEntries(marked) as Marks
  }
}

/** The first sets of marks for which something does not hold. */
function breaches(holds: (marked: Marks) => boolean): readonly Marks[] {
  const breaking: Marks[] = []
  let count = 0
  for (const marked of everySet()) {
    count++
    if (breaking.length < 3 && !holds(marked)) breaking.push(marked)
  }
  expect(count).toBe(isMutationRun ? 2115 : 65_536)
  return breaking
}

const doesFit = (option: (typeof comparisonOptions)[number], value: ValueId) => fits[value][option] === 'fits'

test('every option lines up with every value as clinical.md section 5 says, and no cell is left open', () => {
  expect(Object.keys(fits)).toEqual([...values])
  for (const value of values) {
    expect(Object.keys(fits[value]), value).toEqual([...comparisonOptions])
    const read = [...byHand[value]].map((letter) => letters[letter])
    expect(Object.values(fits[value]), value).toEqual(read)
  }
})

test('no option fits everything or goes against everything, and everything is fitted by some option', () => {
  for (const option of comparisonOptions) {
    const lines = values.map((value) => fits[value][option])
    expect(
      lines.every((fit) => fit === 'fits'),
      option,
    ).toBe(false)
    expect(
      lines.every((fit) => fit === 'against'),
      option,
    ).toBe(false)
  }
  for (const value of values) {
    expect(
      comparisonOptions.some((option) => doesFit(option, value)),
      value,
    ).toBe(true)
  }
})

test('the pairs that are named to pull apart are all those that no one option fits both of', () => {
  const pairs = values.flatMap((one, place) => values.slice(place + 1).map((other) => [one, other] as const))
  const apart = pairs.filter(
    ([one, other]) => !comparisonOptions.some((option) => doesFit(option, one) && doesFit(option, other)),
  )
  expect(apart).toHaveLength(16)
  expect(pulls.map(({ between }) => between.join()).sort()).toEqual(apart.map((pair) => pair.join()).sort())
})

test('each pair is named by its two values, and its words speak of options that meet the one and the other', () => {
  for (const { id, between, on } of pulls) {
    expect(id).toBe(between.join('-or-'))
    expect(on).toEqual(comparisonOptions.filter((option) => (on as readonly string[]).includes(option)))
    const meets = (option: (typeof on)[number], value: ValueId) => /fits|partly/.test(fits[value][option])
    for (const option of on) {
      expect(
        between.some((value) => meets(option, value)),
        `${id} ${option}`,
      ).toBe(true)
    }
    for (const value of between) {
      expect(
        on.some((option) => meets(option, value)),
        `${id} ${value}`,
      ).toBe(true)
    }
  }
})

test('whatever is marked, each option has one line for each thing that matters, the same for all, as in the table', () => {
  const mattersOf = (marked: Marks) => [
    ...values.filter((value) => marked[value] === 'a-lot').map((value) => ({ value, mark: 'a-lot' })),
    ...values.filter((value) => marked[value] === 'a-little').map((value) => ({ value, mark: 'a-little' })),
  ]
  expect(
    breaches((marked) => {
      const expected = mattersOf(marked)
      const lines = linesUp(marked)
      return (
        Object.keys(lines).join() === comparisonOptions.join() &&
        comparisonOptions.every(
          (option) =>
            lines[option].length === expected.length &&
            lines[option].every(({ value, mark, fit }, place) => {
              const line = expected[place]
              return value === line?.value && mark === line.mark && fit === fits[value][option]
            }),
        )
      )
    }),
  ).toEqual([])
  expect(mattering({ soon: 'a-little', cost: 'not', undo: 'a-lot' })).toEqual([
    { value: 'undo', mark: 'a-lot' },
    { value: 'soon', mark: 'a-little' },
  ])
})

test('two things pull apart where both matter, a lot or a little, and never for what does not matter', () => {
  expect(
    breaches((marked) => {
      const isMattering = (value: ValueId) => marked[value] === 'a-lot' || marked[value] === 'a-little'
      const expected = pulls.filter(({ between: [one, other] }) => isMattering(one) && isMattering(other))
      const found = tradeOffs(marked)
      return found.length === expected.length && expected.every((pull, place) => found[place] === pull)
    }),
  ).toEqual([])
})

test('nothing is marked at first, so nothing lines up and nothing pulls apart', () => {
  expect(mattering({})).toEqual([])
  expect(tradeOffs({})).toEqual([])
  expect(Object.values(linesUp({}))).toEqual([[], [], [], [], []])
})

/** All files of src/domain that a file imports, directly or not. */
function reached(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(`src/domain/${file}`, 'utf8')
  for (const [, imported] of text.matchAll(/from '\.\/([\w-]+\.ts)'/g)) {
    if (imported === undefined || found.has(imported)) continue
    found.add(imported)
    reached(imported, found)
  }
  return found
}

test('no rule reads a mark, and lining up reads no answer: neither imports the other', () => {
  const ruling = ['decide.ts', 'rules.ts', 'cautions.ts', 'changes.ts', 'route.ts', 'questions.ts']
  for (const file of ruling) expect([...reached(file)], file).not.toContain('values.ts')
  expect(reached('decide.ts')).toContain('rules.ts')
  expect(readFileSync('src/domain/values.ts', 'utf8')).not.toMatch(/^import|import\(/m)
})
