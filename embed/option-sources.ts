import { type OptionName, type Options, optionTable } from './option-table.ts'
import { quoted, warn } from './warn.ts'

/** A value as a host wrote it, and where. */
interface Written {
  readonly where: string
  readonly raw: unknown
}

type Bag = Readonly<Record<string, unknown>>

/** The options that one mount was given. */
export interface Sources {
  /** What was written for each, where it counts most. */
  readonly written: { readonly [Name in OptionName]?: Written }
  /** Names that are no option of ours. Not among attributes: a `data-` attribute may be anybody's. */
  readonly unknown: readonly string[]
}

/** What was set on a `<hair-options>` by its properties. */
export const properties = new WeakMap<Element, Bag>()

/**
 * What a script gave, over the mount's properties, over its attributes, over its `config`, over its custom properties
 * in CSS.
 */
export function sourcesOf(host: Element, options: Options): Sources {
  const prefix = host.localName === 'hair-options' ? '' : 'data-'
  const inConfig = `${prefix}config`
  const given = bagOf(host, options, 'the options')
  const config = configOf(host, inConfig)
  const written: Record<string, Written> = {}
  const write = (name: string, raw: unknown, where: string) => {
    if (isSaid(name, raw)) written[name] = { where, raw }
  }
  write('accent', tokenOf(host), accentToken)
  for (const [name, raw] of Object.entries(config)) write(name, raw, `${name} in ${inConfig}`)
  for (const { name, value } of host.attributes) {
    if (name.startsWith(prefix)) write(camel(name.slice(prefix.length)), value, name)
  }
  for (const bag of [properties.get(host) ?? {}, given]) {
    for (const [name, raw] of Object.entries(bag)) write(name, raw, name)
  }
  return {
    written,
    unknown: Object.keys({ ...config, ...given }).filter((name) => !(name in optionTable)),
  }
}

/** The one custom property that is read: a colour from there has to be made legible too. */
const accentToken = '--hair-options-accent'
const tokenOf = (host: Element) => getComputedStyle(host).getPropertyValue(accentToken)

/** Nothing between the quotes is nothing said, but for what is said by its presence. */
function isSaid(name: string, raw: unknown): boolean {
  if (optionTable[name as OptionName] === 'flag') return raw != null
  return raw != null && !(typeof raw === 'string' && raw.trim() === '')
}

/** A script's options, or those of `config`, read once: none of them, and a word of it, where that cannot be done. */
function bagOf(host: Element, given: unknown, where: string): Bag {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      return Object.fromEntries(Object.entries(given).map(([name, value]) => [camel(name), value]))
    }
  } catch {
    // A getter of the host's own.
  }
  warn(host, `${where} is ${quoted(given)}. Expected an object of options. It is left out.`)
  return {}
}

/** HTML's `booking-url`, which a host may write in JSON too, is `bookingUrl`. */
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function configOf(host: Element, attribute: string): Bag {
  const json = host.getAttribute(attribute)
  if (!json?.trim()) return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    parsed = json
  }
  return bagOf(host, parsed, attribute)
}
