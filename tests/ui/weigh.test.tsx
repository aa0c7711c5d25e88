import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { bySureness } from '../../src/content/evidence.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { restsOn } from '../../src/content/weigh-evidence.ts'
import { sureQuestions, type SureQuestion, type YesOrNo } from '../../src/content/weigh-copy.ts'
import { fits, type Mark, marks, type ValueId, values } from '../../src/domain/values.ts'
import type { Answers } from '../../src/domain/questions.ts'
import type { Settings } from '../../src/index.tsx'
import { inOrder, numberOf } from '../../src/ui/more/sources.tsx'
import { openAid } from '../support/aid.ts'
import { journeys } from '../support/journeys.ts'

const { weigh, comparison } = enGbMore
const { result, weighing } = enGb

/** What a person does and sees on the weigh screen, by the words of it. */
function doing(aid: ReturnType<typeof openAid>) {
  const { screen } = aid
  const card = (value: ValueId) => within(screen.getByRole('group', { name: weigh.values[value] }))
  const radio = (value: ValueId, mark: Mark) =>
    card(value).getByRole<HTMLInputElement>('radio', { name: weigh.marks[mark] })
  const mark = (value: ValueId, as: Mark) => void act(() => void fireEvent.click(radio(value, as)))
  const marked = () =>
    values.flatMap((value) => marks.filter((one) => radio(value, one).checked).map((one) => [value, one]))
  const note = () => screen.getByRole<HTMLTextAreaElement>('textbox')
  const type = (text: string) => void act(() => void fireEvent.input(note(), { target: { value: text } }))
  const option = (name: string) =>
    screen.getByRole('heading', { name, level: 4 }).closest('section') as HTMLElement
  const lines = (name: string) =>
    [...option(name).querySelectorAll('li')].map(({ textContent }) => textContent)
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())
  const sure = (question: SureQuestion, as: YesOrNo) => {
    const group = within(screen.getByRole('group', { name: weigh.sure.ask[question] }))
    return void act(() => void fireEvent.click(group.getByRole('radio', { name: weigh.sure.answers[as] })))
  }
  return { ...aid, card, radio, mark, marked, note, type, option, lines, said, sure }
}

const weighFromResult = (answers: Answers, settings: Partial<Settings> = {}) => {
  const aid = openAid(settings)
  aid.walk(answers)
  aid.press(weighing.open)
  return doing(aid)
}
const weighFromStart = () => {
  const aid = openAid()
  aid.press(enGb.start.compare)
  aid.press(weighing.open)
  return doing(aid)
}

test('nothing is marked at first, it says that nobody has to, and that nothing is sent or saved', () => {
  const { heading, marked, note, text, screen, root } = weighFromResult(journeys.smp)
  expect(heading()).toBe(weighing.title)
  expect(root.activeElement?.textContent).toBe(weighing.title)
  expect(screen.getAllByRole('radio', { hidden: false }).length).toBeGreaterThanOrEqual(24)
  expect(marked()).toEqual([])
  expect(note().value).toBe('')
  expect(text()).toContain(weigh.lead)
  expect(text()).toContain(weigh.linesUp.nothingYet)
  expect(screen.queryByRole('heading', { name: comparison.options.smp })).toBeNull()
})

test('each mark can be made, changed and taken away, and the focus stays in its card', () => {
  const { mark, marked, card, radio, root } = weighFromResult(journeys.smp)
  mark('real-hair', 'a-lot')
  mark('cost', 'not')
  mark('real-hair', 'a-little')
  expect(marked()).toEqual([
    ['real-hair', 'a-little'],
    ['cost', 'not'],
  ])
  const clear = card('real-hair').getByRole('button', {
    name: `${weigh.clear} ${weigh.values['real-hair']}`,
  })
  act(() => clear.focus())
  act(() => void fireEvent.click(clear))
  expect(marked()).toEqual([['cost', 'not']])
  expect(root.activeElement).toBe(radio('real-hair', 'a-lot'))
  expect(card('real-hair').queryByRole('button')).toBeNull()
})

test('every option is lined up with what matters, in the fixed order and in words, a lot before a little', () => {
  const { mark, screen, lines } = weighFromResult(journeys.smp)
  mark('soon', 'a-little')
  mark('undo', 'a-lot')
  mark('cost', 'not')
  const shown = screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)
  expect(shown.slice(0, 5)).toEqual(comparisonOptions.map((option) => comparison.options[option]))
  for (const option of comparisonOptions) {
    const line = (value: 'soon' | 'undo', howMuch: string) =>
      `${weigh.linesUp.fits[fits[value][option]]}: ${weigh.values[value]} (${howMuch})${weigh.linesUp.because[value][option]}`
    expect(lines(comparison.options[option])).toEqual([
      line('undo', 'matters a lot'),
      line('soon', 'matters a little'),
    ])
  }
})

