import type { OptionName, Options } from './option-table.ts'

/** `bookingUrl` is `booking-url`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name

/** What an attribute may hold: lists are written with spaces between. */
type AsAttribute<Value> = Exclude<Value, readonly unknown[] | undefined>

/** The attributes of `<hair-options>`. */
export type HairOptionsAttributes = {
  [Name in OptionName as Kebab<Name>]?: AsAttribute<Options[Name]> | undefined
} & {
  /** Options as JSON, where they do not fit an attribute. */
  config?: string | undefined
}
