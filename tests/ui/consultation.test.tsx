import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbConsultation as words } from '../../src/content/en-gb-consultation.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import type { SureQuestion } from '../../src/content/weigh-copy.ts'
import { cautionsFor, isUrgent } from '../../src/domain/cautions.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import { type Answers, type QuestionId, questions } from '../../src/domain/questions.ts'
import { openConsultation } from '../support/consultation.ts'
import { journeys } from '../support/journeys.ts'

const { result, about } = enGb
const { weigh } = enGbMore
/** Its place among the questions; `settled` is asked only once the type is known. */
const place = (id: QuestionId) =>
  id === 'settled' ? -1 : questions.findIndex((question) => question.id === id)
const titleFor = (answers: Answers) => result.title[outcomeOf(decide(answers), isUrgent(answers))]

describe('the questions', () => {
  test('all eight stand on one screen, or say why they are not asked', () => {
    const { root, text } = openConsultation()
    for (const { id } of questions) expect(root.querySelector(`#ask-${id}`)).not.toBeNull()
    expect(text()).toContain(words.questions.notAsked['no-type'])
  })

  test.each(Object.entries(journeys))('answered from the last to the first they give "%s"', (_, answers) => {
    const { result: shown, answer } = openConsultation()
    const backwards = (Object.keys(answers) as QuestionId[]).sort((one, other) => place(other) - place(one))
    for (const id of backwards) answer(id, answers)
    expect(shown()).toBe(titleFor(answers))
  })

  test('under 18, no other is asked; with a sign ticked, health is not; each says why', () => {
    const minor = openConsultation()
    minor.answer('age', journeys['under-18'])
    for (const id of ['type', 'signs', 'health'] as const)
      expect(minor.question(id).getByText(words.questions.notAsked.age)).toBeTruthy()
    const signed = openConsultation()
    signed.answer('signs', journeys['doctor-first'])
    expect(signed.question('health').getByText(words.questions.notAsked.signs)).toBeTruthy()
    expect(signed.question('goal').getAllByRole('button').length).toBeGreaterThan(2)
  })

  test('whether it has settled is asked where the kind of hair loss needs it, in its words', () => {
    const { question, answer } = openConsultation()
    answer('type', journeys.smp)
    expect(question('settled').getByText(words.questions.notAsked.type)).toBeTruthy()
    answer('type', journeys['doctor-first'])
    expect(question('settled').getByRole('heading').textContent).toBe(enGb.settled.patches.heading)
  })

  test('what was said of one kind of hair loss is no answer about another, changed or cleared (I15)', () => {
    const { question, answer, press } = openConsultation()
    const said = () => question('settled').queryByRole('button', { name: /^Clear this answer/ })
    const scar = { type: 'scar', settled: 'yes' } as const
    for (const clear of [() => {}, () => press(`${words.questions.remove} ${enGb.questions.type.heading}`)]) {
      answer('type', scar)
      answer('settled', scar)
      expect(said()).not.toBeNull()
      clear()
      answer('type', { type: 'thinning-on-top' })
      expect(said()).toBeNull()
    }
  })

  test('a tick counts at once, and "none" takes the others away and says so', () => {
    const { answerAll, answer, result: shown, question } = openConsultation()
    answerAll(journeys.smp)
    answer('signs', { signs: ['sore-scalp'] })
    expect(shown()).toBe(result.title['doctor-first'])
    answer('signs', { signs: ['none'] })
    expect(question('signs').getAllByRole('checkbox', { checked: true })).toHaveLength(1)
    expect(question('signs').getByRole('status').textContent).toBe(enGb.asking.othersCleared)
    expect(shown()).toBe(result.title.smp)
  })

  test('an answer can be cleared, and then is one that is still needed', () => {
    const { answerAll, question, result: shown, beside, root } = openConsultation()
    answerAll(journeys.smp)
    const clear = question('length').getByRole('button', { name: /^Clear this answer/ })
    clear.focus()
    act(() => void fireEvent.click(clear))
    expect(shown()).toBe(words.result.nothingYet)
    expect(beside().getByRole('button', { name: words.questions.names.length })).toBeTruthy()
    expect(root.activeElement?.id).toBe('ask-length')
  })
})

