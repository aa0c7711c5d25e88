import type { RulesCopy } from '../../content/about-copy.ts'
import type { Copy, OptionCopy } from '../../content/copy.ts'
import type { Condition } from '../../domain/condition.ts'
import type { QuestionId } from '../../domain/questions.ts'
import { questionWords } from '../parts/words.ts'

/** A condition as it is read: one line that ends the sentence, or several of which any, or all, must be so. */
export interface ConditionWords {
  readonly need: 'one' | 'any' | 'all'
  readonly lines: readonly string[]
  /** The question whose boxes they are. */
  readonly asked?: string | undefined
}

/**
 * A condition in the very words that a person is told their answers in ("You told us that …"), or where any of many boxes
 * will do, in the whole words of those boxes. They come from the copy of the questions, so that the published rules cannot
 * say anything else than what is asked.
 */
export function conditionWords(copy: Copy, or: RulesCopy['or'], condition: Condition): ConditionWords {
  const type = condition.type?.length === 1 ? condition.type[0] : undefined
  const asked = (Object.keys(condition) as QuestionId[]).map((question) =>
    questionWords(copy, question, type),
  )
  const chosen = Object.values(condition).map((options, index) =>
    options.map((option) => asked[index]?.options[option] as OptionCopy),
  )
  const told = chosen.map((options) => options.map((option) => option.told))
  const [first = []] = chosen
  if (chosen.length !== 1) return { need: 'all', lines: told.map(or) }
  if (first.length === 1) return { need: 'one', lines: told.flat() }
  if (!condition.signs && !condition.health) return { need: 'any', lines: told.flat() }
  const whole = first.map(({ label, hint }) => [label, hint].filter(Boolean).join('. '))
  return { need: 'any', asked: asked[0]?.heading, lines: whole }
}
