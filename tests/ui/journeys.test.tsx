import { act } from 'preact/test-utils'
import { fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { openAid } from '../support/aid.ts'
import { journeys } from '../support/journeys.ts'
import { wordsOf } from '../support/reading.ts'

test('one tap answers a question and moves on, and focus goes to the new heading', () => {
  const { press, heading, screen, root } = openAid()
  press('Start')
  expect(heading()).toBe('How old are you?')
  press('25 or over')
  expect(heading()).toBe('Which is closest to your hair loss?')
  expect(root.activeElement?.textContent).toBe('Which is closest to your hair loss?')
  expect(screen.getByRole('status').textContent).toBe('Question 2')
})

test('nothing takes the focus when it first appears', () => {
  const { root } = openAid()
  expect(root.activeElement).toBeNull()
})

test('Back keeps the answer and shows it', () => {
  const { press, screen, heading } = openAid()
  press('Start')
  press('18 to 24')
  press('Back')
  expect(heading()).toBe('How old are you?')
  const shown = screen.getAllByRole('button', { name: /Your answer/ }).map(({ textContent }) => textContent)
  expect(shown).toEqual(['18 to 24Your answer'])
  press('Back')
  expect(heading()).toBe(enGb.start.title)
})

test('ticks that were not yet confirmed are still there after Back', () => {
  const { walk, tick, press, screen } = openAid()
  walk(journeys.smp, 'signs')
  tick(/^Feeling unwell/)
  press('Back')
  press(/^The look of hair/)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Feeling unwell/ }).checked).toBe(true)
})

test('"None of these" takes the other ticks away and says so', () => {
  const { walk, tick, screen } = openAid()
  walk(journeys.smp, 'signs')
  const said = () => screen.getAllByRole('status').map((status) => status.textContent)
  tick(/^Feeling unwell/)
  tick(/^Pulling or twisting/)
  tick(/^Pulling or twisting/)
  expect(said()).not.toContain(enGb.asking.othersCleared)
  tick('None of these')
  const checked = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked)
  expect(checked.map((box) => box.value)).toEqual(['none'])
  expect(said()).toContain(enGb.asking.othersCleared)
})

