import type { Press, Stop } from '../../demo/gallery/screens.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { isUrgent } from '../../src/domain/cautions.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import { optionLabel } from './option-name.ts'

/** A screen on the way, by its name in the machine. */
type At<Screen extends string> = Stop & { readonly screen: Screen }

const press =
  (role: Press['role']) =>
  (name: string): Press => ({ role, name })
const button = press('button')
const checkbox = press('checkbox')

/** The way from the start to the result of these answers, in the words that a person reads. */
export function way(answers: Answers): readonly At<'start' | QuestionId | 'result'>[] {
  const outcome = outcomeOf(decide(answers), isUrgent(answers))
  return [
    { screen: 'start', heading: enGb.start.title, presses: [button(enGb.start.begin)] },
    ...route(answers).map((question) => ({
      screen: question,
      heading: questionWords(enGb, question, answers.type).heading,
      presses: pressesFor(question, answers),
    })),
    { screen: 'result', heading: enGb.result.title[outcome], presses: [] },
  ]
}

function pressesFor(question: QuestionId, answers: Answers): readonly Press[] {
  const given = answers[question] as string | readonly string[]
  const label = (option: string) => optionLabel(question, option, answers)
  if (typeof given === 'string') return [button(label(given))]
  return [...given.map(label).map(checkbox), button(enGb.asking.carryOn)]
}