test('what each line rests on is told below them, with its numbers', () => {
  const { mark, screen } = weighFromResult(journeys.smp)
  for (const value of values) mark(value, 'a-lot')
  const sources = screen.getByText(weigh.sources).closest('details') as HTMLElement
  const claims = [...sources.querySelectorAll('li')].map(({ textContent }) => textContent)
  for (const option of comparisonOptions) {
    for (const value of values) {
      const line = `${comparison.options[option]}: ${weigh.linesUp.because[value][option]}`
      const said = claims.find((claim) => claim.startsWith(line))?.slice(line.length)
      const grounds = bySureness(restsOn([option], [value]))
      expect(
        said?.split('; ').map((ground) => ground.match(/\d+/g)?.map(Number) ?? []),
        line,
      ).toEqual(grounds.map((ground) => inOrder(ground).map(numberOf)))
    }
  }
})

test('each of the four ways to line up has words and a sign of its own, and the sign is not read out', () => {
  const { mark, option, root } = weighFromResult(journeys.smp)
  for (const value of values) mark(value, 'a-lot')
  expect(new Set(Object.values(weigh.linesUp.fits)).size).toBe(4)
  expect(within(option(comparison.options.smp)).getByText(/^Not known, so ask/)).toBeTruthy()
  const signs = [...root.querySelectorAll('.lines svg')]
  expect(signs).toHaveLength(40)
  // Half of a ring is drawn; full, empty and broken are one ring in the styles.
  expect(new Set(signs.map((sign) => sign.outerHTML)).size).toBe(4)
  for (const sign of signs)
    expect(sign.querySelectorAll('path')).toHaveLength(sign.getAttribute('data-fit') === 'partly' ? 1 : 0)
  expect(signs.every((sign) => sign.getAttribute('aria-hidden') === 'true')).toBe(true)
})

test('two marks that pull apart are named, with where that comes from, and no others', () => {
  const { mark, screen } = weighFromResult(journeys.smp)
  mark('real-hair', 'a-lot')
  mark('no-scars', 'not')
  mark('length', 'a-lot')
  expect(screen.queryByRole('heading', { name: weigh.tradeOffs.title })).toBeNull()
  mark('no-operation', 'a-little')
  const { 'real-hair-or-no-operation': one, 'no-operation-or-length': other } = weigh.tradeOffs.told
  const named = screen.getByRole('heading', { name: weigh.tradeOffs.title }).closest('section') as HTMLElement
  expect([...named.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    `Keeping or growing real hair of my own, and not having an operation: ${one}`,
    `Not having an operation, and wearing my hair longer: ${other}`,
  ])
  const sources = screen.getByText(weigh.sources).closest('details') as HTMLElement
  for (const words of [one, other]) {
    const claim = within(sources).getByText(
      (_, item) => item?.localName === 'li' && item.textContent.startsWith(words),
    )
    expect(claim.textContent).toMatch(/sources? \d/)
  }
})

test('what is read out says how many things matter, and stays the same while a mark only changes', () => {
  const { mark, said } = weighFromResult(journeys.smp)
  expect(said()).toContain(weigh.linesUp.nothingYet)
  mark('real-hair', 'a-lot')
  expect(said()).toContain('1 thing matters to you.')
  mark('real-hair', 'a-little')
  expect(said()).toContain('1 thing matters to you.')
  mark('no-operation', 'a-lot')
  expect(said()).toContain('2 things matter to you. 2 of them can be hard to have together.')
  mark('real-hair', 'not')
  expect(said()).toContain('1 thing matters to you.')
})

test('no mark adds up to a score, changes the order or touches the result', () => {
  const aid = weighFromResult(journeys.smp)
  for (const value of values) aid.mark(value, value === 'real-hair' ? 'a-lot' : 'not')
  expect(aid.text()).toContain(weigh.linesUp.lead)
  expect(aid.text()).toContain(weigh.resultStays(result.title.smp))
  expect(aid.text()).not.toMatch(/\d+ ?%|\d+ out of|score of|total of/)
  aid.goBack('Back to your result')
  expect(aid.heading()).toBe(result.title.smp)
})

test.each([
  ['doctor-first', 'see-a-gp-first'],
  ['wait', 'call-who-operated'],
] as const)('%s: what the answers call for stands above the pattern', (outcome, caution) => {
  const { mark, root } = weighFromResult(journeys[outcome])
  mark('soon', 'a-lot')
  const text = root.querySelector('.weigh')?.textContent ?? ''
  const stays = text.indexOf(weigh.resultStays(result.title[outcome]))
  const cautioned = text.indexOf(result.cautions[caution])
  expect(stays).toBeGreaterThan(-1)
  expect(cautioned).toBeGreaterThan(stays)
  expect(text.indexOf(comparison.options.smp)).toBeGreaterThan(cautioned)
})

