import { enGb } from '../../src/content/en-gb.ts'
import { enGbConsultation } from '../../src/content/en-gb-consultation.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'

/** One text of the copy, and where it stands in it: `['result', 'reasons', 'under-age']`. */
export interface Said {
  readonly path: readonly string[]
  readonly text: string
}

/** Fields that no one reads as words. */
const notWords = new Set(['lang', 'dir', 'phone', 'id'])

/**
 * Every text in a tree of copy, with its place. Functions are called with stand-ins, so that what they say is read
 * as well; the place of what they say ends in `()`.
 */
function said(copy: unknown, path: readonly string[] = []): readonly Said[] {
  if (typeof copy === 'string') return [{ path, text: copy }]
  if (typeof copy === 'function')
    return spoken(copy as Speaker).flatMap((text) => said(text, [...path, '()']))
  if (copy === null || typeof copy !== 'object') return []
  return Object.entries(copy).flatMap(([key, part]) => (notWords.has(key) ? [] : said(part, [...path, key])))
}

/** Every function in a tree of copy, with its place. */
export function speakers(copy: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof copy === 'function') return [path]
  if (copy === null || typeof copy !== 'object') return []
  return Object.entries(copy).flatMap(([key, part]) => speakers(part, [...path, key]))
}

export const placeOf = ({ path }: Said) => path.join(' › ')

/** The texts alone. */
export const sentences = (copy: unknown): string[] => said(copy).map(({ text }) => text)

type Speaker = (...given: readonly unknown[]) => unknown

const outcomes = Object.keys(enGb.result.title)

/** What may be asked of the functions of the copy: what a clinic says of itself, dates, words, ids, numbers. */
const standIns: readonly (readonly unknown[])[] = [
  ['Example Street', 'other words', 'more words'],
  [{ clinic: 'Example Clinic', sells: ['smp', 'fue'] }, 'abc'],
  [{ clinic: 'Example Clinic', sells: ['fut'] }, 'abc'],
  [{ sells: [] }, 'abc'],
  [{ sells: ['smp', 'fue', 'fut'], reviewer: 'Dr Example', reviewed: '2026-11-01' }, 'abc'],
  [{ reviewer: 'Dr Example', reviewed: '2026-11-01', reviewedVersion: 'abc' }, 'abc'],
  [{ reviewer: 'Dr Example', reviewed: '2026-11-01', reviewedVersion: 'old' }, 'abc'],
  ['2026-11-23', '2027-11-23'],
  ['2026-11', '2027-11'],
  ...outcomes.map((outcome) => ['If you wanted your hair longer', outcome]),
  [['Example words', 'other words', 'More'], ['more words']],
  [['Example words']],
  [2, 5, 8],
  [1, 1, 1],
  [undefined],
  [],
]

/** Only for a function that none of the others makes speak: it looks something up by an id. */
const lastResort = outcomes.map((outcome) => [outcome])

/** What a stand-in meant for another function leaves behind. */
const nonsense = /undefined|null|NaN|Invalid|\[object|function|\d,\d|[a-z],[A-Za-z]|\d{4}-\d\d|19\d\d|200\d/

const without = (text: string, parts: readonly unknown[]) =>
  parts.reduce<string>((so, part) => so.replaceAll(String(part), '…'), text)

/** What a function says, once for each way it says it: what it was given does not make it another. */
function spoken(say: Speaker): readonly unknown[] {
  const ways = new Map<string, unknown>()
  const listen = (given: readonly unknown[]) => {
    try {
      const answer = say(...given)
      const text = JSON.stringify(answer) ?? 'undefined'
      const isWords = (part: unknown) => /[A-Z\s]|^\d+$/.test(String(part)) // an id is a word of ours too
      const way = without(text, given.flat().filter(isWords))
      const isNew = !ways.has(way) && !ways.has(without(text, given.flat()))
      if (isNew && !nonsense.test(text)) ways.set(way, answer)
    } catch {
      // these stand-ins are for another function
    }
  }
  standIns.forEach(listen)
  if (ways.size === 0) lastResort.forEach(listen)
  return [...ways.values()]
}

/** Every word of the product, of all three scripts. */
export const everySaid: readonly Said[] = [
  ...said(enGb),
  ...said(enGbMore),
  ...said(enGbConsultation, ['consultation']),
]
