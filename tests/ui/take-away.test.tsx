import { fireEvent } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Outcome } from '../../src/domain/decide.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { sources } from '../../src/content/evidence.ts'
import { cautionsFor } from '../../src/domain/cautions.ts'
import { type Answers, questions } from '../../src/domain/questions.ts'
import { openAid } from '../support/aid.ts'
import { resultOf as viewOf } from '../../src/machine/view.ts'
import { more } from '../../src/more.tsx'
import { emptyNotebook } from '../../src/notebook.ts'
import { sheetOf } from '../../src/ui/more/sheet.ts'
import { textOf } from '../../src/ui/more/sheet-text.ts'
import { everyClass } from '../support/every-answer-set.ts'
import { journeys, longestSheet } from '../support/journeys.ts'

declare const __TEXT_VERSION__: string

const { ask, takeAway, sheet } = enGbMore.prepare
const clinic = {
  clinic: 'Example Clinic',
  clinicPlace: '12 Example Street',
  phone: '0141 496 0123',
  bookingUrl: 'https://clinic.example/book',
  reviewer: 'Dr Example',
  reviewed: '2026-11-20',
}

const writeText = vi.fn<(text: string) => Promise<void>>()
const share = vi.fn<(data: ShareData) => Promise<void>>()
beforeEach(() => {
  writeText.mockReset().mockResolvedValue()
  share.mockReset().mockResolvedValue()
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText }, share })
})
afterEach(() => {
  window.dispatchEvent(new Event('pagehide')) // ends what was printed
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A result as the person sees it, and what they would take away of it as text. */
function resultOf(answers: Answers, settings: Parameters<typeof openAid>[0] = clinic) {
  const aid = openAid(settings)
  aid.walk(answers)
  const take = async () => {
    aid.press(takeAway.copy)
    await act(() => Promise.resolve())
    return writeText.mock.lastCall?.[0] ?? ''
  }
  const field = () => aid.screen.getByRole('textbox', { name: ask.own })
  const write = (text: string) =>
    act(() => {
      fireEvent.input(field(), { target: { value: text } })
    })
  return { ...aid, take, field, write }
}

test.each(Object.entries(journeys) as [Outcome, Answers][])(
  '%s: the text has the result, every caution, what to do next and that this is no diagnosis',
  async (outcome, answers) => {
    const text = await resultOf(answers).take()
    expect(text).toContain(enGb.result.title[outcome])
    for (const caution of cautionsFor(answers)) expect(text).toContain(enGb.result.cautions[caution])
    for (const step of enGb.result.nextSteps[outcome]) expect(text).toContain(step)
    expect(text).toContain('This is not a diagnosis.')
    expect(text).toContain(enGb.about.interest(clinic))
    expect(text).toMatch(/From the hair loss decision aid, on \d{1,2} [A-Z][a-z]+ 20\d\d\./)
    expect(text).toContain('Reviewed by Dr Example')
    expect(text).toContain(sheet.sourcesLead)
    expect(text).toContain('116 123')
  },
)

test('every answer is in the text, said with its question', async () => {
  const text = await resultOf(journeys.smp).take()
  expect(text).toContain(`${enGb.questions.age.heading} ${enGb.questions.age.options['25-or-over'].label}`)
  expect(text).toContain(`${enGb.questions.goal.heading} ${enGb.questions.goal.options['the-look'].label}`)
})

test('what the result rests on stands under Why, and "none of these" is told in words', async () => {
  const text = await resultOf(journeys.smp).take()
  const { type, goal, signs } = enGb.questions
  const why = text.slice(text.indexOf(enGb.result.why), text.indexOf(enGb.result.careful))
  expect(why).toContain(type.options['bald-on-top'].told)
  expect(why).toContain(goal.options['the-look'].told)
  expect(text).toContain(`${enGb.result.youToldUs} ${signs.options.none.told}.`)
})

test.each(Object.values(journeys) as Answers[])(
  'every short form in the text is spelled out, and no other: %o',
  async (answers) => {
    const text = await resultOf(answers).take()
    const { title, terms } = enGbMore.glossary
    const [body = '', spelled = ''] = text.split(`\n${title}\n`)
    const short = new Set(body.match(/\b[A-Z]{3,}\b/g))
    const explained = Object.values(terms).filter(({ words: [word] }) => short.has(word))
    expect(explained.length).toBeGreaterThan(0)
    expect(spelled.match(/^- .*$/gm)).toEqual(
      explained.map(({ words, meaning }) => `- ${words[0]}: ${meaning}`),
    )
  },
)

test('answers that sit oddly together are said beside them (clinical.md 4.5)', async () => {
  const scar = { ...journeys.smp, type: 'scar', settled: 'yes' } as const
  expect(await resultOf(scar).take()).toContain(enGb.result.oddAnswers['scar-without-transplant'])
})

test('who signed it, where that can be checked, which text it is and when it is due again are on it', async () => {
  const reviewerRegisterUrl = 'https://www.gmc-uk.org/registrants/0000000'
  const taken = (nextReview: string) =>
    resultOf(journeys.smp, { ...clinic, reviewerRegisterUrl, nextReview }).take()
  const text = await taken('2999-01-01')
  expect(text).toContain(reviewerRegisterUrl)
  expect(text).toContain(enGbMore.about.making.version(__TEXT_VERSION__))
  expect(text).toContain(enGb.about.nextReview('2999-01-01'))
  expect(await taken('2020-01-01')).toContain(enGb.about.reviewOverdue('2020-01-01'))
})

test('lists are points, and a source that we read as a copy says so', async () => {
  const text = await resultOf(journeys.smp).take()
  expect(text).toMatch(new RegExp(`^- .*${enGb.questions.age.heading.replace('?', '[?]')}`, 'm'))
  const listed = text.slice(text.indexOf(sheet.sources)).matchAll(/^- (\d+)\. (.*)$/gm)
  const isCopied = (number: string) => 'copy' in (Object.values(sources)[Number(number) - 1] as object)
  const said = [...listed].map(([, number = '', line = '']) => [
    isCopied(number),
    line.endsWith(`(${enGbMore.sources.readAsCopy})`),
  ])
  expect(said.filter(([copied, isSaid]) => copied !== isSaid)).toEqual([])
  expect(new Set(said.map(String)).size).toBe(2)
})

test('the clinic is in the text, but for anyone under 18 or in need of help today (I1)', async () => {
  expect(await resultOf(journeys.smp).take()).toContain('0141 496 0123')
  for (const outcome of ['under-18', 'urgent'] as const) {
    const text = await resultOf(journeys[outcome]).take()
    expect(text).not.toContain('0141 496 0123')
    expect(text).not.toContain('clinic.example')
    expect(text).not.toContain('12 Example Street')
  }
})

test('where help is needed today, whom to call stands before everything else', async () => {
  const text = await resultOf(journeys.urgent).take()
  const first = enGb.support.urgent[0]?.name ?? ''
  expect(text.indexOf(first)).toBeGreaterThan(0)
  expect(text.indexOf(first)).toBeLessThan(text.indexOf(enGb.result.lead.urgent))
})

test('all questions are taken until some are ticked, and then those alone', async () => {
  const { take, tick } = resultOf(journeys.smp)
  const { licence, 'time-to-think': think } = ask.questions
  expect(await take()).toContain(licence)
  tick(think)
  const text = await take()
  expect(text).toContain(think)
  expect(text).not.toContain(licence)
})

test('a question of one’s own is added by the button or Enter, taken along, and can be removed', async () => {
  const { take, write, field, press, screen } = resultOf(journeys.smp)
  write('  Will it   hurt? ')
  press(ask.add)
  write('Who will be there?')
  act(() => void fireEvent.keyDown(field(), { key: 'Enter' }))
  expect(await take()).toMatch(/Will it hurt\?[^]*Who will be there\?/)
  press(`${ask.remove} Will it hurt?`)
  expect(screen.queryByText('Will it hurt?')).toBeNull()
  expect(await take()).not.toContain('Will it hurt?')
})

test('a question of one’s own that was typed and not added yet is taken along, too', async () => {
  const { take, write } = resultOf(journeys.smp)
  write('  Who will be there? ')
  expect(await take()).toContain('- Who will be there?\n')
})

test('what was said of a question or a copy is said anew each time, or a screen reader would not tell it again', async () => {
  const { take, write, press, screen } = resultOf(journeys.smp)
  const twice = async (words: string, does: () => unknown) => {
    await does()
    const before = screen.getByText(words)
    await does()
    expect(screen.getByText(words), words).not.toBe(before)
  }
  let count = 0
  await twice(ask.added, () => {
    write(`Question ${++count}?`)
    press(ask.add)
  })
  await twice(ask.removed, () => press(`${ask.remove} Question ${count--}?`))
  await twice(ask.empty, () => press(ask.add))
  await twice(takeAway.copied, take)
})

test('Enter that only ends a composed word adds nothing, and nothing is added twice', () => {
  const { write, field, press, screen } = resultOf(journeys.smp)
  write('Will it hurt?')
  act(() => void fireEvent.keyDown(field(), { key: 'Enter', isComposing: true }))
  expect(screen.queryByText('Will it hurt?')).toBeNull()
  press(ask.add)
  write('Will it hurt?')
  press(ask.add)
  expect(screen.getAllByRole('button', { name: `${ask.remove} Will it hurt?` })).toHaveLength(1)
})

test('what is typed of a question stays where one reads on, or the host moves the tool', () => {
  const { write, field, press, goBack, aid } = resultOf(journeys.smp)
  const typed = () => (field() as HTMLInputElement).value
  write('Will it')
  press(enGb.result.compare)
  goBack(enGb.comparing.backToResult)
  expect(typed()).toBe('Will it')
  act(() => aid.hide())
  act(() => aid.show())
  expect(typed()).toBe('Will it')
})

test('when a question is removed, the focus goes to the field: the button that had it is gone', () => {
  const { write, field, press, root, screen } = resultOf(journeys.smp)
  write('Will it hurt?')
  press(ask.add)
  const remove = screen.getByRole('button', { name: `${ask.remove} Will it hurt?` })
  remove.focus()
  act(() => remove.click())
  expect(root.activeElement).toBe(field())
})

test('what cannot be added is said in its place, and nothing that was written is lost', () => {
  const { write, field, press, screen } = resultOf(journeys.smp)
  press(ask.add)
  expect(screen.getByText(ask.empty)).toBeTruthy()
  write('x'.repeat(151))
  press(ask.add)
  expect(screen.getByText(ask.tooLong(151, 150))).toBeTruthy()
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect((field() as HTMLInputElement).value).toHaveLength(151)
  for (let count = 1; count <= 6; count++) {
    write(`Question ${count}?`)
    press(ask.add)
  }
  expect(screen.getByText(ask.tooMany(5))).toBeTruthy()
  expect(screen.queryByText('Question 6?')).toBeNull()
})

test('what matters to the person is on the sheet, with their note, where it can be weighed', async () => {
  const aid = resultOf(journeys.smp)
  const { take, press, screen } = aid
  press(enGb.weighing.open)
  const card = screen.getByRole('group', { name: enGbMore.weigh.values['no-operation'] })
  act(() => (card.querySelector('input') as HTMLInputElement).click())
  act(() => {
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' I swim every day\n' } })
  })
  aid.goBack(enGb.comparing.backToResult)
  const text = await take()
  expect(text).not.toContain(enGbMore.weigh.values.cost)
  expect(text).toContain(sheet.matters)
  expect(text).toContain(`${enGbMore.weigh.values['no-operation']}: ${enGbMore.weigh.marks['a-lot']}`)
  expect(text).toContain(`${sheet.note('I swim every day')}\n`)
  // Nobody under 18 weighs options (I1), so it could be neither seen nor changed.
  aid.press(`Change ${enGb.questions.age.heading}`)
  aid.press('Under 18')
  expect(await take()).not.toContain(sheet.matters)
})