test('where the answers call for no more care, there is no empty list of it', () => {
  const { root } = weighFromResult({ ...journeys.smp, type: 'thinning-on-top', settled: 'yes' })
  expect(root.querySelector('.verdict')?.textContent).toContain(weigh.resultStays(result.title.smp))
  expect(root.querySelector('.verdict ul')).toBeNull()
})

test('an ink allergy rules SMP out above the pattern and beside SMP, whatever is marked (I9)', () => {
  const { mark, option, text, screen } = weighFromResult({
    ...journeys['clinic-check'],
    health: ['ink-allergy'],
  })
  mark('no-operation', 'a-lot')
  const sources = screen.getByText(weigh.sources).closest('details')
  expect(sources?.querySelector('li')?.textContent).toContain(weigh.ruledOut.smp)
  expect(text()).toContain(result.cautions['ink-allergy'])
  expect(option(comparison.options.smp).textContent).toContain(weigh.ruledOut.smp)
  for (const other of ['fue', 'fut', 'other-ways', 'doing-nothing'] as const)
    expect(option(comparison.options[other]).textContent).not.toContain(weigh.ruledOut.smp)
})

test('a type that no transplant is for is said beside both transplants (I6), and not for other types', () => {
  const lost = weighFromResult({ ...journeys.smp, type: 'all-hair-lost', settled: 'yes' })
  lost.mark('real-hair', 'a-lot')
  expect(lost.text()).toContain(result.reasons['no-hair-to-move'])
  for (const option of ['fue', 'fut'] as const)
    expect(lost.option(comparison.options[option]).textContent).toContain(weigh.ruledOut.transplant)
  const receding = weighFromResult(journeys.transplant)
  receding.mark('real-hair', 'a-lot')
  expect(receding.text()).not.toContain(weigh.ruledOut.transplant)
})

test('from the start there is no result to speak of, but answers that were kept still call for care', () => {
  const fresh = weighFromStart()
  expect(fresh.root.querySelector('.verdict')).toBeNull()
  const aid = openAid()
  aid.walk({ ...journeys['clinic-check'], health: ['ink-allergy'] })
  while (aid.heading() !== enGb.start.title) aid.press('Back')
  aid.press(enGb.start.compare)
  aid.press(weighing.open)
  expect(aid.text()).toContain(result.cautions['ink-allergy'])
  expect(aid.text()).not.toContain('does not change your result')
})

test.each(['under-18', 'urgent'] as const)(
  '%s: neither weighing nor the four questions are offered',
  (outcome) => {
    const { walk, press, screen } = openAid()
    walk(journeys[outcome])
    expect(screen.queryByRole('button', { name: weighing.open })).toBeNull()
    press(result.compare)
    expect(screen.queryByRole('button', { name: weighing.open })).toBeNull()
    expect(screen.queryByText(weigh.sure.summary)).toBeNull()
  },
)

test('weighing is offered on the result and after both comparisons, and Back leads where it says', () => {
  const fromStart = weighFromStart()
  fromStart.press('Start')
  expect(fromStart.heading()).toBe(enGb.questions.age.heading)
  const back = weighFromStart()
  back.goBack(weighing.backToComparison)
  expect(back.heading()).toBe(enGb.comparing.title)
  const fromResult = weighFromResult(journeys.smp)
  fromResult.press(result.compare)
  expect(fromResult.heading()).toBe(enGb.comparing.title)
  fromResult.press(weighing.open)
  expect(fromResult.heading()).toBe(weighing.title)
})

test('marks, note and the four answers are kept on the way back, and when the mount is moved', () => {
  const aid = weighFromResult(journeys.smp)
  aid.mark('undo', 'a-lot')
  aid.type('I swim every day.')
  aid.sure('support', 'no')
  aid.goBack('Back to your result')
  act(() => aid.aid.hide())
  act(() => aid.aid.show())
  aid.press(weighing.open)
  expect(aid.marked()).toEqual([['undo', 'a-lot']])
  expect(aid.note().value).toBe('I swim every day.')
  expect(aid.text()).toContain(weigh.sure.help.support)
})

