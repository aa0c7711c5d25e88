import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { findByRole, tap } from './accessible.ts'
import { startingWith } from './option-name.ts'
import type { Page } from './page.ts'
import { way } from './way.ts'

/** What is done on each screen before it is answered. */
type OnScreen = (screen: 'start' | QuestionId | 'result') => Promise<void> | void

/** Walks a decision aid in a real browser from its start screen to the result, by tapping what a person would. */
export async function walk(page: Page, answers: Answers, onScreen: OnScreen = () => {}): Promise<void> {
  for (const { screen, heading, presses } of way(answers)) {
    await findByRole(page, 'heading', heading)
    await onScreen(screen)
    for (const { role, name } of presses) await tap(page, role, startingWith(name))
  }
}
