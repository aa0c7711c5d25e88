import { expect, test } from 'vitest'
import { withShortIds } from '../../.ci/short-ids.ts'

const ids = ['the-look', 'not-sure']

test('an id gets the same short name in every script, as a string and as a key', () => {
  expect(
    withShortIds(
      ['is("not-sure", "the-look"); is("the-look")', 'told({ "the-look": "The look" }["not-sure"])'],
      ids,
    ),
  ).toEqual(['is("b", "a"); is("a")', 'told({ a: "The look" }["b"])'])
})

test('an id that needs no quotes as a key is shortened there too, and after a dot', () => {
  expect(withShortIds(['from("hairnet"); pages({ hairnet: 1 }).hairnet; hairnet()'], ['hairnet'])).toEqual([
    'from("a"); pages({ a: 1 }).a; hairnet()',
  ])
})

test('no short name is one that a script has, as a key, a string or a variable', () => {
  expect(withShortIds(['f({ a: 1, "the-look": 2 })', 'c.d("b", "not-sure", e)'], ids)).toEqual([
    'f({ a: 1, h: 2 })',
    'c.d("b", "g", e)',
  ])
})

test('words that only hold an id stay as they are', () => {
  const script = 'say("What is the-look like?", `a ${x} not-sure thing`)'
  expect(withShortIds([script], ids)).toEqual([script])
})

test('an id that is a variable too fails the build', () => {
  expect(() => withShortIds(['const { hairnet } = pages'], ['hairnet'])).toThrow('is a variable too')
})

test.each([
  ['a selector of our styles', 'style(".aid[data-outcome=the-look]{color:red}")'],
  ['a class in our styles', 'style(".the-look{color:red}")'],
  ['the value of an attribute', 'h("p", { class: "the-look" })'],
  ['the name of an attribute', 'h("p", { "the-look": true })'],
  ['a template', 'announce(`the-look`)'],
])('an id that is seen outside, in %s, fails the build', (_, script) => {
  expect(() => withShortIds(['is("the-look")', script], ids)).toThrow('The id "the-look" is seen outside')
})
