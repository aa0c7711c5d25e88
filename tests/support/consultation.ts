import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { createConsultation } from '../../src/consultation.tsx'
import { enGbConsultation as words } from '../../src/content/en-gb-consultation.ts'
import type { Answers, QuestionId } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import type { Happening, Settings } from '../../src/index.tsx'
import { more } from '../../src/more.tsx'
import { optionName } from './option-name.ts'

const unsaid: Settings = { headingLevel: 2, start: 'page', colorScheme: 'light', mode: 'consultation' }

/** A consultation in a document of its own, in the words that the two people in front of it would use. */
export function openConsultation(settings: Partial<Settings> = {}) {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  const root = host.attachShadow({ mode: 'open' })
  const told: Happening[] = []
  const aid = createConsultation(root, { ...unsaid, ...settings }, 'abcdefabcdef', more, (happening) =>
    told.push(happening),
  )
  act(() => aid.show())
  const screen = within(root.firstElementChild as HTMLElement)
  const text = () => root.textContent ?? ''
  const question = (id: QuestionId) => within(root.querySelector<HTMLElement>(`#ask-${id}`) as HTMLElement)

  const press = (name: string | RegExp) =>
    void act(() => void fireEvent.click(screen.getByRole('button', { name })))
  const open = (tab: keyof typeof words.tabs) =>
    void act(() => void fireEvent.click(screen.getByRole('tab', { name: words.tabs[tab] })))
  /** Where the focus is; true where nobody prevented what the browser does. */
  const key = (name: string, options: KeyboardEventInit = {}) => {
    let isLeft = false
    act(() => {
      isLeft = fireEvent.keyDown(root.activeElement as Element, { key: name, ...options })
    })
    return isLeft
  }

  /** Answers one question, whichever others have been. */
  const answer = (id: QuestionId, answers: Answers) => {
    const given = answers[id] as string | readonly string[]
    const isOne = typeof given === 'string'
    for (const option of isOne ? [given] : given) {
      const name = optionName(id, option, answers)
      const found = question(id).getByRole(isOne ? 'button' : 'checkbox', { name })
      act(() => void fireEvent.click(found))
    }
  }
  const answerAll = (answers: Answers) => route(answers).forEach((id) => answer(id, answers))
  /** What the answers so far point to, as the heading beside the questions says. */
  const result = () => root.querySelector('#result')?.textContent ?? ''
  const beside = () => within(root.querySelector<HTMLElement>('.beside') as HTMLElement)
  /** "Next person", and yes. */
  const nextPerson = () => {
    press(words.next.startAgain)
    press(words.next.clear.confirm)
  }
  const asked = { question, answer, answerAll, result, beside }
  return { aid, root, screen, told, text, press, open, key, nextPerson, ...asked }
}
