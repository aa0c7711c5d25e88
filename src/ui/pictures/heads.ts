import type { Shape } from './draw.tsx'

/** A nose and lowered eyelids: enough of a face to be somebody, too little to be anybody. */
export const front: readonly Shape[] = [
  ['cloth', 'M4 90c1-13 17-15 31-19 4 5 14 5 18 0 14 4 30 6 31 19z'],
  ['shade', 'M35 58v13c4 6 14 6 18 0V58z'],
  ['skin', 'M24 36c-4-2-7 2-6 7s5 7 7 4zM64 36c4-2 7 2 6 7s-5 7-7 4z'],
  ['skin', 'M22.500 36C22 21 31 12 44 12s22 9 21.500 24C65 52 56 67 44 67S23 52 22.500 36z'],
  [
    'line',
    'M44 44c-.4 4-2 5.500-1.600 7s1.800 1.400 3.200.8M31.500 44.500c2 1.500 4.500 1.500 6.500 0M56.500 44.500c-2 1.500-4.500 1.500-6.500 0M40.500 58.500c2 1 5 1 7 0',
  ],
]
export const brows: Shape = ['brow', 'M29.500 39c2.500-2 6-2.200 8.500-1M58.500 39c-2.500-2-6-2.200-8.500-1']

/** A head bowed towards the reader, so that forehead, top and crown are seen at once. */
export const bowed: readonly Shape[] = [
  ['cloth', 'M4 90c1-14 14-20 28-22h24c14 2 27 8 28 22z'],
  ['skin', 'M22 46c-4-1-6 3-5 7s5 7 7 4zM66 46c4-1 6 3 5 7s-5 7-7 4z'],
  ['skin', 'M20 42C18 20 29 9 44 9s26 11 24 33C66.500 60 56 77 44 77S21.500 60 20 42z'],
  [
    'line',
    'M43.500 63c-1 3-1.500 3.500-1 5s2.500 1.400 4 .4M31.500 62c2 1.800 4.500 2.200 6.500 1M56.500 62c-2 1.800-4.500 2.200-6.500 1',
  ],
]
export const bowedBrows: Shape = ['brow', 'M29 56.500c2.500 1 6 1.200 9 .6M59 56.500c-2.500 1-6 1.200-9 .6']

export const back: readonly Shape[] = [
  ['cloth', 'M4 90c1-13 15-15 29-18 6 3 16 3 22 0 14 3 28 5 29 18z'],
  ['shade', 'M33 52v20c6 3 16 3 22 0V52z'],
  ['skin', 'M24 37c-4-2-7 2-6 7s5 7 7 4zM64 37c4-2 7 2 6 7s-5 7-7 4z'],
  ['skin', 'M22.500 36C22 20 31 10 44 10s22 10 21.500 26c-.4 14-6 22-10 27H32.500c-4-5-9.600-13-10-27z'],
]