test('cleared answers take the ticks and the questions with them', async () => {
  const { take, tick, write, press, walk } = resultOf(journeys.smp)
  tick(ask.questions['time-to-think'])
  write('Will it hurt?')
  press(ask.add)
  press(enGb.result.startAgain)
  press(enGb.result.clear.confirm)
  walk(journeys.smp)
  const text = await take()
  expect(text).toContain(ask.questions.licence)
  expect(text).not.toContain('Will it hurt?')
})

test('it is said when the text was copied; where that fails, it is there to be copied by hand', async () => {
  const { take, screen } = resultOf(journeys.smp)
  await take()
  expect(screen.getByText(takeAway.copied)).toBeTruthy()
  writeText.mockRejectedValue(new Error('not allowed'))
  await take()
  expect(screen.getByText(takeAway.byHand)).toBeTruthy()
  const field = screen.getByRole('textbox', { name: takeAway.text }) as HTMLTextAreaElement
  expect(field.value).toContain(enGb.result.title.smp)
  expect(field.readOnly).toBe(true)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
})

test('the text to be copied by hand takes the focus as it comes, and not with each tick after it', async () => {
  const { take, tick, press, root, screen } = resultOf(journeys.smp)
  const shown = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: takeAway.text })
  writeText.mockRejectedValue(new Error('not allowed'))
  await take()
  expect(root.activeElement).toBe(shown())
  const box = screen.getByRole('checkbox', { name: ask.questions.licence })
  act(() => box.focus())
  tick(ask.questions.licence)
  expect(root.activeElement).toBe(box)
  expect(shown().value).toContain(ask.questions.licence)
  press(takeAway.copy)
  await act(() => Promise.resolve())
  expect(root.activeElement).toBe(shown())
})

