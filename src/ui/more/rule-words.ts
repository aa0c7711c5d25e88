import type { RulesCopy } from '../../content/about-copy.ts'
import type { Copy } from '../../content/copy.ts'
import type { Condition } from '../../domain/condition.ts'
import type { QuestionId } from '../../domain/questions.ts'
import { questionWords } from '../parts/words.ts'

/** A condition as it is read: one line that ends the sentence, or several of which any, or all, must be so. */
export interface ConditionWords {
  readonly need: 'one' | 'any' | 'all'
  readonly lines: readonly string[]
}

/**
 * A condition in the very words that a person is told their answers in ("You told us that …"). They come from the
 * copy of the questions, so that the published rules cannot say anything else than what is asked.
 */
export function conditionWords(copy: Copy, or: RulesCopy['or'], condition: Condition): ConditionWords {
  const type = condition.type?.length === 1 ? condition.type[0] : undefined
  const told = Object.entries(condition).map(([question, options]) => {
    const words = questionWords(copy, question as QuestionId, type).options
    return options.map((option) => words[option]?.told ?? option)
  })
  const [first = []] = told
  if (told.length > 1) return { need: 'all', lines: told.map(or) }
  return { need: first.length === 1 ? 'one' : 'any', lines: first }
}
