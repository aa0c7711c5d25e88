import type { Skin } from '../../../content/timelines.ts'
import type { Shape, Subject } from '../../pictures/draw.tsx'
import { back, bowed, bowedBrows } from '../../pictures/heads.ts'
import { person } from '../../pictures/palette.ts'
import { types } from '../../pictures/type-shapes.ts'

type Spot = readonly [x: number, y: number]

/** From 0 to 1, uneven, and the same each time: a drawing must not change under a reader's eyes. */
const uneven = (n: number) => (Math.abs(Math.sin(n * 12.9)) * 43758) % 1

/** Spots all over the tile, `gap` apart and a little unevenly, as hairs stand. */
function spots(gap: number): Spot[] {
  const across = Math.floor(84 / gap)
  return Array.from({ length: across * across }, (_, n) => [
    ((n % across) + uneven(n) * 0.8) * gap,
    (Math.floor(n / across) + uneven(n + 0.5) * 0.8) * gap,
  ])
}

/** The same stroke at every spot. */
const strokes = (at: readonly Spot[], stroke: string) =>
  at.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}${stroke}`).join('')

/** A stroke of no length with round ends. */
const dot = 'h.01'
/** Near, the tile is about 3 cm of scalp and 1 unit 0.4 mm: a dot of SMP is 0.5 mm wide, a scar of FUE 0.8. */
const skin: Shape = ['skin', 'M0 0h88v88H0z']
const cropped: Shape = [
  'crop',
  'M22.5 36C22 20 31 10 44 10s22 10 21.5 26c-.3 9-3 16-6 21-4 2-27 2-31 0-3-5-5.7-12-6-21z',
]

/** Each on somebody else, so that a reader meets a scalp like theirs (clinical.md P9). Drawn when looked at. */
export const drawings: Record<Skin, () => { near: Subject; far: Subject }> = {
  'smp-bald': () => {
    const who = person('brown', 'black', 'teal')
    const all = spots(3.5)
    const dots = all.filter(([, y]) => y < 40)
    const stubble = all.filter(([, y]) => y > 42)
    return {
      near: [who, [skin, ['fallen', strokes(dots, dot)], ['wisp', strokes(stubble, 'l.8 2.4')]]],
      far: [
        who,
        [
          ...bowed,
          bowedBrows,
          ['thin', 'M20 42C18 20 29 9 44 9s26 11 24 33c-1-4-2-8-5-11-8-5-30-5-38 0-3 3-4 7-5 11z'],
          [
            'wisp',
            strokes(
              spots(2.6).filter(([x, y]) => y < 28 && Math.hypot(x - 44, y - 31) < 21),
              dot,
            ),
          ],
        ],
      ],
    }
  },
  'smp-thin': () => {
    const [who, thinning] = types['thinning-on-top']
    return {
      near: [
        who,
        [skin, ['fallen', strokes(spots(4.4), dot)], ['wisp', strokes(spots(12), 'c4 6 5 14 3 24')]],
      ],
      far: [who, [...thinning, ['thin', 'M44 8c9 8 14 24 9 37.5H35C30 32 35 16 44 8z']]],
    }
  },
  fue: () => {
    const who = person('black', 'black', 'sand')
    const holes = spots(12)
    const hairs = spots(3.2).filter(([x, y]) => holes.every(([u, v]) => Math.hypot(u - x, v - y) > 2.4))
    const taken = spots(4).filter(([x, y]) => x > 28 && x < 60 && y > 36 && y < 52)
    return {
      near: [who, [skin, ['wisp', strokes(hairs, 'a1 1 0 1 1 .8 1.3')], ['scar', strokes(holes, dot)]]],
      far: [who, [...back, cropped, ['part', strokes(taken, dot)]]],
    }
  },
  fut: () => {
    const who = person('fair', 'chestnut', 'slate')
    const hairs = spots(3.2).filter(([, y]) => y < 36 || y > 41)
    return {
      near: [who, [skin, ['wisp', strokes(hairs, 'l1 4.5')], ['scar', 'M0 42c28 3 50-3 88 0']]],
      far: [who, [...back, cropped, ['part', 'M26 44c9 3 14 2 19 2.5s12-.5 17-2']]],
    }
  },
}
