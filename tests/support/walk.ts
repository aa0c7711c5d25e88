import { enGb } from '../../src/content/en-gb.ts'
import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import { findByRole, tap } from './accessible.ts'
import { optionName } from './option-name.ts'
import type { Page } from './page.ts'

/** What is done on each screen before it is answered. */
type OnScreen = (screen: 'start' | QuestionId | 'result') => Promise<void> | void

/** Walks a decision aid in a real browser from its start screen to the result, by tapping what a person would. */
export async function walk(page: Page, answers: Answers, onScreen: OnScreen = () => {}): Promise<void> {
  await findByRole(page, 'button', enGb.start.begin)
  await onScreen('start')
  await tap(page, 'button', enGb.start.begin)
  for (const question of route(answers)) {
    await findByRole(page, 'heading', questionWords(enGb, question, answers.type).heading)
    await onScreen(question)
    const given = answers[question] as string | readonly string[]
    if (typeof given === 'string') {
      await tap(page, 'button', optionName(question, given, answers))
      continue
    }
    for (const option of given) await tap(page, 'checkbox', optionName(question, option, answers))
    await tap(page, 'button', enGb.asking.carryOn)
  }
  await findByRole(page, 'heading', enGb.result.why)
  await onScreen('result')
}
