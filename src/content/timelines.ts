import type { ComparisonOption } from './more-copy.ts'

/**
 * What happens when, over five years, in every language alike: the facts that the timelines draw
 * (clinical.md section 5, F11 to F25). They stand in content because a reviewer signs them.
 *
 * A lane holds lines, and each line has one sentence that says the same. Times are months from the day one starts.
 */

/** The rows of each timeline: the same for every option, in the same order (IPDAS C1). */
export const lanes = ['visits', 'recovery', 'losing-hair', 'change', 'upkeep'] as const
export type Lane = (typeof lanes)[number]

/**
 * How a stretch of time is meant. What is not sure must look so.
 * - `day` one day, such as a session.
 * - `lasts` all this time.
 * - `within` some time in here.
 * - `may` may happen, or clinics differ.
 * - `on` from here on; nobody knows how long.
 */
export const marks = ['day', 'lasts', 'within', 'may', 'on'] as const
type Mark = (typeof marks)[number]

/** A mark, from when and to when. A `day` has no end, and nobody knows that of `on`. */
export type Stretch =
  | readonly [mark: 'day' | 'on', from: number]
  | readonly [mark: 'lasts' | 'within' | 'may', from: number, to: number]

/** What one sentence says. One with nothing to draw ("no wound to heal") is empty. */
export type Line = readonly Stretch[]

const day = 12 / 365.25
const week = 7 * day
const years = 12
/** Where every timeline ends. */
export const end = 5 * years

const always = ['may', 0, end] as const
const secondOperation = ['may', 12, end] as const

const transplant = {
  'losing-hair': [[['within', 2 * week, 4 * week]], [['may', 1, 3]], [always]],
  change: [
    [
      ['within', 3, 4],
      ['lasts', 4, 12],
      ['within', 12, 18],
    ],
  ],
  upkeep: [[], [always]],
} as const

export const timelines = {
  smp: {
    visits: [
      [
        ['day', 0],
        ['day', 2 * week],
        ['day', 4 * week],
      ],
      // From 2 sessions 1 week apart to 4 sessions 4 weeks apart.
      [['may', week, 12 * week]],
    ],
    recovery: [
      [
        ['lasts', 0, 4 * day],
        ['lasts', 2 * week, 2 * week + 4 * day],
        ['lasts', 4 * week, 4 * week + 4 * day],
      ],
    ],
    'losing-hair': [[always]],
    change: [
      [
        ['lasts', 0, 4 * week],
        ['within', 4 * week, 6 * week],
        ['may', 6 * week, 12 * week],
      ],
    ],
    upkeep: [
      [['lasts', 0, end]],
      // Every 1 to 2 years comes to any time from 1 year on.
      [
        ['may', 1 * years, 3 * years],
        ['within', 3 * years, 5 * years],
      ],
    ],
  },
  fue: {
    visits: [[['day', 0]], [secondOperation]],
    recovery: [
      [
        ['lasts', 0, week],
        ['within', week, 2 * week],
      ],
    ],
    ...transplant,
  },
  fut: {
    visits: [
      [
        ['day', 0],
        ['day', 10 * day],
      ],
      [secondOperation],
    ],
    recovery: [
      [
        ['lasts', 0, 10 * day],
        ['on', 10 * day],
      ],
    ],
    ...transplant,
  },
  'other-ways': {
    visits: [
      [],
      [
        // Months are 2 at least.
        ['may', 0, 2],
        ['on', 2],
      ],
    ],
    recovery: [[]],
    'losing-hair': [[always]],
    change: [
      [['day', 0]],
      [
        ['within', 3, 6],
        ['on', 6],
      ],
    ],
    upkeep: [[['lasts', 0, end]], [always]],
  },
  'doing-nothing': {
    visits: [[], [always]],
    recovery: [[]],
    'losing-hair': [[always]],
    change: [[['within', 3, 6]], [['may', 0, 12]]],
    upkeep: [[], [always]],
  },
} as const satisfies Readonly<Record<ComparisonOption, Readonly<Record<Lane, readonly Line[]>>>>

/** One sentence for each line that is there, so that a bar without words does not compile. */
type Told<Lines extends readonly unknown[]> = { readonly [Index in keyof Lines]: string }

/** What skin is drawn, near and far. */
export const skins = ['smp-bald', 'smp-thin', 'fue', 'fut'] as const
export type Skin = (typeof skins)[number]

export interface PicturesCopy {
  readonly timelines: string
  /** What the scale is, in words. */
  readonly scale: string
  readonly marks: Readonly<Record<Mark, string>>
  readonly months: string
  readonly years: string
  readonly lanes: Readonly<Record<Lane, string>>
  readonly told: {
    readonly [Option in ComparisonOption]: {
      readonly [Name in Lane]: Told<(typeof timelines)[Option][Name]>
    }
  }
  readonly skin: string
  readonly drawings: string
  readonly ask: string
  readonly near: string
  readonly far: string
  readonly skins: Readonly<Record<Skin, { title: string; near: string; far: string }>>
}
