import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { findByRole, tap } from './accessible.ts'
import type { Page } from './page.ts'

/** From the result or a comparison: weighs real hair against no operation, and opens the four questions with a no. */
export async function weigh(page: Page): Promise<void> {
  const { marks, sure, tradeOffs } = enGbMore.weigh
  await tap(page, 'button', enGb.weighing.open)
  await findByRole(page, 'heading', enGb.weighing.title)
  await tap(page, 'radio', marks['a-lot'], { nth: 0 })
  await tap(page, 'radio', marks['a-little'], { nth: 1 })
  await findByRole(page, 'heading', tradeOffs.title)
  await tap(page, 'summary', sure.summary)
  await tap(page, 'radio', sure.answers.no, { nth: 1 })
  await findByRole(page, 'button', sure.readAgain)
}
