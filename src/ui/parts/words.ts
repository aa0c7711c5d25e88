import type { Copy, OptionCopy } from '../../content/copy.ts'
import type { OptionOf, QuestionId, SettlingType } from '../../domain/questions.ts'
import type { ResultView } from '../../machine/view.ts'

/** The words of any question, read as one shape whichever question it is. */
export interface QuestionWords {
  readonly heading: string
  readonly why: string
  readonly hint?: string
  readonly options: Readonly<Record<string, OptionCopy>>
}

/** The words of a question. `settled` asks about another thing for each type (clinical.md 4.1, Q4). */
export function questionWords(
  copy: Copy,
  question: QuestionId,
  type: OptionOf<'type'> | undefined,
): QuestionWords {
  const words: QuestionWords = copy.questions[question]
  if (question !== 'settled' || type === undefined || !(type in copy.settled)) return words
  const { heading, yes, toldYes, toldNo } = copy.settled[type as SettlingType]
  const { no, 'not-sure': notSure } = copy.questions.settled.options
  return {
    ...words,
    heading,
    options: { yes: { label: yes, told: toldYes }, no: { ...no, told: toldNo }, 'not-sure': notSure },
  }
}

/** The person's own answers that the reasons rest on, said back to them (I22). */
export function toldIn(copy: Copy, { answers, because, type }: ResultView): readonly string[] {
  return answers
    .filter(({ question }) => because.questions.includes(question))
    .flatMap(({ question, options }) => {
      const words = questionWords(copy, question, type)
      return options.map((option) => words.options[option]?.told ?? option)
    })
}
