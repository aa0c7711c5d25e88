import { attributeOf, type OptionName, type Options, optionTable } from './option-table.ts'
import { quoted, warn } from './warn.ts'

/** A value as a host wrote it, and where. */
interface Written {
  readonly where: string
  readonly raw: unknown
}

type Bag = Readonly<Record<string, unknown>>

/** Where the options of one mount may stand, the one that counts most first. */
export interface Sources {
  find(name: OptionName): Written | undefined
  /** Names that are no option of ours. Not among attributes: a `data-` attribute may be anybody's. */
  readonly unknown: readonly string[]
}

/** What a script gave, over the mount's attributes, over its `config`, over its custom properties. */
export function sourcesOf(host: Element, options: Options): Sources {
  const isOwn = host.localName === 'hair-options'
  const given = bagOf(host, options, 'the options')
  const inConfig = attributeOf('config', isOwn)
  const config = configOf(host, inConfig)
  return {
    find(name) {
      const attribute = attributeOf(name, isOwn)
      return [
        { where: name, raw: given[name] },
        { where: attribute, raw: host.getAttribute(attribute) },
        { where: `${name} in ${inConfig}`, raw: config[name] },
        { where: accentToken, raw: name === 'accent' ? tokenOf(host) : undefined },
      ].find(({ raw }) => isSaid(name, raw))
    },
    unknown: Object.keys({ ...config, ...given }).filter((name) => !(name in optionTable)),
  }
}

/** The one custom property that is read: a colour from there has to be made legible too. */
const accentToken = '--hair-options-accent'
const tokenOf = (host: Element) => getComputedStyle(host).getPropertyValue(accentToken)

/** Nothing between the quotes is nothing said, but for what is said by its presence. */
function isSaid(name: OptionName, raw: unknown): boolean {
  if (optionTable[name] === 'flag') return raw != null
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

/** In JSON a host may write `booking-url` too. */
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
