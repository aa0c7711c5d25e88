import { expect, test } from 'vitest'
import { without } from '../../.ci/lean-preact.ts'

function lean(code: string) {
  const met: string[] = []
  const answers = new Map([
    ['isOld', 'undefined'],
    ['node.then', 'undefined'],
    ["name == 'math'", 'undefined'],
    ["name != 'list'", 'true'],
  ])
  const text = without(code, answers, ['_flags', '_dom'], (one) => met.push(one))
  return { text, met }
}

test('what is never so is undefined wherever it is read', () => {
  expect(lean("if (isOld || node.then && name == 'math') go(isOld)")).toEqual({
    text: 'if (undefined || undefined && undefined) go(undefined)',
    met: ['isOld', 'node.then', "name == 'math'", 'isOld'],
  })
})

test('what is always so is true', () => {
  expect(lean("name != 'list' && name in dom")).toEqual({
    text: 'true && name in dom',
    met: ["name != 'list'"],
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
