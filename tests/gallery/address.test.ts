import { expect, test } from 'vitest'
import { addressOf, type Choice, choiceIn } from '../../demo/gallery/address.ts'
import { everyScreen } from '../support/screens.ts'

const ids = everyScreen.screens.map(({ id }) => id)
const first: Choice = { screen: 'start', device: 'phone', scheme: 'light', direction: 'ltr' }

test('an address is read back as what was chosen', () => {
  const choices: Choice[] = ids.flatMap((screen) => [
    { ...first, screen },
    { screen, device: 'desktop', scheme: 'dark', direction: 'rtl' },
  ])
  expect(choices.map((choice) => choiceIn(addressOf(choice), ids))).toEqual(choices)
})

test('an address is short, and only says the direction where it is not ours', () => {
  expect(addressOf({ ...first, screen: 'result-smp', scheme: 'dark' })).toBe('#result-smp/phone/dark')
  expect(addressOf({ ...first, direction: 'rtl' })).toBe('#start/phone/light/rtl')
})

test.each(['', '#', '#no-such-screen', '#result-smpx/watch/neon', '#//'])(
  'what an address does not name is the first there is: "%s"',
  (address) => {
    expect(choiceIn(address, ids)).toEqual(first)
  },
)

test('there are the start, eight questions, eight kinds of result, and three beside them, each by its own name', () => {
  expect(ids.filter((id) => id.startsWith('question-'))).toHaveLength(8)
  expect(ids.filter((id) => id.startsWith('result-'))).toHaveLength(8)
  expect(ids).toHaveLength(20)
  expect(new Set(ids).size).toBe(20)
  expect(new Set(everyScreen.screens.map(({ name }) => name)).size).toBe(20)
})