test('Continue with nothing ticked asks for a tick and stays, until there is one', () => {
  const { walk, press, tick, screen, root } = openAid()
  walk(journeys.smp, 'signs')
  expect(screen.getByRole('alert').textContent).toBe('')
  press('Continue')
  expect(screen.getByRole('alert').textContent).toBe(enGb.asking.tickSomething)
  expect(root.querySelector('[role=group]')?.textContent).toContain(enGb.questions.signs.heading)
  tick('None of these')
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('a double tap on an answer does not answer the next question', () => {
  const { press, screen, heading } = openAid()
  press('Start')
  const button = screen.getByRole('button', { name: '25 or over' })
  act(() => void fireEvent.click(button))
  act(() => void fireEvent.click(button))
  expect(heading()).toBe('Which is closest to your hair loss?')
})

test('an answer changed from the result comes back to the result', () => {
  const { walk, press, heading } = openAid()
  walk(journeys.smp)
  press('Change How do you want to wear your hair?')
  expect(heading()).toBe('How do you want to wear your hair?')
  press(/^Longer/)
  expect(heading()).toBe(enGb.result.title['clinic-check'])
})

test('a change that opens a question asks it, and only that', () => {
  const { walk, press, heading } = openAid()
  walk(journeys.smp)
  press('Change Which is closest to your hair loss?')
  press(/^A wider parting/)
  expect(heading()).toBe(enGb.settled['thinning-on-top'].heading)
  press('Yes, both')
  expect(heading()).toBe(enGb.result.title.smp)
})

test('starting again asks first, and then forgets everything', () => {
  const { walk, press, heading, screen } = openAid()
  walk(journeys.smp)
  press(enGb.result.startAgain)
  expect(heading()).toBe(enGb.result.clear.decline)
  press(enGb.result.clear.decline)
  expect(heading()).toBe(enGb.result.startAgain)
  press(enGb.result.startAgain)
  press(enGb.result.clear.confirm)
  expect(heading()).toBe(enGb.start.title)
  press('Start')
  expect(screen.queryByText('Your answer')).toBeNull()
})

test('while it asks, every other way on from the result is open, and means no', () => {
  const { walk, press, goBack, heading, screen } = openAid()
  walk(journeys.smp)
  const ask = () => press(enGb.result.startAgain)
  const isAsked = () => screen.queryByText(enGb.result.clear.question) !== null
  ask()
  press(enGb.result.compare)
  expect(heading()).toBe(enGb.comparing.title)
  goBack(enGb.comparing.backToResult)
  expect(isAsked()).toBe(false)
  ask()
  press(`Change ${enGb.questions.length.heading}`)
  expect(heading()).toBe(enGb.questions.length.heading)
  press(enGb.asking.backToResult)
  expect(isAsked()).toBe(false)
  ask()
  press(enGb.asking.back)
  expect(heading()).toBe(enGb.questions.health.heading)
})

test('a question that a change has opened leads back to the one before it, boxes too: there is no result yet', () => {
  const { walk, press, tick, heading, answer, screen } = openAid()
  walk(journeys['doctor-first'])
  press(`Change ${enGb.questions.signs.heading}`)
  tick(/^None/)
  press(enGb.asking.carryOn)
  expect(heading()).toBe(enGb.questions.health.heading)
  tick(/^I take blood/)
  expect(screen.queryByRole('button', { name: enGb.asking.backToResult })).toBeNull()
  press(enGb.asking.back)
  expect(heading()).toBe(enGb.questions.signs.heading)
  press(enGb.asking.carryOn)
  press(enGb.asking.carryOn)
  press(`Change ${enGb.questions.type.heading}`)
  answer('type', { type: 'scar' })
  press(enGb.asking.back)
  expect(heading()).toBe(enGb.questions.type.heading)
})

test('the options can be compared without answering, two at a time', () => {
  const { press, screen, heading } = openAid()
  press(enGb.start.compare)
  expect(heading()).toBe(enGb.comparing.title)
  const table = screen.getByRole('table')
  expect(table.querySelectorAll('thead th[data-picked]')).toHaveLength(5)
  const picked = () => [...table.querySelectorAll('thead th[data-picked=true]')].map(wordsOf)
  expect(picked()).toEqual([enGbMore.comparison.options.smp, enGbMore.comparison.options.fue])
  const first = screen.getByRole('combobox', { name: enGbMore.comparison.first })
  act(() => void fireEvent.change(first, { target: { value: 'doing-nothing' } }))
  expect(picked()).toEqual([enGbMore.comparison.options.fue, enGbMore.comparison.options['doing-nothing']])
  act(
    () =>
      void fireEvent.click(screen.getAllByRole('button', { name: 'Back to the start' })[0] as HTMLElement),
  )
  expect(heading()).toBe(enGb.start.title)
})

test('with start="question" the first question carries the notice, and has no way back', () => {
  const { text, screen, walk, told, heading } = openAid({ start: 'question', clinic: 'Example Clinic' })
  expect(text()).toContain(enGb.start.notice)
  expect(text()).toContain('Made for Example Clinic')
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  walk(journeys.smp)
  expect(heading()).toBe(enGb.result.title.smp)
  expect(told[0]).toBe('started')
})

test('a host that asks for a start screen too late gets none, and the notice in its place stays', () => {
  const { aid, text } = openAid({ start: 'question' })
  act(() => aid.update({ headingLevel: 2, start: 'page', colorScheme: 'light' }))
  expect(text()).toContain(enGb.start.notice)
})

test('a sign that is ticked while it is changed counts: there is no way back past it (R2)', () => {
  const { walk, press, tick, screen, heading } = openAid()
  walk(journeys.smp)
  press(`Change ${enGb.questions.length.heading}`)
  press(enGb.asking.backToResult)
  press(`Change ${enGb.questions.signs.heading}`)
  tick(/^Pus/)
  expect(screen.queryByRole('button', { name: enGb.asking.backToResult })).toBeNull()
  press(enGb.asking.carryOn)
  expect(heading()).toBe(enGb.result.title.urgent)
})

test('another kind of hair loss is asked its own question, and what was said of the first does not answer it (I15)', () => {
  const { walk, press, heading, text, answer } = openAid()
  const scar = { ...journeys.smp, type: 'scar', settled: 'yes' } as const
  walk(scar)
  press(`Change ${enGb.questions.type.heading}`)
  answer('type', { type: 'thinning-on-top' })
  expect(heading()).toBe(enGb.settled['thinning-on-top'].heading)
  expect(text()).not.toContain(enGb.asking.yourAnswer)
})

test('that notice stands on the first question alone, and not where that is changed or a start screen said it', () => {
  const fromStart = openAid()
  fromStart.press('Start')
  expect(fromStart.text()).not.toContain(enGb.start.notice)
  const asked = openAid({ start: 'question' })
  asked.press('25 or over')
  expect(asked.text()).not.toContain(enGb.start.notice)
  const changed = openAid({ start: 'question' })
  changed.walk(journeys.smp)
  changed.press(`Change ${enGb.questions.age.heading}`)
  expect(changed.heading()).toBe(enGb.questions.age.heading)
  expect(changed.text()).not.toContain(enGb.start.notice)
})

test('what is told of the way through is the same for every ending, and carries nothing', () => {
  const { walk, told } = openAid()
  walk(journeys['under-18'])
  expect(told).toEqual(['started', 'step', 'finished'])
})

test('taken off the page and put back, it has kept its answers and its ticks', () => {
  const { aid, walk, tick, screen } = openAid()
  walk(journeys.smp, 'health')
  tick(/^I take blood thinners/)
  act(() => aid.hide())
  act(() => aid.show())
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^I take blood/ }).checked).toBe(true)
})

test('restarted by its host, it opens as new and takes no focus', () => {
  const { aid, walk, root } = openAid()
  walk(journeys.smp)
  act(() => aid.restart())
  expect(root.textContent).toContain(enGb.start.title)
  expect(root.activeElement).toBeNull()
})

test('an ending at the first question is told like any other, or its missing "started" would tell the age', () => {
  const { press, told } = openAid({ start: 'question' })
  press(enGb.questions.age.options['under-18'].label)
  expect(told).toEqual(['started', 'finished'])
})
