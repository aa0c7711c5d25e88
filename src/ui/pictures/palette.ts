/** The colours of one person: skin with its shadow and its fine line, hair with its strands, clothes. */
export interface Person {
  readonly skin: string
  readonly shade: string
  readonly line: string
  readonly hair: string
  readonly strand: string
  readonly cloth: string
}

/** Skin, its shadow, its line: from fair to black, so that a reader meets a scalp like theirs (clinical.md P9). */
const tones = {
  fair: ['#f4d6c0', '#e6bda1', '#b98667'],
  olive: ['#e3b88f', '#d09f74', '#98673f'],
  tan: ['#cb9265', '#b67d51', '#7f4f2b'],
  brown: ['#a06b48', '#8a5937', '#5c361d'],
  black: ['#744c38', '#613d2b', '#391f13'],
} as const

/** Hair and the strands drawn on it. */
const hairs = {
  black: ['#2b2629', '#5a5257'],
  dark: ['#483329', '#78594a'],
  chestnut: ['#7d4d2f', '#a87650'],
  auburn: ['#a15f35', '#c78a5c'],
  grey: ['#8d9093', '#b9bcbe'],
} as const

const cloths = {
  teal: '#5f8f92',
  slate: '#7388a0',
  sand: '#b9a384',
  plum: '#8f7a94',
  sage: '#84a08a',
} as const

export function person(
  tone: keyof typeof tones,
  colour: keyof typeof hairs,
  clothes: keyof typeof cloths,
): Person {
  const [skin, shade, line] = tones[tone]
  const [hair, strand] = hairs[colour]
  return { skin, shade, line, hair, strand, cloth: cloths[clothes] }
}