test('the text goes to the share sheet on a tap, and a change of mind is no failure', async () => {
  const { press, screen } = resultOf(journeys.smp)
  share.mockRejectedValue(Object.assign(new Error('no'), { name: 'AbortError' }))
  press(takeAway.share)
  await act(() => Promise.resolve())
  expect(share.mock.lastCall?.[0]).toEqual({ text: expect.stringContaining(enGb.result.title.smp) })
  expect(screen.queryByText(takeAway.byHand)).toBeNull()
  share.mockRejectedValue(Object.assign(new Error('no'), { name: 'NotAllowedError' }))
  press(takeAway.share)
  await act(() => Promise.resolve())
  expect(screen.getByText(takeAway.byHand)).toBeTruthy()
})

test('without a share sheet there is no button for one', () => {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const { screen } = resultOf(journeys.smp)
  expect(screen.queryByRole('button', { name: takeAway.share })).toBeNull()
})

test('printing puts one element on the page and one style sheet beside its own, and takes both away again', () => {
  const own = new CSSStyleSheet()
  document.adoptedStyleSheets = [own]
  const during: [number, number][] = []
  const count = (): [number, number] => [
    document.querySelectorAll('hair-options-sheet').length,
    document.adoptedStyleSheets.length,
  ]
  vi.stubGlobal('print', () => during.push(count()))
  const { press, told } = resultOf(journeys.smp)
  press(takeAway.print)
  expect(during).toEqual([[1, 2]])
  window.dispatchEvent(new Event('afterprint'))
  expect(count()).toEqual([0, 1])
  expect(document.adoptedStyleSheets[0]).toBe(own)
  expect(told.filter((happening) => happening === 'print')).toHaveLength(1)
})