describe('the result beside them', () => {
  test('says that there are not enough answers yet, and which are needed; nothing points anywhere', () => {
    const { beside, answer, text, screen } = openConsultation({ bookingUrl: 'https://clinic.example/book' })
    answer('length', journeys.smp)
    expect(beside().getByRole('heading', { name: words.result.nothingYet })).toBeTruthy()
    const needed = ['age', 'type', 'history', 'goal', 'signs', 'health'] as const
    expect(beside().getByRole('list', { name: words.result.needs }).textContent).toBe(
      needed.map((id) => words.questions.names[id]).join(''),
    )
    for (const title of Object.values(result.title)) expect(text()).not.toContain(title)
    expect(screen.queryByRole('link', { name: /^Book a consultation/ })).toBeNull()
    expect(text()).toContain(words.printLater)
  })

  test('what is needed leads to its question', () => {
    const { press, root } = openConsultation()
    press(words.questions.names.goal)
    expect(root.activeElement?.id).toBe('ask-goal')
  })

  test('what a safety rule says of a part of the answers is said to rest on them, on the sheet too', () => {
    const { answer, result: shown, text, press } = openConsultation()
    answer('type', { type: 'shedding' })
    expect(shown()).toBe(result.title['doctor-first'])
    expect(text()).toContain(words.result.soFar)
    vi.stubGlobal('print', () => {})
    press(words.print)
    const sheet = document.querySelector('hair-options-sheet')?.shadowRoot?.textContent
    expect(sheet).toContain('Not answered: Age')
    vi.unstubAllGlobals()
  })

  test.each(Object.entries(journeys))('for "%s" it has every reason and every caution', (_, answers) => {
    const { answerAll, text } = openConsultation({ clinic: 'Example Clinic' })
    answerAll(answers)
    for (const caution of cautionsFor(answers)) expect(text()).toContain(result.cautions[caution])
    expect(text()).toContain('This is not a diagnosis.')
    expect(text()).toContain('Made for Example Clinic')
  })

  test('its rule is named, and its row of the table opens on demand', () => {
    const { answerAll, beside } = openConsultation()
    answerAll(journeys.smp)
    const row = beside().getByText('Rule R24').closest('details')
    expect(row?.textContent).toContain(words.rule.lead)
    expect(row?.textContent).toContain('you are bald on top')
    expect(row?.open).toBe(false)
  })

  test('nobody under 18 is shown a booking link, a price, or what to weigh', () => {
    const { answer, screen, open, text } = openConsultation({ bookingUrl: 'https://clinic.example/book' })
    answer('age', journeys['under-18'])
    expect(screen.queryByRole('link', { name: /^Book a consultation/ })).toBeNull()
    open('compare')
    expect(text()).not.toContain('£')
    open('values')
    expect(text()).toContain(words.noWeighing)
  })
})

