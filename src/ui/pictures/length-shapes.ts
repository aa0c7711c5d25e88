import type { OptionOf } from '../../domain/questions.ts'
import type { Subject } from './draw.tsx'
import { brows, front } from './heads.ts'
import { person } from './palette.ts'

/** One person four times, so that nothing differs but the hair. */
const wearer = person('brown', 'dark', 'teal')
export const lengths: Record<OptionOf<'length'>, Subject> = {
  shaved: [
    wearer,
    [
      ...front,
      brows,
      ['thin', 'M23 38C22 21 31 12 44 12s22 9 22 26c-1-6-2-11-6-13-9-3-22-3-31 0-4 2-5 7-6 13z'],
      [
        'stubble',
        'M26 28c4-6 8-7 18-7s14 1 18 7M26 24c4-6 8-7 18-7s14 1 18 7M30 18c6-4 22-4 28 0M24 34v-4M64 34v-4',
      ],
    ],
  ],
  short: [
    wearer,
    [
      ...front,
      brows,
      [
        'hair',
        'M23 42C17 18 28 5 45 5s26 14 21 37l-2-3c0-6-1-9-3-13-10 0-18-1-24-5-3 3-6 5-10 6-2 3-3 6-3 12z',
      ],
      ['strand', 'M38 18c3 3 12 5 20 5M26 22c5-2 8-6 10-11M44 15c5 2 9 3 15 3'],
    ],
  ],
  long: [
    wearer,
    [
      [
        'hair',
        'M44 5c18 0 27 12 26 27 4 6-2 10 1 17s-2 9 1 15-1 9-1 13H17c0-4-3-7-1-13s-2-8 1-15-3-11 1-17C17 17 26 5 44 5z',
      ],
      ...front,
      brows,
      [
        'hair',
        'M41 5C24 5 17 17 18 32c-4 6 2 10-1 17s1 9-1 15 1 9 1 13c4 3 8 2 10-1 2-6-3-8-1-14s-3-7-1-13c0-6 0-10 1-15 8-3 13-9 16-18zM41 5c22-1 30 12 29 27 4 6-2 10 1 17s-1 9 1 15-1 9-1 13c-4 3-8 2-10-1-2-6 3-8 1-14s3-7 1-13c0-6 0-10-1-15-10-3-18-9-21-18z',
      ],
      [
        'strand',
        'M36 12c-10 6-14 14-15 22-3 5 1 10-1 15s1 9-1 15 1 6 1 10M47 12c12 5 18 14 19 22 3 5-1 10 1 15s-1 9 1 15-1 6-1 10M50 11c7 3 11 7 14 13',
      ],
    ],
  ],
  'no-preference': [
    wearer,
    [
      ['hair', 'M44 5c18 0 27 12 26 27 4 6-2 10 1 17s-2 9 1 15-1 9-1 13H44z'],
      ...front,
      brows,
      ['thin', 'M23 38C22 21 31 12 44 12v12c-8 0-12 0-16 1-4 2-5 7-6 13z'],
      ['stubble', 'M26 28c4-6 8-7 17-7M26 24c4-6 8-7 17-7M30 18c4-3 8-3 13-3'],
      [
        'hair',
        'M44 5c19 0 27 12 26 27 4 6-2 10 1 17s-1 9 1 15-1 9-1 13c-4 3-8 2-10-1-2-6 3-8 1-14s3-7 1-13c0-6 0-10-1-15-10-2-16-6-19-12z',
      ],
      ['strand', 'M48 11c12 5 17 15 18 23 3 5-1 10 1 15s-1 9 1 15-1 6-1 10M53 12c6 3 9 7 12 12'],
      ['dash', 'M44 4v36'],
    ],
  ],
}
