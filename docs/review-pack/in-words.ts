import { enGb } from '../../src/content/en-gb.ts'
import type { Condition } from '../../src/domain/condition.ts'
import { outcomeOf, type Decision } from '../../src/domain/decide.ts'
import { type OptionOf, type Question, type QuestionId, questionOf } from '../../src/domain/questions.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import type { Rule } from '../../src/domain/rules.ts'

/** Conditions and rules in the words that a person sees, so that a doctor can check them without reading code. */

/** What each question is about, short enough for a table. */
export const subject: Readonly<Record<QuestionId, string>> = {
  age: 'Age',
  type: 'Type of hair loss',
  settled: 'Cause known and settled',
  length: 'Length wanted',
  history: 'Hair transplant before',
  goal: 'What matters more',
  signs: 'Signs',
  health: 'Health list',
}

export const exclusiveOf = (question: Question): readonly string[] =>
  'exclusive' in question ? question.exclusive : []

/** The label of an option; of `settled`, whose labels differ by type, the plain answer. */
function optionInWords(question: QuestionId, option: string): string {
  if (question === 'settled') return { yes: 'yes', no: 'no' }[option] ?? 'not sure'
  return questionWords(enGb, question, undefined).options[option]?.label ?? option
}

/** "Length wanted: “Short” or “Longer”" */
export function partInWords(question: QuestionId, options: readonly string[]): string {
  const row = questionOf(question)
  const boxes = row.options.filter((option) => !exclusiveOf(row).includes(option))
  const isAnyBox = row.kind === 'many' && boxes.every((box) => options.includes(box))
  if (isAnyBox) return `${subject[question]}: any box ticked`
  const words = options.map((option) => `“${optionInWords(question, option)}”`)
  return `${subject[question]}: ${words.join(' or ')}`
}

/** A condition, part by part; all of them must hold. */
export function conditionInWords(condition: Condition): readonly string[] {
  const parts = Object.entries(condition) as [QuestionId, readonly string[]][]
  return parts.length === 0 ? ['always'] : parts.map(([question, options]) => partInWords(question, options))
}

/** Where a rule points, as the heading that the person reads. */
export function pointsTo({ first, kind, id }: Rule): string {
  const decision: Decision = { first, kind, second: null, rule: id }
  return enGb.result.title[outcomeOf(decision)]
}

/** The words of a question for each type that it words itself by. */
export function wordingsOf(
  question: Question,
): readonly { type?: OptionOf<'type'>; words: ReturnType<typeof questionWords> }[] {
  if (question.id !== 'settled') return [{ words: questionWords(enGb, question.id, undefined) }]
  return question.onlyIf.type.map((type) => ({ type, words: questionWords(enGb, question.id, type) }))
}
