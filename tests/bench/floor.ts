import { readFileSync } from 'node:fs'
import { enGb } from '../../src/content/en-gb.ts'
import { questions } from '../../src/domain/questions.ts'
import { questionWords } from '../../src/ui/parts/words.ts'

/**
 * The floor (quality.md): a quiz written by hand without any framework, with our questions and options, that can be
 * used by keyboard and screen reader, as one script. About the least that a widget delivered by a script can cost.
 */
const quiz = readFileSync(new URL('quiz.js', import.meta.url), 'utf8')

const steps = questions.map(({ id, options }) => {
  const words = questionWords(enGb, id, undefined)
  return [words.heading, words.why, options.map((option) => words.options[option]?.label ?? option)]
})

/** The script, without comment and indentation. */
export const floor = `(${quiz
  .slice(quiz.indexOf(';') + 1)
  .replaceAll(/\n\s+/g, '\n')
  .trim()})(${JSON.stringify(steps)})`
