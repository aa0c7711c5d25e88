import { enGb } from '../../src/content/en-gb.ts'
import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { questionWords } from '../../src/ui/parts/words.ts'

/** An accessible name that begins with these words; a hint may follow them. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** What an option is called on the screen. */
export function optionLabel(question: QuestionId, option: string, answers: Answers): string {
  return questionWords(enGb, question, answers.type).options[option]?.label ?? option
}

/** The name by which an option is found on the screen. */
export function optionName(question: QuestionId, option: string, answers: Answers): RegExp {
  return startingWith(optionLabel(question, option, answers))
}
