import type { KindName, ReadAs } from './option-kinds.ts'

/**
 * Every option a host may give (embed.md, The contract) and what may stand in it: a kind of option-kinds.ts, or a list
 * of words. The readers, the types, the JSON Schema, the README's table and custom-elements.json all come from
 * here; what an option means to a marketer is in option-words.ts, which does not ship.
 */
export const optionTable = {
  clinic: 'text',
  clinicPlace: 'text',
  sells: 'sold',
  phone: 'phone',
  bookingUrl: 'url',
  bookingLabel: 'text',
  passParams: 'names',
  privacyUrl: 'url',
  accent: 'colour',
  colorScheme: ['light', 'dark', 'auto'],
  radius: 'radius',
  font: 'font',
  headingLevel: 'level',
  lang: 'language',
  mode: ['inline', 'popup', 'slide-over', 'floating', 'consultation'],
  side: ['right', 'left'],
  corner: ['bottom-right', 'bottom-left'],
  reveal: 'reveal',
  start: ['page', 'question'],
  idleReset: 'minutes',
  pushTo: 'global',
  debug: 'flag',
  reviewer: 'text',
  reviewerRegisterUrl: 'url',
  reviewed: 'day',
  reviewedVersion: 'text',
  nextReview: 'day',
} as const satisfies Readonly<Record<string, KindName | readonly string[]>>

type OptionTable = typeof optionTable
export type OptionName = keyof OptionTable

export const optionNames = Object.keys(optionTable) as OptionName[]

/** `bookingUrl` in a script is `booking-url` in HTML. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The attribute of an option, or of `config`: plain on our own element, `data-` on any other. */
export const attributeOf = (name: string, isOwn = false) => (isOwn ? '' : 'data-') + kebab(name)

type Row<Name extends OptionName> = OptionTable[Name]

/** The kinds that a script may write in another way than as text. */
interface Written {
  readonly flag: boolean
  readonly level: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5'
  readonly minutes: number | string
  readonly radius: number | string
  readonly language: 'en-GB'
  readonly reveal: 'load' | `time:${number}` | `scroll:${number}`
  readonly sold: string | readonly string[]
  readonly names: string | readonly string[]
}

type WrittenAs<R> = R extends readonly string[] ? R[number] : R extends keyof Written ? Written[R] : string

/** The options of a decision aid, as a script gives them. All are optional. */
export type Options = { readonly [Name in OptionName]?: WrittenAs<Row<Name>> | undefined }

/** What an option is read as, where it was given and is one. */
export type ReadOptions = {
  [Name in OptionName]?: Row<Name> extends readonly string[]
    ? Row<Name>[number]
    : Row<Name> extends KindName
      ? ReadAs<Row<Name>>
      : never
}
