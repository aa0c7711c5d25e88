import { fireEvent } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { enGbConsultation as words } from '../../src/content/en-gb-consultation.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { openConsultation } from '../support/consultation.ts'
import { journeys } from '../support/journeys.ts'

const { weigh } = enGbMore

beforeEach(() => void vi.stubGlobal('print', () => {}))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A consultation that leaves something in every place there is. */
function used(settings = {}) {
  const room = openConsultation(settings)
  const { answerAll, answer, open, screen, press } = room
  answerAll(journeys.smp)
  answer('length', { length: 'short' })
  press(words.largeType)
  open('values')
  act(
    () =>
      void fireEvent.click(screen.getAllByRole('radio', { name: weigh.marks['a-lot'] })[0] as HTMLElement),
  )
  act(() => void fireEvent.input(screen.getByRole('textbox'), { target: { value: 'My wedding is in May' } }))
  open('asks')
  act(() => void fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement))
  act(() => void fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Will it hurt' } }))
  press('Add')
  act(() => void fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Half a question' } }))
  press(words.print)
  return room
}

/** All that can be seen, read, ticked or undone, in the tool and on the page around it. */
function everything({ root, screen, open }: ReturnType<typeof openConsultation>): string {
  const seen: string[] = []
  for (const tab of ['asks', 'values', 'compare', 'questions'] as const) {
    open(tab)
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
    seen.push(root.innerHTML, ...fields.map(({ value, checked }) => `${value} ${checked}`))
  }
  seen.push(screen.queryByRole('button', { name: words.changed.undo }) === null ? '' : 'undo')
  return [...seen, document.body.innerHTML].join('\n')
}

describe('the next person', () => {
  test('is asked for first, and what was there stays where the answer is no', () => {
    const { press, root, screen } = used()
    press(words.next.startAgain)
    expect(root.activeElement?.textContent).toBe(words.next.clear.decline)
    press(words.next.clear.decline)
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1)
    expect(root.activeElement?.textContent).toBe(words.next.startAgain)
  })

  test('finds nothing of the one before: the screen is as it was when it was opened', () => {
    const fresh = everything(openConsultation())
    const room = used()
    expect(everything(room)).not.toBe(fresh)
    room.open('asks')
    room.nextPerson()
    expect(document.querySelector('hair-options-sheet')).toBeNull()
    const left = everything(room).replaceAll(words.cleared, '')
    expect(left).toBe(fresh)
  })

  test('is told of, and the focus is at the top', () => {
    const { nextPerson, screen, root } = used()
    nextPerson()
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(words.cleared)
    expect(root.activeElement?.textContent).toBe(words.title)
  })

  test('is who a restart by the host makes room for', () => {
    const { aid, root, open } = used()
    open('questions')
    act(() => aid.restart())
    expect(root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
  })
})

test('a mount that is moved keeps the answers', () => {
  const { answerAll, aid, result, root } = openConsultation()
  answerAll(journeys.smp)
  const before = result()
  act(() => aid.hide())
  expect(root.childNodes).toHaveLength(0)
  act(() => aid.show())
  expect(result()).toBe(before)
})

test('what is typed of a question stays from tab to tab, and not for the next person', () => {
  const { open, screen, press } = openConsultation()
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: enGbMore.prepare.ask.own })
  open('asks')
  act(() => void fireEvent.input(field(), { target: { value: 'Will it' } }))
  open('questions')
  open('asks')
  expect(field().value).toBe('Will it')
  press(words.next.startAgain)
  press(words.next.clear.confirm)
  open('asks')
  expect(field().value).toBe('')
})

describe('a screen that nobody uses', () => {
  const minutes = 5
  const touch = ({ screen }: ReturnType<typeof openConsultation>) =>
    act(() => void fireEvent.pointerDown(screen.getAllByRole('heading')[0] as HTMLElement))
  const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
  const opened = (settings = {}) => {
    vi.useFakeTimers()
    const room = used({ idleReset: minutes, ...settings })
    touch(room)
    room.open('questions')
    return room
  }

  test('counts down where everyone can see it, and is then cleared, with what was to be printed', () => {
    const room = opened()
    room.press(words.print)
    expect(document.querySelector('hair-options-sheet')).not.toBeNull()
    pass(minutes * 60 - 2)
    expect(room.text()).not.toContain(words.idle.title)
    pass(3)
    expect(room.screen.getByRole('alert').textContent).toContain(words.idle.title)
    pass(10)
    expect(room.text()).toContain('cleared in 19 seconds')
    pass(18)
    expect(room.text()).toContain('cleared in 1 second.')
    pass(2)
    expect(room.text()).not.toContain(words.idle.title)
    expect(room.root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
    expect(document.querySelector('hair-options-sheet')).toBeNull()
  })

  test('is kept with one tap, or by any use of it, and the time starts anew', () => {
    const room = opened()
    pass(minutes * 60 + 5)
    room.press(words.idle.stay)
    expect(room.text()).not.toContain(words.idle.title)
    pass(minutes * 60 + 5)
    expect(room.text()).toContain(words.idle.title)
    touch(room)
    expect(room.text()).not.toContain(words.idle.title)
    pass(60)
    expect(room.root.querySelectorAll('[data-chosen=true]').length).toBeGreaterThan(0)
  })

  test('can be cleared before the time is up, by the button under a finger that goes down on it', () => {
    const room = opened()
    pass(minutes * 60 + 5)
    const clear = room.screen.getByRole('button', { name: words.idle.clear })
    act(() => void fireEvent.pointerDown(clear))
    expect(clear.isConnected).toBe(true)
    act(() => void fireEvent.click(clear))
    expect(room.root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
  })

  test('that slept over its time is cleared at the first look', () => {
    const room = opened()
    vi.setSystemTime(Date.now() + 3 * 60 * 60 * 1000)
    pass(1)
    expect(room.root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
  })

  test('is never cleared where the clinic did not ask for it, nor where nothing was done', () => {
    const room = opened({ idleReset: undefined })
    pass(24 * 60 * 60)
    expect(room.text()).not.toContain(words.idle.title)
    expect(room.root.querySelectorAll('[data-chosen=true]').length).toBeGreaterThan(0)
    const unused = openConsultation({ idleReset: minutes })
    pass(24 * 60 * 60)
    expect(unused.text()).not.toContain(words.cleared)
  })

  test('is cleared too where the host moves it and nobody touches it again', () => {
    const room = opened()
    act(() => room.aid.hide())
    act(() => room.aid.show())
    pass(minutes * 60 + 1)
    expect(room.text()).toContain(words.idle.title)
    pass(30)
    expect(room.root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
  })

  test('is in use where somebody reads at the foot of the tool', () => {
    const room = opened()
    pass(minutes * 60 - 10)
    act(() => void fireEvent.wheel(room.screen.getByText(enGb.about.summary)))
    pass(60)
    expect(room.text()).not.toContain(words.idle.title)
    expect(room.root.querySelectorAll('[data-chosen=true]').length).toBeGreaterThan(0)
  })

  test('goes by the clock while it is off the page, and is cleared as it comes back', () => {
    const room = opened()
    act(() => room.aid.hide())
    pass(60 * 60)
    act(() => room.aid.show())
    expect(room.root.querySelectorAll('[data-chosen=true]')).toHaveLength(0)
  })

  test('keeps no timer once it is off the page', () => {
    const room = opened()
    act(() => room.aid.hide())
    expect(vi.getTimerCount()).toBe(0)
  })
})
