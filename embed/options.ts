import type { Settings } from '../src/index.tsx'
import { withParams } from './booking-link.ts'
import { type Kind, kinds } from './option-kinds.ts'
import { sourcesOf } from './option-sources.ts'
import { type OptionName, optionNames, type Options, optionTable, type ReadOptions } from './option-table.ts'
import { quoted, warn } from './warn.ts'

/** What holds where nothing else is said. Colour follows the page, and what is not here is simply not there. */
const defaults = {
  headingLevel: 2,
  start: 'page',
  mode: 'inline',
  corner: 'bottom-right',
  reveal: { by: 'load', at: 0 },
} as const satisfies ReadOptions

/** The checked options of a mount: what the tool itself needs (Settings), and how it stands on the page. */
export type MountSettings = Settings &
  ReadOptions &
  Pick<Required<ReadOptions>, keyof typeof defaults | 'colorScheme'>

/**
 * The settings of one mount (option-sources.ts has where they may stand).
 * A value that cannot be used is left out, with one warning that says what was found and what is expected.
 *
 * @param host the mount: `<hair-options clinic>` or any element with `data-clinic`.
 * @param options options from a script.
 */
export function readSettings(host: Element, options: Options = {}): MountSettings {
  const settings: Record<string, unknown> = { ...defaults, colorScheme: schemeOf(host) }
  const { written, unknown } = sourcesOf(host, options)
  const found: string[] = []
  for (const name of optionNames) {
    const { where, raw } = written[name] ?? {}
    if (where === undefined) continue
    const { value, expected } = readOne(name, raw)
    found.push(`${name}: ${quoted(raw)}, from ${where}`)
    if (value === undefined) warn(host, `${where} is ${quoted(raw)}. Expected ${expected}. It is left out.`)
    else settings[name] = value
  }
  for (const name of unknown) {
    warn(host, `there is no option ${quoted(name)}. Expected one of ${optionNames.join(', ')}.`)
  }
  const { bookingUrl, passParams, debug } = settings as ReadOptions
  if (bookingUrl && passParams) settings['bookingHref'] = withParams(bookingUrl, passParams)
  if (debug) console.info('Hair Options:', host, found.join('\n') || 'no options', settings)
  return settings as unknown as MountSettings
}

/** The value, or undefined where it is not what was expected. */
function readOne(name: OptionName, raw: unknown): { value?: unknown; expected: string } {
  const row: string | readonly string[] = optionTable[name]
  const { read, expected }: Kind<unknown> =
    typeof row === 'string' ? kinds[row as keyof typeof kinds] : oneOf(row)
  const written = Array.isArray(raw) && /sold|names/.test(String(row)) ? raw.join(' ') : raw
  if (!/string|number|boolean/.test(typeof written)) return { expected }
  const text = String(written).trim()
  if (isCurly(text, name)) return { expected: 'straight quotes (") around it' }
  return { value: read(text), expected }
}

const oneOf = (words: readonly string[]): Kind<string> => ({
  read: (written) => words.find((word) => word === written),
  expected: words.map((word) => `"${word}"`).join(' or '),
})

/**
 * Begins with a word processor's quote that is not closed: it stood in the place of HTML's, which end an attribute
 * where they do, and not at its first blank. At an address none is right: the browser would take it as part of a path.
 */
export const isCurly = (written: string, name: OptionName): boolean =>
  /^(?:[”″]|“[^”]*$)/.test(written) || (optionTable[name] === 'url' && written[0] === '“')

/**
 * `auto` or `dark` only where the page itself says it has a dark side; a dark box on a light page helps nobody.
 * Read from the mount's parent, because our own styles reset the mount's.
 */
function schemeOf(host: Element): Settings['colorScheme'] {
  const page = getComputedStyle(host.parentElement ?? host).colorScheme ?? ''
  if (!page.includes('dark')) return 'light'
  return page.includes('light') ? 'auto' : 'dark'
}
