import { expect, test } from 'vitest'
import { without } from '../../.ci/lean-preact.ts'

function lean(code: string) {
  const met: string[] = []
  const replaced = new Map([
    ['isOld', 'undefined'],
    ['node.then', 'undefined'],
    ["name == 'math'", 'undefined'],
    ['make(name, isOld)', 'make(name)'],
  ])
  const text = without(code, replaced, ['_flags', '_dom'], (one) => met.push(one))
  return { text, met }
}

test('what is never so is undefined wherever it is read', () => {
  expect(lean("if (isOld || node.then && name == 'math') go(isOld)")).toEqual({
    text: 'if (undefined || undefined && undefined) go(undefined)',
    met: ['isOld', 'node.then', "name == 'math'", 'isOld'],
  })
})

test('what is done is done in another way, however it is spread over lines', () => {
  expect(lean('node = make(\n\t\tname,\n\t\tisOld\n\t);')).toEqual({
    text: 'node = make(name);',
    met: ['make(name, isOld)'],
  })
})

test.each([
  'let isOld',
  'function go(isOld) {}',
  'isOld = 1',
  'options.isOld = { isOld: 1 }',
  'node.thenable',
  "name != 'math'",
  "'isOld'",
])('where it is declared, named or given a value, or is another, it stays: %s', (code) => {
  expect(lean(code)).toEqual({ text: code, met: [] })
})

test('private fields are short, also where a variable has the same name', () => {
  expect(lean('node._flags |= 1; const _dom = { _dom, _flags: 2, _depth: "_flags" }').text).toBe(
    'node.__0 |= 1; const _dom = { __1: _dom, __0: 2, _depth: "_flags" }',
  )
})