describe('what an answer changed', () => {
  test('is told: the answer, where the answers pointed, where they do now, and by which rules', () => {
    const { answerAll, answer, beside } = openConsultation()
    answerAll(journeys.smp)
    answer('length', { length: 'short' })
    const { textContent } = beside().getByRole('heading', { name: words.changed.title })
      .parentElement as HTMLElement
    expect(textContent).toContain('Was: Shaved or buzzed')
    expect(textContent).toContain('Now: Short')
    expect(textContent).toContain('Before, the answers pointed to asking about SMP (rule R24).')
    expect(textContent).toContain(
      'Now the answers point to talking it through with a hair doctor (rule R27).',
    )
  })

  test('is read out, and so is that nothing changed', () => {
    const { answerAll, answer, screen } = openConsultation()
    answerAll(journeys.smp)
    const said = () => screen.getAllByRole('status')[0]?.textContent
    answer('length', { length: 'short' })
    expect(said()).toContain('(rule R27)')
    answer('length', { length: 'long' })
    expect(said()).toBe('The answers still point to talking it through with a hair doctor (rule R27).')
  })

  test('is undone with one tap, again and again, to where nothing was answered', () => {
    const { answerAll, answer, press, result: shown, screen, root } = openConsultation()
    answerAll(journeys.smp)
    answer('length', { length: 'short' })
    press(words.changed.undo)
    expect(shown()).toBe(result.title.smp)
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(words.changed.undone)
    const undo = () => screen.queryByRole('button', { name: words.changed.undo })
    for (let times = 0; times < 20 && undo(); times++) {
      undo()?.focus()
      press(words.changed.undo)
    }
    expect(root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
    expect(root.activeElement?.className).toContain('beside')
  })

  test('the same answer again is no change', () => {
    const { answerAll, answer, press, result: shown } = openConsultation()
    answerAll({ ...journeys.smp, length: 'short' })
    answer('length', { length: 'shaved' })
    answer('length', { length: 'shaved' })
    press(words.changed.undo)
    expect(shown()).toBe(titleFor({ ...journeys.smp, length: 'short' }))
  })

  test('"what if" is one tap, and what it said comes true', () => {
    const { answerAll, beside, result: shown } = openConsultation()
    answerAll({ ...journeys.smp, length: 'short' })
    const [tryIt] = beside().getAllByRole('button', { name: /^Try it If you wanted your hair shaved/ })
    expect(tryIt?.closest('li')?.textContent).toContain('asking about SMP')
    act(() => void fireEvent.click(tryIt as HTMLElement))
    expect(shown()).toBe(result.title.smp)
  })
})

describe('the screen', () => {
  test('says what it is for, who decides and that nothing is stored or sent, on every tab', () => {
    const { open, text } = openConsultation()
    for (const tab of ['questions', 'compare', 'values', 'asks'] as const) {
      open(tab)
      for (const sentence of [...about.purpose, words.together, words.nothingKept])
        expect(text()).toContain(sentence)
    }
  })

  test('its tabs have their roles, and the arrow keys, Home and End', () => {
    const { screen, root, key } = openConsultation()
    const [first] = screen.getAllByRole('tab')
    first?.focus()
    const selected = () => screen.getByRole('tab', { selected: true }).textContent
    key('ArrowRight')
    expect(selected()).toBe(words.tabs.compare)
    expect(root.activeElement?.textContent).toBe(words.tabs.compare)
    key('End')
    expect(selected()).toBe(words.tabs.asks)
    key('ArrowRight')
    expect(selected()).toBe(words.tabs.questions)
    key('ArrowLeft')
    key('Home')
    expect(selected()).toBe(words.tabs.questions)
    expect(screen.getByRole('tabpanel', { name: words.tabs.questions })).toBeTruthy()
  })

  test('every option, what matters and the questions to ask are the ones of the tool', () => {
    const { open, screen, answerAll } = openConsultation()
    answerAll(journeys.smp)
    open('compare')
    expect(screen.getByRole('table', { name: enGbMore.comparison.caption })).toBeTruthy()
    open('values')
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(10)
    open('asks')
    expect(screen.getByRole('heading', { name: enGbMore.prepare.ask.title })).toBeTruthy()
  })

  test('a no to one of the four questions leads to the tab that may help, or to the top of this one', () => {
    const { open, screen, answerAll, press, root } = openConsultation()
    const no = (question: SureQuestion) =>
      act(
        () =>
          void fireEvent.click(
            within(screen.getByRole('group', { name: weigh.sure.ask[question] })).getByRole('radio', {
              name: weigh.sure.answers.no,
            }),
          ),
      )
    open('values')
    no('benefits-and-harms')
    press(weigh.sure.toYourResult)
    expect(screen.getByRole('tabpanel', { name: words.tabs.asks })).toBeTruthy()
    open('questions')
    answerAll(journeys.smp)
    open('compare')
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
    no('understand')
    press(weigh.sure.readAgain)
    const comparison = screen.getByRole('tabpanel', { name: words.tabs.compare })
    expect(root.activeElement).toBe(comparison)
    expect(scrolled.mock.contexts).toEqual([comparison])
    scrolled.mockRestore()
    no('benefits-and-harms')
    press(weigh.sure.toYourResult)
    expect(screen.getByRole('tabpanel', { name: words.tabs.asks })).toBeTruthy()
  })

  test.each([
    ['compare', 'sure'],
    ['values', 'understand'],
  ] as const)('a button on "%s" that opens another tab leaves the focus in it', (tab, question) => {
    const { open, screen, answerAll, root } = openConsultation()
    answerAll(journeys.smp)
    open(tab)
    const group = within(screen.getByRole('group', { name: weigh.sure.ask[question] }))
    act(() => void fireEvent.click(group.getByRole('radio', { name: weigh.sure.answers.no })))
    const button = screen
      .getAllByRole('button')
      .find(({ textContent }) =>
        [enGb.weighing.open, weigh.sure.readAgain].includes(textContent ?? ''),
      ) as HTMLElement
    button.focus()
    act(() => void fireEvent.click(button))
    expect(button.isConnected).toBe(false)
    expect(root.activeElement).toBe(screen.getByRole('tabpanel'))
  })

  test('what is marked stays while the tabs change, and goes on the sheet', () => {
    const { open, screen, answerAll, press } = openConsultation()
    answerAll(journeys.smp)
    open('values')
    act(
      () =>
        void fireEvent.click(screen.getAllByRole('radio', { name: weigh.marks['a-lot'] })[0] as HTMLElement),
    )
    open('questions')
    open('values')
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)
    vi.stubGlobal('print', () => {})
    press(words.print)
    expect(document.querySelector('hair-options-sheet')?.shadowRoot?.textContent).toContain(
      weigh.marks['a-lot'],
    )
    vi.unstubAllGlobals()
  })

  test('it does not scroll when it appears, and a tab that is opened is read from its top', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
    const above = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    above.mockReturnValue({ top: -100, bottom: 2000 } as DOMRect)
    const { open, root } = openConsultation()
    expect(scrolled).not.toHaveBeenCalled()
    open('compare')
    expect(scrolled.mock.contexts).toEqual([root.querySelector('.panel')])
    scrolled.mockRestore()
    above.mockRestore()
  })

  test('larger text is switched on and off', () => {
    const { screen, press, root } = openConsultation()
    const isOn = () => screen.getByRole('button', { name: words.largeType }).getAttribute('aria-pressed')
    expect(isOn()).toBe('false')
    press(words.largeType)
    expect(isOn()).toBe('true')
    expect(root.querySelector('[data-large=true]')).not.toBeNull()
  })

  test('a presenter’s remote goes from question to question, to the result, and on to the next tab', () => {
    const { screen, root, key } = openConsultation()
    screen.getByRole('tab', { selected: true }).focus()
    const stops: (string | undefined)[] = []
    for (let presses = 0; presses < 8; presses++) {
      key('PageDown')
      stops.push(root.activeElement?.id || root.activeElement?.className)
    }
    expect(stops).toEqual([
      'ask-age',
      'ask-type',
      'ask-length',
      'ask-history',
      'ask-goal',
      'ask-signs',
      'ask-health',
      'beside stop',
    ])
    key('PageDown')
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(words.tabs.compare)
    key('PageUp')
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(words.tabs.questions)
  })

  test('arrows do so on a whole question, and are left alone within one and in a field', () => {
    const { screen, root, key, question, open } = openConsultation()
    screen.getByRole('tab', { selected: true }).focus()
    key('PageDown')
    key('ArrowRight')
    expect(root.activeElement?.id).toBe('ask-type')
    key('ArrowUp')
    expect(root.activeElement?.id).toBe('ask-age')
    const [option] = question('age').getAllByRole('button')
    option?.focus()
    expect(key('ArrowDown')).toBe(true) // nobody prevented it
    expect(root.activeElement).toBe(option)
    open('values')
    screen.getByRole('textbox').focus()
    expect(key('PageDown')).toBe(true)
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(words.tabs.values)
  })

  test('a key with Ctrl or Alt is the browser’s', () => {
    const { screen, key } = openConsultation()
    screen.getByRole('tab', { selected: true }).focus()
    expect(key('PageDown', { ctrlKey: true })).toBe(true)
    expect(key('ArrowRight', { altKey: true })).toBe(true)
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(words.tabs.questions)
  })
})

test('the host is told that it was started, finished and compared, once for each person, and no answer', () => {
  const { answerAll, open, told, nextPerson } = openConsultation()
  answerAll(journeys.smp)
  open('compare')
  open('questions')
  open('compare')
  expect(told).toEqual(['started', 'finished', 'compare'])
  nextPerson()
  answerAll(journeys['under-18'])
  expect(told).toEqual(['started', 'finished', 'compare', 'started', 'finished'])
})