const sheets = () => document.querySelectorAll('hair-options-sheet').length

test('the sheet comes back when a phone lays its print window out anew, and goes with the tool', () => {
  vi.stubGlobal('print', () => {})
  const { press, aid } = resultOf(journeys.smp)
  press(takeAway.print)
  window.dispatchEvent(new Event('afterprint'))
  window.dispatchEvent(new Event('beforeprint'))
  expect(sheets()).toBe(1)
  act(() => aid.hide())
  expect(sheets()).toBe(0)
  window.dispatchEvent(new Event('beforeprint'))
  expect(sheets()).toBe(0)
})

test('a browser that cannot print leaves nothing on the page', () => {
  vi.stubGlobal('print', () => {
    throw new Error('no print in here')
  })
  resultOf(journeys.smp).press(takeAway.print)
  expect(sheets()).toBe(0)
})

test('no answers make a longer sheet than those that are printed in browsers (tests/shell/print.test.ts)', () => {
  const settings = { headingLevel: 2, start: 'page', colorScheme: 'light', ...clinic } as const
  const surroundings = { copy: enGb, settings, notebook: emptyNotebook, textVersion: 'abc' }
  const boxes = (id: 'signs' | 'health') =>
    (questions.find((question) => question.id === id)?.options ?? []).filter((box) => !box.startsWith('no'))
  const all = { signs: boxes('signs'), health: boxes('health') }
  /** With every box ticked, where the class stands for any of them. */
  const ticked = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, given]) => [
        id,
        (id === 'signs' || id === 'health') && all[id][0] === given[0] ? all[id] : given,
      ]),
    )
  const length = (answers: Answers) => textOf(sheetOf(viewOf(answers, false), surroundings, more.copy)).length
  expect(all.signs).toHaveLength(8)
  expect(all.health).toHaveLength(8)
  // Of 30,000 sheets the same dates: to word them takes a third of the time.
  vi.spyOn(Date.prototype, 'toLocaleDateString').mockReturnValue('30 September 2026')
  expect(Math.max(...everyClass.map((answers) => length(ticked(answers))))).toBe(length(longestSheet))
})
