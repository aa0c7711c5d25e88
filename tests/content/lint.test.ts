import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbConsultation } from '../../src/content/en-gb-consultation.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { sources } from '../../src/content/evidence.ts'
import { questions } from '../../src/domain/questions.ts'
import { rules } from '../../src/domain/rules.ts'
import { everySaid, placeOf, sentences, speakers } from '../support/sentences.ts'
import { figuresOfOurOwn, unsourcedFigures } from './figures.ts'
import { isBad, lintRules } from './lint-rules.ts'
import { wordInvariants } from './word-invariants.ts'

describe('the lint reads', () => {
  test.each([
    ['the first script', enGb],
    ['the second script', enGbMore],
    ['the consultation', enGbConsultation],
  ])('every text of %s', (_, copy) => {
    const texts: string[] = []
    JSON.stringify(copy, (key, value: unknown) => {
      if (typeof value === 'string' && !['lang', 'dir', 'phone', 'id'].includes(key)) texts.push(value)
      return value
    })
    const read = new Set(sentences(copy))
    expect(texts.filter((text) => !read.has(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(40)
  })

  test('what every function of the copy says', () => {
    const spoken = new Set(
      everySaid.flatMap(({ path }) => (path.includes('()') ? path.slice(0, path.indexOf('()')).join() : [])),
    )
    const silent = [
      ...speakers(enGb),
      ...speakers(enGbMore),
      ...speakers(enGbConsultation, ['consultation']),
    ].filter((path) => !spoken.has(path.join()))
    expect(silent).toEqual([])
  })
})

describe.each(lintRules.map((rule) => [rule.says, rule] as const))('%s', (_, rule) => {
  test.each(rule.bad)('finds: %s', (text) => {
    expect(isBad(rule, text)).toBe(true)
  })

  test.each(rule.good)('lets be: %s', (text) => {
    expect(isBad(rule, text)).toBe(false)
  })

  test('is kept by every text, and by nearly all places of the copy', () => {
    const found = everySaid.filter(({ text, path }) => isBad(rule, text, path))
    expect(found.map((text) => `${placeOf(text)}: ${text.text}`)).toEqual([])
    const [bad = ''] = rule.bad
    const watched = everySaid.filter(({ path }) => isBad(rule, bad, path))
    expect(watched.length).toBeGreaterThan(everySaid.length * 0.95)
  })
})

test('the lint lets prices stand in the cost row and nowhere else', () => {
  const price = lintRules.find(({ says }) => says.startsWith('no price'))
  if (price === undefined) throw new Error('There is no rule for prices.')
  const free = everySaid.filter(({ path }) => !isBad(price, '£100', path))
  expect(free.length).toBeGreaterThan(0)
  expect(free.filter(({ path }) => !(path[0] === 'comparison' && path.includes('cost')))).toEqual([])
})

test('titles and addresses of sources name no prescription medicine and praise nothing', () => {
  const listed: readonly { publisher: string; title: string; url?: string }[] = Object.values(sources)
  const rulesOfTitles = lintRules.filter(({ says }) =>
    /medicine|banned|exclamation|price|finance|suits/.test(says),
  )
  expect(rulesOfTitles).toHaveLength(6)
  const medicines = rulesOfTitles.find(({ says }) => says.includes('medicine'))
  const found = listed.filter(
    ({ publisher, title, url = '' }) =>
      rulesOfTitles.some((rule) => isBad(rule, title)) ||
      (medicines !== undefined && isBad(medicines, `${publisher} ${url.replaceAll(/[-/]/g, ' ')}`)),
  )
  expect(found).toEqual([])
})

describe('I27: figures', () => {
  test('every figure rests on a claim with a source, or on the short list of our own', () => {
    expect(everySaid.map(unsourcedFigures).filter((wrong) => wrong !== undefined)).toEqual([])
  })

  test.each([
    [['result', 'lead', 'smp'], 'It works for 95 of 100 people.'],
    [['result', 'nextSteps', 'transplant', '2'], 'Wait 4 weeks before you book.'],
    [['result', 'wouldChange', 'R12'], 'When it is 3 years on.'],
    [['result', 'cautions', 'get-help-today'], 'Call within 6 hours.'],
    [['comparison', 'lead'], 'Used by 10,000 people.'],
    [['comparison', 'cells', 'upkeep', 'fue', '0'], 'Wash it after 5 days.'],
    [['about', 'purpose', '0'], 'It was tried by 40 patients.'],
    [['questions', 'length', 'why'], 'Dots are 1 mm wide.'],
    [['a-part-of-its-own', 'some-words'], 'About 7 of 10 people choose it.'],
  ])('finds one that has none, in %s', (path, text) => {
    expect(String(unsourcedFigures({ path, text }))).toContain(path.join(' › '))
  })

  test.each([
    [['result', 'cautions', 'smp-fades'], 'Plan for top-ups every 3 to 5 years.'],
    [['questions', 'history', 'why'], 'New grafts need at least 9 months.'],
    [['support', 'lines', '0', 'when'], 'Call 111.'],
  ])('lets be one that has, in %s', (path, text) => {
    expect(unsourcedFigures({ path, text })).toBeUndefined()
  })

  test.each(figuresOfOurOwn.map((own) => [own.why, own] as const))('are still in the copy: %s', (_, own) => {
    const used = everySaid.filter((text) => own.place.test(placeOf(text)) && text.text.match(own.figures))
    expect(used.length).toBeGreaterThan(0)
  })

  test('of our own are right', () => {
    const counted = (what: RegExp) => everySaid.flatMap(({ text }) => what.exec(text)?.[1] ?? []).map(Number)
    expect(counted(/(\d+) short questions/)).toEqual([questions.length])
    for (const count of counted(/(\d+) rules/)) expect(count).toBe(rules.length)
  })
})

describe.each(wordInvariants.map(({ id, checks, elsewhere }) => [id, checks, elsewhere] as const))(
  '%s',
  (_, checks, elsewhere) => {
    test.each(checks.map(({ holds, run }) => [holds, run] as const))('%s', (__, run) => {
      const { checked, wrong } = run()
      expect(wrong).toEqual([])
      expect(checked).toBeGreaterThan(0)
    })

    test('is checked somewhere', () => {
      expect(checks.length > 0 || (elsewhere !== undefined && existsSync(elsewhere))).toBe(true)
    })
  },
)
