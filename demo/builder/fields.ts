import { optionNames, optionTable, type OptionName } from '../../embed/option-table.ts'
import { optionGroups, optionWords } from '../../embed/option-words.ts'
import { choices, helps } from './choice-words.ts'
import { type Draft, type FieldName, needsOpener, type OwnName, takesPlace, usual } from './draft.ts'

export type Group = (typeof optionGroups)[number] | 'your site'
export const groups: readonly Group[] = [...optionGroups, 'your site']

export interface Choice {
  readonly value: string
  readonly label: string
  readonly what?: string
}

type Control =
  | { readonly kind: 'text'; readonly type: 'text' | 'url' | 'tel' | 'date' }
  | { readonly kind: 'colour' | 'sold' | 'reveal' | 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }

/** A field of the form. Those of the options come from the same table as the tool's readers and the README. */
export interface Field {
  readonly name: FieldName
  readonly group: Group
  readonly label: string
  /** May have `code` between backticks. */
  readonly help: string
  readonly example?: string | undefined
  /** What happens without it. */
  readonly without?: string | undefined
  readonly control: Control
}

const text = { kind: 'text', type: 'text' } as const
const controls: Readonly<Record<string, Control>> = {
  url: { kind: 'text', type: 'url' },
  phone: { kind: 'text', type: 'tel' },
  day: { kind: 'text', type: 'date' },
  colour: { kind: 'colour' },
  sold: { kind: 'sold' },
  reveal: { kind: 'reveal' },
  flag: { kind: 'flag' },
}

function controlOf(name: OptionName): Control {
  const kind = optionTable[name]
  const known = choices[name]
  if (known) return { kind: 'choice', choices: known }
  if (typeof kind !== 'string')
    return { kind: 'choice', choices: kind.map((value) => ({ value, label: value })) }
  return controls[kind] ?? text
}

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase())

const optionFields = optionNames.map((name): Field => {
  const { group, label, what, example, without } = optionWords[name]
  const control = controlOf(name)
  const isTyped = control.kind === 'text' || control.kind === 'colour'
  return {
    name,
    group,
    label,
    help: `${capital(helps[name] ?? what)}.`,
    control,
    example: isTyped ? example : undefined,
    without: isTyped ? without : undefined,
  }
})

const { opener, ...others }: Readonly<{ [Name in OwnName]: Field & { name: Name } }> = {
  opener: {
    name: 'opener',
    group: 'how it opens',
    label: 'Words on what opens it',
    help: 'The snippet brings a link for that, which leads to your page where scripts are blocked. A link or button of your own can open it as well.',
    without: `“${usual.opener}”`,
    control: text,
  },
  link: {
    name: 'link',
    group: 'your site',
    label: 'Your own page about hair loss',
    help: 'A link to it is seen until the tool has started, and where it cannot start.',
    example: 'https://clinic.example/hair-loss',
    without: 'a link to your booking page',
    control: { kind: 'text', type: 'url' },
  },
  linkText: {
    name: 'linkText',
    group: 'your site',
    label: 'Words on that link',
    help: 'What the link to your page says.',
    without: `“${usual.linkText}”`,
    control: text,
  },
  files: {
    name: 'files',
    group: 'your site',
    label: 'Where the two files are',
    help: 'The folder of `hair-options.js` and `hair-options-more.js`, on your own site or a CDN. Whoever looks after your site can put them there.',
    example: 'https://clinic.example/hair-options/',
    without: 'an example address, which you have to change before the snippet works',
    control: { kind: 'text', type: 'url' },
  },
  pinned: {
    name: 'pinned',
    group: 'your site',
    label: 'Pin the files',
    help: 'The browser then runs these very files and no others.',
    control: {
      kind: 'choice',
      choices: [
        { value: '', label: 'Yes', what: 'safest' },
        { value: 'no', label: 'No', what: 'for plugins that rewrite files' },
      ],
    },
  },
  height: {
    name: 'height',
    group: 'your site',
    label: 'Keep its place in the page',
    help: 'So that nothing below moves when the tool starts.',
    control: {
      kind: 'choice',
      choices: [
        { value: '', label: 'In the snippet', what: 'works nearly everywhere' },
        { value: 'css', label: 'In my own CSS', what: 'where a policy forbids style attributes' },
      ],
    },
  },
}

/** In the order of the form; the button that opens a dialog stands beside the choice of one. */
export const fields: readonly Field[] = [
  ...optionFields.flatMap((field) => (field.name === 'mode' ? [field, opener] : [field])),
  ...Object.values(others),
]

/** Where a field only means something with another. One that is filled in is always shown. */
const relevance: Readonly<Partial<Record<FieldName, (draft: Draft) => boolean>>> = {
  side: ({ mode }) => mode === 'slide-over' || mode === 'floating',
  corner: ({ mode }) => mode === 'floating',
  reveal: ({ mode }) => mode === 'floating',
  idleReset: ({ mode }) => mode === 'consultation',
  opener: needsOpener,
  linkText: (draft) => draft.link !== undefined && !needsOpener(draft),
  height: takesPlace,
}

export const isRelevant = (name: FieldName, draft: Draft) =>
  draft[name] !== undefined || (relevance[name]?.(draft) ?? true)
