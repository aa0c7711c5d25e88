import { sold } from '../src/index.tsx'
import type { Settings, Sold } from '../src/index.tsx'
import { legibleAccent } from './accent.ts'

/**
 * The options a host may give (embed.md, The contract), as attributes (`data-booking-url` on a div,
 * `booking-url` on the element) or as properties (`bookingUrl`). All are optional and all are text.
 */
export interface Options {
  /** The clinic's name. */
  readonly clinic?: string
  /** Where the consultation takes place. */
  readonly clinicPlace?: string
  /** What the clinic sells: `smp`, `fue`, `fut`, or `none`, with spaces between. */
  readonly sells?: string
  /** Where a consultation is booked. */
  readonly bookingUrl?: string
  /** What the booking link says. */
  readonly bookingLabel?: string
  /** The clinic's phone number. */
  readonly phone?: string
  /** Who signed the text off. */
  readonly reviewer?: string
  /** Where the reviewer's registration can be checked. */
  readonly reviewerRegisterUrl?: string
  /** The day the text was signed off, as 2026-11-23. */
  readonly reviewed?: string
  /** The text version that was signed off. */
  readonly reviewedVersion?: string
  /** The day the next review is due, as 2027-11-23. */
  readonly nextReview?: string
  /** The host's privacy notice. */
  readonly privacyUrl?: string
  /** The clinic's colour. */
  readonly accent?: string
  /** `light`, `dark`, or `auto` for the reader's own setting; without it, what the page around it does. */
  readonly colorScheme?: string
  /** The level of the tool's headings, 2 to 5. */
  readonly headingLevel?: string | number
  /** `page` for a start screen, `question` for the first question at once. */
  readonly start?: string
  /** `inline`, or `consultation` for a clinician and a patient in front of one screen. */
  readonly mode?: string
  /** Minutes after which a consultation that nobody uses is cleared. */
  readonly idleReset?: string | number
}

/** How one option is read: its value, or undefined where it is not what was expected. */
interface Reader<T> {
  readonly read: (value: string) => T | undefined
  /** Completes "Expected …" in the warning. */
  readonly expected: string
}

const text: Reader<string> = { read: (value) => value, expected: 'text' }

const webAddress: Reader<string> = {
  read(value) {
    try {
      const { protocol, href } = new URL(value, document.baseURI)
      return protocol === 'https:' || protocol === 'http:' ? href : undefined
    } catch {
      return undefined
    }
  },
  expected: 'a web address such as https://clinic.example/book',
}

const day: Reader<string> = {
  read(value) {
    const date = new Date(`${value}T00:00Z`)
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime())
    // Not `toJSON`, which Prototype.js puts another in place of. And 30 February is 2 March.
    return isDay && date.toISOString().startsWith(value) ? value : undefined
  },
  expected: 'a day such as 2026-11-23',
}

function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return {
    read: (value) => words.find((word) => word === value),
    expected: words.map((word) => `"${word}"`).join(' or '),
  }
}

const services: Reader<Exclude<Sold, 'none'>[]> = {
  read(value) {
    const words = value.split(/[\s,]+/)
    if (!words.every((word) => (sold as readonly string[]).includes(word))) return undefined
    if (words.includes('none') && words.length > 1) return undefined
    return words.filter((word) => word !== 'none') as Exclude<Sold, 'none'>[]
  },
  expected: '"smp", "fue" and "fut" with spaces between, or "none"',
}

const readers: { readonly [Name in keyof Options]-?: Reader<NonNullable<Settings[Name]>> } = {
  clinic: text,
  clinicPlace: text,
  sells: services,
  bookingUrl: webAddress,
  bookingLabel: text,
  phone: {
    read: (value) => (/^\+?[\d\s()-]{3,20}$/.test(value) ? value : undefined),
    expected: 'a phone number such as 0141 496 0123',
  },
  reviewer: text,
  reviewerRegisterUrl: webAddress,
  reviewed: day,
  reviewedVersion: text,
  nextReview: day,
  privacyUrl: webAddress,
  accent: { read: legibleAccent, expected: 'a colour such as #0b5b63 or rgb(11, 91, 99)' },
  colorScheme: oneOf('light', 'dark', 'auto'),
  headingLevel: {
    read: (value) => (/^[2-5]$/.test(value) ? Number(value) : undefined),
    expected: 'a heading level from 2 to 5',
  },
  start: oneOf('page', 'question'),
  mode: oneOf('inline', 'consultation'),
  idleReset: {
    read: (value) => (/^\d{1,3}(\.\d+)?$/.test(value) && Number(value) > 0 ? Number(value) : undefined),
    expected: 'minutes',
  },
}

const names = Object.keys(readers) as (keyof Options)[]
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

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

/** A script's options, read once: none of them, and a word of it, where that cannot be done. */
function copyOf(given: Options): Options {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given }
  } catch {
    // A getter of the host's own.
  }
  warn(`the options are ${found(given)}. Expected an object. They are left out.`)
  return {}
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
const curly = /^(?:[”″]|“[^”]*$)/

/**
 * The settings of one mount: its attributes, and over them what a script gave.
 * A value that cannot be used is left out, with one warning that says what was found and what is expected.
 *
 * @param host the mount: `<hair-options clinic>` or any element with `data-clinic`.
 * @param options options from a script.
 */
export function readSettings(host: Element, options: Options = {}): Settings {
  const given = copyOf(options)
  const settings: Record<string, unknown> = { headingLevel: 2, start: 'page', colorScheme: schemeOf(host) }
  for (const name of names) {
    const attribute = host.localName === 'hair-options' ? kebab(name) : `data-${kebab(name)}`
    const hasGiven = given[name] !== undefined
    const raw: unknown = hasGiven ? given[name] : host.getAttribute(attribute)
    const written = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : undefined
    if (raw === null || written === '') continue
    const { read } = readers[name]
    const isCurly = written !== undefined && curly.test(written)
    const expected = isCurly ? 'straight quotes (") around it' : readers[name].expected
    const value = written === undefined || isCurly ? undefined : read(written)
    if (value === undefined) {
      warn(`${hasGiven ? name : attribute} is ${found(raw)}. Expected ${expected}. It is left out.`)
    } else {
      settings[name] = value
    }
  }
  for (const name of Object.keys(given)) {
    if (!names.includes(name as keyof Options))
      warn(`there is no option ${found(name)}. Expected one of ${names.join(', ')}.`)
  }
  return settings as unknown as Settings
}
