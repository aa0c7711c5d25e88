import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { createDecisionAid, type Happening, type Settings } from '../../src/index.tsx'
import { optionName } from './option-name.ts'

const unsaid: Settings = { headingLevel: 2, start: 'page', colorScheme: 'light' }

/** A decision aid in a document of its own, in the words a person would use of it. */
export function openAid(settings: Partial<Settings> = {}) {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const root = host.attachShadow({ mode: 'open' })
  const told: Happening[] = []
  const aid = createDecisionAid(root, { ...unsaid, ...settings }, (happening) => told.push(happening))
  act(() => aid.show())
  const screen = within(root.firstElementChild as HTMLElement)
  const text = () => root.textContent ?? ''

  const press = (name: string | RegExp) =>
    void act(() => void fireEvent.click(screen.getByRole('button', { name })))
  /** Where Back stands above and below. */
  const goBack = (name: string) =>
    void act(() => void fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement))
  const tick = (name: string | RegExp) =>
    void act(() => void fireEvent.click(screen.getByRole('checkbox', { name })))

  /** Answers the question on the screen as a person would: by its words. */
  const answer = (question: QuestionId, answers: Answers) => {
    const given = answers[question] as string | readonly string[]
    if (typeof given === 'string') return press(optionName(question, given, answers))
    given.forEach((option) => tick(optionName(question, option, answers)))
    press('Continue')
  }
  /** Walks from the start, or from the first question, to the result or to the question named. */
  const walk = (answers: Answers, until?: QuestionId) => {
    if (settings.start !== 'question') press('Start')
    for (const question of route(answers)) {
      if (question === until) return
      answer(question, answers)
    }
  }
  const heading = () => (root.activeElement ?? screen.getAllByRole('heading')[0])?.textContent ?? ''
  return { aid, host, root, screen, told, text, press, goBack, tick, answer, walk, heading }
}
