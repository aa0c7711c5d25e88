import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { withOptions } from '../../docs/make-options.ts'
import { customElements } from '../../docs/options/custom-elements.ts'
import { optionsSchema } from '../../docs/options/schema.ts'
import { attributeOf, optionNames, optionTable, type Options } from '../../embed/option-table.ts'
import { optionWords } from '../../embed/option-words.ts'

test('the README has the options as the table has them (npm run options)', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toBe(withOptions(readme))
})

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, formats: { date: true } })
  const isValid = ajv.compile(optionsSchema())

  test('is draft 2020-12 itself, and knows every option and no other', () => {
    expect(ajv.validateSchema(optionsSchema())).toBe(true)
    expect(isValid({ clnic: 'x' })).toBe(false)
    expect(isValid({})).toBe(true)
  })

  test.each(optionNames)('takes the example of %s', (name) => {
    const isFlag = optionTable[name] === 'flag'
    expect(isValid({ [name]: isFlag ? true : optionWords[name].example })).toBe(true)
    expect(isValid.errors).toBe(null)
  })

  test('takes a whole set of options, as a script may write them', () => {
    const options: Options = {
      sells: ['smp', 'fue'],
      passParams: ['utm_source'],
      headingLevel: 3,
      idleReset: 2,
      radius: 0,
      debug: false,
      reveal: 'scroll:40',
      bookingUrl: '/book',
    }
    expect(isValid(options)).toBe(true)
  })

  test.each([
    { bookingUrl: 'javascript:alert(1)' },
    { bookingUrl: 'data:text/html,x' },
    { bookingUrl: 3 },
    { sells: 'none smp' },
    { sells: ['wigs'] },
    { phone: 'call us' },
    { reviewed: '23/11/2026' },
    { headingLevel: 1 },
    { headingLevel: '6' },
    { mode: 'modal' },
    { reveal: 'exit' },
    { reveal: 'scroll:101' },
    { radius: '4vw' },
    { pushTo: 'data layer' },
    { passParams: 'a&b' },
    { idleReset: 0 },
    { debug: 'yes' },
    { lang: 'fr' },
    { clinic: ['x'] },
    [],
    'text',
  ])('refuses %o', (options) => {
    expect(isValid(options)).toBe(false)
  })
})

test('custom-elements.json names the element, every attribute and every event', () => {
  const [{ declarations, exports }] = customElements().modules as [
    ReturnType<typeof customElements>['modules'][0],
  ]
  const [element] = declarations
  expect(exports[0]).toMatchObject({ name: 'hair-options', declaration: { name: element?.name } })
  expect(element?.attributes.map(({ name }) => name)).toEqual([
    ...optionNames.map((name) => attributeOf(name, true)),
    'config',
  ])
  expect(element?.members.map(({ name }) => name)).toEqual(optionNames.filter((name) => name !== 'lang'))
  const readme = readFileSync('README.md', 'utf8')
  for (const { name, description } of element?.events ?? [])
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` +\\| ${description} +\\|`))
  for (const { name } of element?.cssParts ?? []) expect(readme).toContain(`::part(${name})`)
  for (const { name } of element?.cssProperties ?? []) expect(readme).toContain(name)
})

test('the types refuse what the readers do', () => {
  // @ts-expect-error -- no such option
  const unknown: Options = { clnic: 'x' }
  // @ts-expect-error -- no such mode
  const mode: Options = { mode: 'modal' }
  // @ts-expect-error -- no such level
  const level: Options = { headingLevel: 1 }
  // @ts-expect-error -- a flag is true or false
  const debug: Options = { debug: 'yes' }
  expect([unknown, mode, level, debug]).toHaveLength(4)
})
