import { expect, test } from 'vitest'
import type { OptionCopy } from '../../src/content/copy.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { isUrgent } from '../../src/domain/cautions.ts'
import { type Condition, matches, matchesAny } from '../../src/domain/condition.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import { type OptionOf, questions } from '../../src/domain/questions.ts'
import type { Procedure } from '../../src/domain/rules.ts'
import { type RuleRow, ruleBook } from '../../src/machine/rule-book.ts'
import { conditionWords } from '../../src/ui/more/rule-words.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import { everyClass } from '../support/every-answer-set.ts'

const { or } = enGbMore.about.rules
const { pointsTo } = enGb.result
const book = ruleBook()
const types = questions[1].options

/** What a person is told, in all wordings, and the answer that it stands for. */
const toldAs = new Map<string, string>()
for (const { id, options } of questions) {
  for (const type of [undefined, ...types] as const) {
    const words = questionWords(enGb, id, type)
    for (const option of options) {
      const told = words.options[option]?.told ?? ''
      const stands = `${id} ${option}`
      if ((toldAs.get(told) ?? stands) !== stands) throw new Error(`Two answers are told as "${told}".`)
      toldAs.set(told, stands)
    }
  }
}

/** The boxes of a question by all that is written at them, as they stand where any of many will do. */
const boxes = new Map(
  (['signs', 'health'] as const).flatMap((id) =>
    Object.entries<OptionCopy>(enGb.questions[id].options).map(
      ([option, { label, hint }]) =>
        [`${label}${hint === undefined ? '' : `. ${hint}`}`, `${id} ${option}`] as const,
    ),
  ),
)

/** The answers that a line names, by its words alone: "you want your hair short, or you want your hair longer". */
function answersIn(line: string): string[] {
  const readings = [...toldAs].flatMap(([told, stands]) => {
    if (line === told) return [[stands]]
    return line.startsWith(told + or(['', '']))
      ? [[stands, ...answersIn(line.slice(or([told, '']).length))]]
      : []
  })
  expect(readings, line).toHaveLength(1)
  return readings[0] ?? []
}

/** Reads a condition back from its words, as somebody would who has nothing but the page. */
function readBack(condition: Condition): Condition {
  const { need, lines, asked } = conditionWords(enGb, or, condition)
  const read: Record<string, string[]> = {}
  const answers =
    asked === undefined ? lines.flatMap(answersIn) : lines.map((line) => boxes.get(line) ?? line)
  for (const answer of answers) {
    const [question = '', option = ''] = answer.split(' ')
    read[question] = [...(read[question] ?? []), option]
  }
  if (need !== 'all' && Object.keys(read).length > 1) throw new Error(`More than one question: ${lines}`)
  return read as Condition
}

test('the rules are read out from R1 to R30, in order, and the first 11 are those that look for harm', () => {
  expect(book.rules.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `R${index + 1}`))
  expect(book.safety).toBe(11)
})

test('every option of every condition is named, and no other', () => {
  const all = [
    ...book.rules.flatMap(({ cases, second = [] }) => [...cases, ...second.map((next) => next.if)]),
    ...Object.values(book.secondOnlyIf),
    ...book.urgent,
  ]
  expect(all.length).toBeGreaterThan(60)
  for (const condition of all) expect(readBack(condition)).toEqual(condition)
})

test('by their words alone the rules give the result that the tool gives, for every class of answers', () => {
  const rules = book.rules.map((rule) => ({
    where: pointsTo[outcomeOf(rule)],
    cases: rule.cases.map(readBack),
    second: (rule.second ?? []).map((next) => ({ option: next.option, if: readBack(next.if) })),
  }))
  const onlyIf = {
    smp: readBack(book.secondOnlyIf.smp),
    transplant: readBack(book.secondOnlyIf.transplant),
  } satisfies Record<Procedure, Condition>
  const urgent = book.urgent.map(readBack)

  const wrong: unknown[] = []
  for (const answers of everyClass) {
    const rule = rules.find(({ cases }) => matchesAny(cases, answers))
    const next = rule?.second.find((entry) => matches(entry.if, answers))
    const byHand = {
      where: matchesAny(urgent, answers) ? pointsTo.urgent : rule?.where,
      second: next !== undefined && matches(onlyIf[next.option], answers) ? next.option : null,
    }
    const decision = decide(answers)
    const byTool = { where: pointsTo[outcomeOf(decision, isUrgent(answers))], second: decision.second }
    if (byHand.where !== byTool.where || byHand.second !== byTool.second)
      wrong.push({ answers, byHand, byTool })
  }
  expect(everyClass.length).toBeGreaterThan(31_000)
  expect(wrong.slice(0, 3)).toEqual([])
})

test('where any of many signs will do, the question is read out with every word of its boxes', () => {
  const [when] = book.rules.find(({ id }) => id === 'R2')?.cases ?? []
  const { asked, lines } = conditionWords(enGb, or, when ?? {})
  expect(asked).toBe(enGb.questions.signs.heading)
  expect(lines.join()).toMatch(
    /very itchy.*redder or darker.*within 6 months of a big change.*pregnancy or birth/,
  )
})

test('whether it has settled is read out in the words of its own type', () => {
  const settledIn = (rule: RuleRow) =>
    rule.cases
      .filter(({ settled }) => settled)
      .map((one) => ({ type: one.type, lines: conditionWords(enGb, or, one).lines }))
  const all = book.rules.flatMap(settledIn)
  expect(all.length).toBeGreaterThan(20)
  for (const { type, lines } of all) {
    expect(type).toHaveLength(1)
    const { toldYes, toldNo } = enGb.settled[type?.[0] as keyof typeof enGb.settled]
    expect(
      lines.some((line) => line.startsWith(toldYes) || line.startsWith(toldNo)),
      lines.join(),
    ).toBe(true)
  }
})

test('a rule with several types asks each for its own, and names all of them', () => {
  const typesOf = (id: string) =>
    book.rules.find((rule) => rule.id === id)?.cases.flatMap(({ type }) => type ?? ([] as OptionOf<'type'>[]))
  expect(typesOf('R5')).toEqual(['patches', 'all-hair-lost', 'sore-or-scarring', 'cancer-treatment'])
  expect(typesOf('R11')).toEqual(['tight-styles', 'thin-back-and-sides', 'scar'])
})