test('clearing the answers forgets marks, note and the four answers', () => {
  const aid = weighFromResult(journeys.smp)
  aid.mark('undo', 'a-lot')
  aid.type('I swim every day.')
  aid.sure('support', 'no')
  aid.goBack('Back to your result')
  aid.press(result.startAgain)
  aid.press(result.clear.confirm)
  aid.walk(journeys.smp)
  aid.press(weighing.open)
  expect(aid.marked()).toEqual([])
  expect(aid.note().value).toBe('')
  expect(aid.text()).not.toContain(weigh.sure.help.support)
})

test('weighing tells the host nothing, and coming back from it to a comparison tells nothing again', () => {
  const start = weighFromStart()
  start.mark('undo', 'a-lot')
  start.goBack(weighing.backToComparison)
  expect(start.told).toEqual(['compare'])
  const aid = weighFromResult(journeys['clinic-check'])
  const before = aid.told.length
  expect(aid.told.at(-1)).toBe('finished')
  aid.mark('undo', 'a-lot')
  aid.type('Grey hair')
  aid.sure('sure', 'no')
  expect(aid.told).toHaveLength(before)
  aid.press(result.compare)
  expect(aid.told.slice(before)).toEqual(['compare'])
})

test('the four questions take yes or no, without a score, and each no comes with what may help', () => {
  const { press, screen, text, ...aid } = openAid()
  press(enGb.start.compare)
  const { sure } = doing({ press, screen, text, ...aid })
  for (const question of sureQuestions) {
    expect(text()).not.toContain(weigh.sure.help[question])
    sure(question, 'yes')
    expect(text()).not.toContain(weigh.sure.help[question])
    sure(question, 'no')
    expect(text()).toContain(weigh.sure.help[question])
  }
  expect(text()).toContain('SURE, Can Fam Physician 2010;56:e308')
})

test('an answer to one of the four can be taken away again, and with it its help', () => {
  const aid = openAid()
  aid.press(enGb.start.compare)
  const { sure, press, text } = doing(aid)
  sure('support', 'no')
  expect(text()).toContain(weigh.sure.help.support)
  press(`${weigh.clear} ${weigh.sure.ask.support}`)
  expect(text()).not.toContain(weigh.sure.help.support)
  expect(aid.root.querySelectorAll('.sure input:checked')).toHaveLength(0)
})

test('a no leads to what may help: the comparison, weighing, or the questions to ask', () => {
  const aid = openAid()
  aid.walk(journeys.smp)
  aid.press(result.compare)
  const { sure, press, heading, root } = doing(aid)
  sure('understand', 'no')
  press(weigh.sure.readAgain)
  expect(root.activeElement?.textContent).toBe(enGb.comparing.title)
  sure('understand', 'yes')
  sure('benefits-and-harms', 'no')
  press(weigh.sure.toYourResult)
  const asks = aid.screen.getByRole('heading', { name: enGbMore.prepare.ask.title }).parentElement
  expect(root.activeElement).toBe(asks?.querySelector('input[type=checkbox]'))
  press(weighing.open)
  sure('understand', 'no')
  press(weigh.sure.readAgain)
  expect(heading()).toBe(enGb.comparing.title)
  sure('sure', 'no')
  const toWeigh = aid.screen.getAllByRole('button', { name: weighing.open })
  expect(toWeigh).toHaveLength(2)
  act(() => void fireEvent.click(toWeigh[0] as Element))
  expect(heading()).toBe(weighing.title)
})

test('from the start no one is sent to a result that is not there', () => {
  const aid = openAid()
  aid.press(enGb.start.compare)
  const { sure, screen } = doing(aid)
  sure('benefits-and-harms', 'no')
  expect(screen.queryByRole('button', { name: weigh.sure.toYourResult })).toBeNull()
})

test('keys typed in a field do not reach the host, but Esc, Tab and chords do, and so do keys elsewhere', () => {
  const { note, radio, screen } = weighFromResult(journeys.smp)
  const heard: string[] = []
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`)
  const types = ['keydown', 'keypress', 'keyup'] as const
  for (const type of types) document.addEventListener(type, hear)
  const press = (target: Element, key: string, chord: KeyboardEventInit = {}) => {
    for (const type of types)
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, ...chord }))
  }
  for (const key of ['j', 'Enter', ' ', '?', 'Backspace', 'ArrowLeft']) press(note(), key)
  press(radio('undo', 'a-lot'), 'ArrowRight')
  expect(heard).toEqual([])
  press(note(), 'Escape')
  press(note(), 'Tab')
  press(note(), 's', { ctrlKey: true })
  press(note(), 's', { metaKey: true })
  press(screen.getByRole('button', { name: result.compare }), 'j')
  for (const type of types) document.removeEventListener(type, hear)
  expect(heard).toEqual(
    ['Escape', 'Tab', 's', 's', 'j'].flatMap((key) => types.map((type) => `${type} ${key}`)),
  )
})
