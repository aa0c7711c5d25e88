import { expect, test } from 'vitest'
import { shortFields } from '../../.ci/short-fields.ts'

/** All three are declared `readonly` in src. */
const script = 'const { whyWeAsk, nextSteps, howSure } = copy; f({ a: 1 })'
const fieldsOf = (text: string, others: readonly string[] = []) => {
  const { fields } = shortFields([text], others)
  return ['whyWeAsk', 'nextSteps', 'howSure'].filter((name) => fields.includes(name))
}

test('the fields that src declares are shortened, and get no name that a script has', () => {
  expect(fieldsOf(script)).toEqual(['whyWeAsk', 'nextSteps', 'howSure'])
  expect(shortFields([script], []).reserved).toEqual(['a'])
})

test('a field that embed or Preact has too keeps its name, and nothing else gets it', () => {
  expect(fieldsOf(script, ['options.whyWeAsk'])).toEqual(['nextSteps', 'howSure'])
  expect(shortFields([script], ['vnode.b']).reserved).toEqual(['b', 'a'])
})

test.each(['copy["nextSteps"]', 'at(".nextSteps")', 'at("#aid.nextSteps")'])(
  'a field that may be looked up by a string keeps its name: %s',
  (look) => {
    expect(fieldsOf(`${script}; ${look}`)).toEqual(['whyWeAsk', 'howSure'])
  },
)

test('what src does not declare keeps its name', () => {
  expect(shortFields(['x.nobodysField'], []).fields).not.toContain('nobodysField')
})
