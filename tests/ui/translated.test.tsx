import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbConsultation as words } from '../../src/content/en-gb-consultation.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { openAid } from '../support/aid.ts'
import { openConsultation } from '../support/consultation.ts'
import { journeys } from '../support/journeys.ts'
import { translate } from '../support/translate.ts'

/** What pressing anything (tests/shell/translated.test.ts) seldom comes to. */

afterEach(() => void vi.useRealTimers())

test('a question that cannot be added is told why, and then why not the next, on a translated page too', () => {
  const { ask } = enGbMore.prepare
  const { walk, press, root, screen, text } = openAid()
  walk(journeys.smp)
  press(ask.add)
  translate(root)
  act(
    () =>
      void fireEvent.input(screen.getByRole('textbox', { name: ask.own }), {
        target: { value: 'x'.repeat(151) },
      }),
  )
  press(ask.add)
  expect(text()).toContain(ask.tooLong(151, 150))
  expect(text()).not.toContain(ask.empty)
})

test('what a mark says of each option follows the mark on a translated page', () => {
  const { marks, linesUp, values } = enGbMore.weigh
  const { walk, press, root, screen } = openAid()
  walk(journeys.smp)
  press(enGb.weighing.open)
  const card = within(screen.getByRole('group', { name: values['real-hair'] }))
  const mark = (as: 'a-lot' | 'a-little') =>
    act(() => void fireEvent.click(card.getByRole('radio', { name: marks[as] })))
  mark('a-lot')
  translate(root)
  mark('a-little')
  const lines = root.querySelector('.lines')?.textContent
  expect(lines).toContain(linesUp.howMuch['a-little'])
  expect(lines).not.toContain(linesUp.howMuch['a-lot'])
})

test('the meaning of a word gives way to the next on a translated page', () => {
  const { press, root } = openAid()
  const { smp, transplant } = enGbMore.glossary.terms
  press(/^scalp micropigmentation$/i)
  translate(root)
  press('hair transplant')
  const said = root.querySelector('.meaning')?.textContent
  expect(said).toContain(transplant.meaning)
  expect(said).not.toContain(smp.meaning)
})

test('an option that is read whole gives way to the next on a translated page', () => {
  const { options, reading, only } = enGbMore.comparison
  const { press, root, screen } = openAid()
  press(enGb.start.compare)
  act(() => void fireEvent.click(screen.getByRole('radio', { name: reading.one })))
  translate(root)
  act(() => void fireEvent.change(screen.getByRole('combobox', { name: only }), { target: { value: 'fut' } }))
  expect(root.querySelector('.whole h3')?.textContent).toBe(options.fut)
})

test.each([
  ['what would change the result', { type: 'thinning-on-top', settled: 'yes', goal: 'the-look' }],
  ['what else to ask about', { type: 'bald-on-top', goal: 'real-hair' }],
] as const)('%s follows the answers in a translated consultation', (_, answers) => {
  const before = { ...journeys.smp, ...answers, length: 'shaved' } as const
  const [plain, translated] = [false, true].map((isTranslated) => {
    const { answerAll, answer, root, text } = openConsultation()
    answerAll(before)
    if (isTranslated) translate(root)
    answer('length', { length: 'short' })
    return text()
  })
  expect(translated).toBe(plain)
})

test('a tab of a translated consultation leaves nothing on the next', () => {
  const { answerAll, open, root, text } = openConsultation()
  answerAll(journeys.urgent)
  open('values')
  expect(text()).toContain(words.noWeighing)
  translate(root)
  open('questions')
  expect(text()).not.toContain(words.noWeighing)
})

test('the countdown counts on a translated page', () => {
  vi.useFakeTimers()
  const { answerAll, root, screen, text } = openConsultation({ idleReset: 1 })
  const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
  answerAll(journeys.smp)
  act(() => void fireEvent.pointerDown(screen.getAllByRole('heading')[0] as HTMLElement))
  pass(61)
  expect(text()).toContain(words.idle.left(29))
  translate(root)
  pass(1)
  expect(text()).toContain(words.idle.left(28))
  expect(text()).not.toContain(words.idle.left(29))
})
