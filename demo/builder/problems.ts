import { channels } from '../../embed/accent.ts'
import { kinds } from '../../embed/option-kinds.ts'
import { optionTable } from '../../embed/option-table.ts'
import { type Draft, type FieldName, type OwnName, tidy } from './draft.ts'

const oneOf = (...words: readonly string[]) => ({
  read: (value: string) => words.find((word) => word === value),
  expected: words.map((word) => `"${word}"`).join(' or '),
})

const ownKinds = {
  link: kinds.url,
  linkText: kinds.text,
  opener: kinds.text,
  files: {
    read: (value: string) => (/[\s?#]/.test(value) ? undefined : kinds.url.read(value)),
    expected: 'the address of a folder, such as https://clinic.example/hair-options/',
  },
  pinned: oneOf('yes', 'no'),
  height: oneOf('style', 'css'),
} satisfies Record<OwnName, { read(value: string): unknown; expected: string }>

function kindOf(name: FieldName) {
  if (name in ownKinds) return ownKinds[name as OwnName]
  if (name === 'accent') return { read: channels, expected: kinds.colour.expected } // `colour` says in the console what it changes
  const kind = optionTable[name as keyof typeof optionTable]
  return typeof kind === 'string' ? kinds[kind] : oneOf(...kind)
}

/** What is wrong with a value, in the words of the tool's own warning; undefined where the tool can use it. */
export function problem(name: FieldName, value: string): string | undefined {
  const { read, expected } = kindOf(name)
  const trimmed = value.trim()
  return trimmed === '' || read(trimmed) !== undefined ? undefined : `Expected ${expected}.`
}

/** The draft without what the tool could not use: it would leave that out too, and warn of it. */
export function usable(draft: Draft): Draft {
  const values = Object.entries(tidy(draft)) as [FieldName, string][]
  return tidy(Object.fromEntries(values.filter(([name, value]) => problem(name, value) === undefined)))
}
