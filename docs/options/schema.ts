import { type Kind, type KindName, kinds } from '../../embed/option-kinds.ts'
import { optionNames, optionTable } from '../../embed/option-table.ts'
import { optionWords } from '../../embed/option-words.ts'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const matching = (kind: KindName): Schema => ({
  ...text,
  pattern: (kinds[kind] as Kind<unknown>).pattern?.source,
})
const listOf = (items: Schema): Schema => ({ type: 'array', items, minItems: 1, uniqueItems: true })

/** What each kind of option may be in JSON. Where a kind has a pattern, the script reads by the same one. */
const schemas: Readonly<Record<KindName, Schema>> = {
  text,
  // http and https, or relative to the page; no other scheme.
  url: { ...text, pattern: '^(https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))' },
  phone: matching('phone'),
  day: { ...matching('day'), format: 'date' },
  sold: {
    anyOf: [matching('sold'), listOf({ enum: ['smp', 'fue', 'fut'] })],
  },
  level: { anyOf: [{ type: 'integer', minimum: 2, maximum: 5 }, matching('level')] },
  minutes: { anyOf: [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1000 }, matching('minutes')] },
  colour: { ...text, minLength: 3 },
  radius: { anyOf: [{ type: 'number', minimum: 0, exclusiveMaximum: 1000 }, matching('radius')] },
  font: matching('font'),
  language: { enum: ['en-GB'] },
  reveal: matching('reveal'),
  global: matching('global'),
  names: { anyOf: [matching('names'), listOf({ ...text, pattern: '^[\\w.-]+$' })] },
  flag: { type: 'boolean' },
}

const plain = (words: string) => words.replaceAll('`', '')

function property(name: (typeof optionNames)[number]): Schema {
  const row: KindName | readonly string[] = optionTable[name]
  const { label, what, example, without } = optionWords[name]
  const schema = typeof row === 'string' ? schemas[row] : { enum: row }
  const isFlag = row === 'flag'
  return {
    title: label,
    description: `${plain(what)}. Without it: ${plain(without)}.`,
    ...schema,
    ...(/^`[^`]+`$/.test(without) && { default: row === 'level' ? Number(plain(without)) : plain(without) }),
    examples: [isFlag ? true : example],
  }
}

/** The JSON Schema of `data-config` and of the options that a script gives, written as dist/hair-options.schema.json. */
export function optionsSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Hair Options',
    description: 'The options of a decision aid: data-config, mount(target, options) and update(options).',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      ...Object.fromEntries(optionNames.map((name) => [name, property(name)])),
    },
  }
}
