import type { Sold } from '../src/index.tsx'
import { legibleAccent } from './accent.ts'

/** How one kind of option is read. */
export interface Kind<T> {
  /** The value, or undefined where it is not what was expected. */
  readonly read: (written: string) => T | undefined
  /** Completes "Expected …" in the warning. */
  readonly expected: string
  /** What its text has to match, where that can be said so. The JSON Schema says the same. */
  readonly pattern?: RegExp
}

/** When the floating button is seen: at once, after some seconds, or where so much of the page has been scrolled. */
export interface Reveal {
  readonly by: 'load' | 'time' | 'scroll'
  readonly at: number
}

function matching<T>(pattern: RegExp, expected: string, take: (written: string) => T): Kind<T> {
  return { pattern, expected, read: (written) => (pattern.test(written) ? take(written) : undefined) }
}

const same = (written: string) => written

/** True where the browser takes it as the value of the property. */
function isCss(property: 'fontFamily', value: string): boolean {
  const { style } = document.createElement('i')
  style[property] = value
  return style[property] !== ''
}

/** The kinds of options there are; an option with a list of words of its own needs none. */
export const kinds = {
  text: { read: same, expected: 'text' },
  url: {
    read(written) {
      try {
        const { protocol, href } = new URL(written, document.baseURI)
        return protocol === 'https:' || protocol === 'http:' ? href : undefined
      } catch {
        return undefined
      }
    },
    expected: 'a web address such as https://clinic.example/book',
  } satisfies Kind<string>,
  phone: matching(/^\+?[\d\s()-]{3,20}$/, 'a phone number such as 0141 496 0123', same),
  day: matching(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-23', (written) => {
    // 30 February is 2 March. By its number: Prototype.js puts others in place of `toJSON` and `toISOString`.
    const isDay = new Date(`${written}T00:00Z`).getUTCDate() === Number(written.slice(8))
    return isDay ? written : undefined
  }),
  sold: matching(
    /^(none|(smp|fue|fut)([\s,]+(smp|fue|fut))*)$/,
    '"smp", "fue" and "fut" with spaces between, or "none"',
    (written) => (written === 'none' ? [] : written.split(/[\s,]+/)) as Sold[],
  ),
  level: matching(/^[2-5]$/, 'a heading level from 2 to 5', Number),
  minutes: matching(/^(?!0+(\.0+)?$)\d{1,3}(\.\d+)?$/, 'a number of minutes such as 3', Number),
  colour: { read: legibleAccent, expected: 'a colour such as #0b5b63 or rgb(11, 91, 99)' },
  radius: matching(/^\d{1,3}(\.\d+)?(px|em)?$/, 'a length such as 8px', (written) =>
    /\d$/.test(written) ? `${written}px` : written,
  ),
  font: matching(/^[^;:{}()<>\\]+$/, 'names of fonts such as Georgia, serif', (written) =>
    // With another behind it, because a word such as `inherit` stands only alone.
    isCss('fontFamily', `${written},serif`) ? written : undefined,
  ),
  language: matching(/^en\b/i, 'en-GB, which is all it speaks so far', () => 'en-GB' as const),
  reveal: matching(
    /^(load|time:\d{1,4}|scroll:(\d{1,2}|100))$/,
    '"load", or "time:10" in seconds, or "scroll:50" in per cent',
    (written): Reveal => {
      const [by, at = '0'] = written.split(':')
      return { by: by as Reveal['by'], at: Number(at) }
    },
  ),
  global: matching(/^[A-Za-z_$][\w$]*$/, 'the name of an array such as dataLayer', same),
  names: matching(
    /^[\w.-]+([\s,]+[\w.-]+)*$/,
    'names of page parameters such as utm_source gclid',
    (written) => written.split(/[\s,]+/),
  ),
  flag: matching(/^(true|false)?$/, 'nothing, or "false"', (written) => written !== 'false'),
}

export type KindName = keyof typeof kinds

/** What a kind is read as. */
export type ReadAs<K extends KindName> = NonNullable<ReturnType<(typeof kinds)[K]['read']>>
