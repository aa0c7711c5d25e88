import { expect, test } from 'vitest'
import type { Outcome } from '../../src/content/copy.ts'
import { nextCheck } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { evidence, type Evidence, sources } from '../../src/content/evidence.ts'
import { comparisonOptions, comparisonRows, type MoreCopy } from '../../src/content/more-copy.ts'
import { cautionsFor } from '../../src/domain/cautions.ts'
import { because, decide } from '../../src/domain/decide.ts'
import { outcomeOf } from '../../src/ui/parts/words.ts'
import { everyClass } from '../support/every-answer-set.ts'
import { sentences } from '../support/sentences.ts'

const all = [...sentences(enGb), ...sentences(enGbMore)]
const outsideComparisonCost = [
  ...sentences(enGb),
  ...sentences({ ...enGbMore, comparison: withoutCost(enGbMore) }),
]

function withoutCost({ comparison }: MoreCopy) {
  const { cost: _, ...cells } = comparison.cells
  return { ...comparison, cells }
}

/** Every sentence that a pattern finds something in, so that a failure shows where. */
const found = (pattern: RegExp, among = all) => among.filter((sentence) => pattern.test(sentence))

test('there is no empty string', () => {
  expect(all.length).toBeGreaterThan(500)
  expect(all.filter((sentence) => sentence.trim() === '')).toEqual([])
})

test('I25: no banned word (clinical.md 2.7 A5)', () => {
  const banned = /\b(scarless|painless|guaranteed?|permanent result|cures?|safe|non-invasive|instant(ly)?)\b/i
  expect(found(banned)).toEqual([])
  expect(
    found(/best (option|choice|clinic)|confidence|leading|specialist clinic|suitable|candidate/i),
  ).toEqual([])
})

test('I25: no prescription medicine is named', () => {
  const medicines =
    /finasteride|dutasteride|minoxidil|propecia|regaine|rogaine|isotretinoin|roaccutane|baricitinib|ritlecitinib|spironolactone/i
  expect(found(medicines)).toEqual([])
})

test('I25: no sentence says that the reader has a condition, and none has an exclamation mark', () => {
  expect(
    found(
      /you have (an? )?(alopecia|areata|androgen|pattern|female|male|telogen|traction|scarring|infection)/i,
    ),
  ).toEqual([])
  expect(found(/!/)).toEqual([])
})

test('I25: no price or finance stands outside the cost row of the comparison', () => {
  expect(found(/£|\bfinance\b|\bcredit\b|\bdiscount|\boffer ends|per month/i, outsideComparisonCost)).toEqual(
    [],
  )
})

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

test('I22: every answer class has a reason, an answer of its own said back, and a caution', () => {
  const without: unknown[] = []
  for (const answers of everyClass) {
    const { reasons, questions } = because(answers)
    if (reasons.length === 0 || questions.length === 0 || cautionsFor(answers).length === 0)
      without.push(answers)
  }
  expect(without).toEqual([])
})

test('I3: a transplant of less than 9 months, or of unknown date, always reads "9 months"', () => {
  for (const reason of ['grafts-settling', 'date-of-grafts-unknown'] as const) {
    expect(enGb.result.reasons[reason]).toContain('9 months')
  }
  expect(enGb.result.cautions['call-who-operated']).toContain('9 months')
})

/** What clinical.md I23 wants said beside each procedure. */
const mustSay = {
  smp: [
    /tattoo/,
    /does not grow hair/,
    /top-up/,
    /allergy/,
    /infection/,
    /long-term effects .* not known/,
    /keep (your|the) hair very short|fill in/,
  ],
  transplant: [
    /operation/,
    /scars/,
    /12 to 18 months/,
    /go on thinning/,
    /must check the donor hair/,
    /may not work/,
  ],
} as const

test.each(['smp', 'transplant'] as const)(
  'I23: wherever %s is shown, its harms and limits are',
  (procedure) => {
    const missing = new Set<string>()
    let shown = 0
    for (const answers of everyClass) {
      const { first, second } = decide(answers)
      if (first !== procedure && second !== procedure) continue
      shown++
      const text = cautionsFor(answers)
        .map((caution) => enGb.result.cautions[caution])
        .join(' ')
      for (const pattern of mustSay[procedure]) if (!pattern.test(text)) missing.add(`${pattern}: ${text}`)
    }
    expect(shown).toBeGreaterThan(0)
    expect([...missing]).toEqual([])
  },
)

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

test('I27: every claim of a result resolves to sources that are there, and general knowledge to none', () => {
  const claims: readonly Evidence[] = [
    ...Object.values(evidence.reasons),
    ...Object.values(evidence.cautions),
    ...Object.values(evidence.checks),
    ...Object.values(evidence.glossary),
    ...Object.values(evidence.prepare),
  ]
  for (const claim of claims) {
    for (const source of claim.sources) expect(sources).toHaveProperty(source)
    expect(claim.sources.length === 0, JSON.stringify(claim)).toBe(claim.certainty === 'general')
  }
})

test('every source in the list is named by a claim', () => {
  const claims: readonly Evidence[] = [
    ...Object.values(evidence.reasons),
    ...Object.values(evidence.cautions),
    ...Object.values(evidence.checks),
    ...Object.values(evidence.glossary),
    ...Object.values(evidence.prepare),
    ...comparisonRows.flatMap((row) =>
      comparisonOptions.flatMap((option) => evidence.comparison[row][option]),
    ),
  ]
  const used = new Set<string>(claims.flatMap((claim) => claim.sources))
  expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([])
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
