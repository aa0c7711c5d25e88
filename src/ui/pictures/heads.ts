import type { Shape } from './draw.tsx'

/** A nose and lowered eyelids: enough of a face to be somebody, too little to be anybody. */
export const front: readonly Shape[] = [
  ['cloth', 'M4 90c1-13 17-15 31-19 4 5 14 5 18 0 14 4 30 6 31 19z'],
  ['shade', 'M35 58v13c4 6 14 6 18 0V58z'],
  ['skin', 'M24 36c-4-2-7 2-6 7s5 7 7 4zM64 36c4-2 7 2 6 7s-5 7-7 4z'],
  ['skin', 'M22.5 36C22 21 31 12 44 12s22 9 21.5 24C65 52 56 67 44 67S23 52 22.5 36z'],
  [
    'line',
    'M44 44c-.4 4-2 5.5-1.6 7s1.8 1.4 3.2.8M31.5 44.5c2 1.5 4.5 1.5 6.5 0M56.5 44.5c-2 1.5-4.5 1.5-6.5 0M40.5 58.5c2 1 5 1 7 0',
  ],
]
export const brows: Shape = ['brow', 'M29.5 39c2.5-2 6-2.2 8.5-1M58.5 39c-2.5-2-6-2.2-8.5-1']

export const bowedFace: Shape = [
  'line',
  'M43.5 63c-1 3-1.5 3.5-1 5s2.5 1.4 4 .4M31.5 62c2 1.8 4.5 2.2 6.5 1M56.5 62c-2 1.8-4.5 2.2-6.5 1',
]

/** A head bowed towards the reader, so that forehead, top and crown are seen at once. */
export const bowed: readonly Shape[] = [
  ['cloth', 'M4 90c1-14 14-20 28-22h24c14 2 27 8 28 22z'],
  ['skin', 'M22 46c-4-1-6 3-5 7s5 7 7 4zM66 46c4-1 6 3 5 7s-5 7-7 4z'],
  ['skin', 'M20 42C18 20 29 9 44 9s26 11 24 33C66.5 60 56 77 44 77S21.5 60 20 42z'],
  bowedFace,
]
export const bowedBrows: Shape = ['brow', 'M29 56.5c2.5 1 6 1.2 9 .6M59 56.5c-2.5 1-6 1.2-9 .6']

export const back: readonly Shape[] = [
  ['cloth', 'M4 90c1-13 15-15 29-18 6 3 16 3 22 0 14 3 28 5 29 18z'],
  ['shade', 'M33 52v20c6 3 16 3 22 0V52z'],
  ['skin', 'M24 37c-4-2-7 2-6 7s5 7 7 4zM64 37c4-2 7 2 6 7s-5 7-7 4z'],
  ['skin', 'M22.5 36C22 20 31 10 44 10s22 10 21.5 26c-.4 14-6 22-10 27H32.5c-4-5-9.6-13-10-27z'],
]
