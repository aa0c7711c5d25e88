import { expect, test } from 'vitest'
import { fieldNames } from '../../demo/builder/draft.ts'
import { fields, groups, isRelevant } from '../../demo/builder/fields.ts'
import { measured, pushedName, triggerPattern } from '../../demo/builder/measuring.ts'
import { optionTable } from '../../embed/option-table.ts'

test('every option has one field, in a group of the form', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual([...fieldNames].sort())
  for (const { group } of fields) expect(groups).toContain(group)
})

test('where an option has few values, the form offers each of them, and leaves out what is so anyway', () => {
  for (const { name, control } of fields) {
    const kind = name in optionTable ? optionTable[name as keyof typeof optionTable] : undefined
    if (typeof kind !== 'object') continue
    const offered = control.kind === 'choice' ? control.choices.map(({ value }) => value) : []
    expect(offered[0], name).toBe('')
    const left = kind.filter((value) => !offered.includes(value))
    expect(left.length, `${name} leaves out ${left.join()}`).toBeLessThanOrEqual(1)
    for (const value of offered.slice(1)) expect(kind).toContain(value)
  }
})

test('a field that belongs to one way of opening is shown with it, and whenever it is filled in', () => {
  expect(isRelevant('corner', {})).toBe(false)
  expect(isRelevant('corner', { mode: 'floating' })).toBe(true)
  expect(isRelevant('corner', { corner: 'bottom-left' })).toBe(true)
  expect(isRelevant('clinic', {})).toBe(true)
})

test('the trigger takes each event that is pushed, never a step, and nothing of anybody else', () => {
  const trigger = new RegExp(triggerPattern)
  expect(measured.filter(({ name }) => trigger.test(pushedName(name))).map(({ name }) => name)).toEqual([
    'ready',
    'started',
    'finished',
    'compare',
    'booking',
    'print',
  ])
  expect(trigger.test(pushedName('step'))).toBe(false)
  expect(trigger.test('x_hair_options_ready')).toBe(false)
})

test('Google Analytics takes each name: letters, digits and underscores, 40 at most', () => {
  for (const { name } of measured) expect(pushedName(name)).toMatch(/^[a-z][a-z0-9_]{0,39}$/)
})
