import type { Settings } from '../src/index.tsx'
import { type Kind, kinds } from './option-kinds.ts'
import {
  attributeOf,
  type OptionName,
  optionNames,
  type Options,
  optionTable,
  type ReadOptions,
} from './option-table.ts'

/** What holds where nothing else is said. Colour follows the page, and what is not here is simply not there. */
const defaults = {
  headingLevel: 2,
  start: 'page',
  mode: 'inline',
  corner: 'bottom-right',
  reveal: { by: 'load', at: 0 },
} as const satisfies ReadOptions

/** The checked options of a mount: what the tool itself needs (Settings), and how it stands on the page. */
export type MountSettings = ReadOptions & Pick<Required<ReadOptions>, keyof typeof defaults | 'colorScheme'>

const warn = (message: string) => console.warn(`Hair Options: ${message}`)

/** What a host wrote, cut short so that a warning stays one line. It may be anything, and be unreadable. */
function found(value: unknown): string {
  let shown: string = typeof value
  try {
    shown = String(value)
  } catch {
    // Its kind has to do: it has no words, or throws when asked for them.
  }
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`
}

/** A script's options, or those of `config`, read once: none of them, and a word of it, where that cannot be done. */
function copyOf(given: unknown, where: string): Record<string, unknown> {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      return Object.fromEntries(Object.entries(given).map(([name, value]) => [camel(name), value]))
    }
  } catch {
    // A getter of the host's own.
  }
  warn(`${where} is ${found(given)}. Expected an object of options. It is left out.`)
  return {}
}

/** A host may write `booking-url` in JSON too. */
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The options in a mount's `config` attribute. */
function configOf(host: Element, attribute: string): Record<string, unknown> {
  const json = host.getAttribute(attribute)
  if (!json?.trim()) return {}
  try {
    return copyOf(JSON.parse(json), attribute)
  } catch {
    warn(`${attribute} is ${found(json)}. Expected JSON such as {"clinic":"Example Clinic"}. It is left out.`)
    return {}
  }
}

/**
 * `auto` or `dark` only where the page itself says it has a dark side; a dark box on a light page helps nobody.
 * Read from the mount's parent, because our own styles reset the mount's.
 */
function schemeOf(host: Element): Settings['colorScheme'] {
  const page = getComputedStyle(host.parentElement ?? host).colorScheme ?? ''
  if (!page.includes('dark')) return 'light'
  return page.includes('light') ? 'auto' : 'dark'
}

/**
 * Begins with a word processor's quote that is not closed: it stood in the place of HTML's, which end an attribute
 * where they do, and not at its first blank.
 */
export const curly = /^(?:[”″]|“[^”]*$)/

const isBlank = (raw: unknown) => typeof raw === 'string' && raw.trim() === ''

/** What is wrong with a value, as "Expected …" completes it; undefined where nothing is. */
function readOne(name: OptionName, raw: unknown): { value?: unknown; expected: string } {
  const row: string | readonly string[] = optionTable[name]
  const { read, expected } =
    typeof row === 'string' ? (kinds[row as keyof typeof kinds] as Kind<unknown>) : oneOf(row)
  const written = Array.isArray(raw) ? raw.join(' ') : raw
  if (!/string|number|boolean/.test(typeof written)) return { expected }
  const text = String(written).trim()
  if (curly.test(text)) return { expected: 'straight quotes (") around it' }
  return { value: read(text), expected }
}

const oneOf = (words: readonly string[]): Kind<string> => ({
  read: (written) => words.find((word) => word === written),
  expected: words.map((word) => `"${word}"`).join(' or '),
})

/**
 * The settings of one mount: its `config`, over that its attributes, and over them what a script gave.
 * A value that cannot be used is left out, with one warning that says what was found and what is expected.
 *
 * @param host the mount: `<hair-options clinic>` or any element with `data-clinic`.
 * @param options options from a script.
 */
export function readSettings(host: Element, options: Options = {}): MountSettings {
  const isOwn = host.localName === 'hair-options'
  const attribute = (name: string) => attributeOf(name, isOwn)
  const inConfig = attribute('config')
  const config = configOf(host, inConfig)
  const given = copyOf(options, 'the options')
  const settings: Record<string, unknown> = { ...defaults, colorScheme: schemeOf(host) }
  for (const name of optionNames) {
    const [where, raw] = (
      [
        [name, given[name]],
        [attribute(name), host.getAttribute(attribute(name))],
        [`${name} in ${inConfig}`, config[name]],
      ] as [string, unknown][]
    ).find(([, value]) => value != null) ?? ['', '']
    // Nothing between the quotes is nothing said, but for what is said by its presence.
    if (where === '' || (isBlank(raw) && optionTable[name] !== 'flag')) continue
    const { value, expected } = readOne(name, raw)
    if (value === undefined) warn(`${where} is ${found(raw)}. Expected ${expected}. It is left out.`)
    else settings[name] = value
  }
  for (const name of Object.keys({ ...config, ...given })) {
    if (!optionNames.includes(name as OptionName))
      warn(`there is no option ${found(name)}. Expected one of ${optionNames.join(', ')}.`)
  }
  return settings as unknown as MountSettings
}
