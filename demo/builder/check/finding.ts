import type { Release } from '../release.ts'
import type { Page } from './page.ts'

/** One thing that the checker says of a page: it is well, it has to be mended, or it is worth a look. */
export interface Finding {
  readonly kind: 'well' | 'mend' | 'look'
  readonly what: string
  /** How to mend it. */
  readonly how?: string
}

export interface Facts extends Page {
  readonly release: Release
}

/** A check says what it found, which may be nothing. */
export type Check = (facts: Facts) => Finding[]

export const mend = (what: string, how: string): Finding => ({ kind: 'mend', what, how })
export const look = (what: string, how: string): Finding => ({ kind: 'look', what, how })

/** What was found in the page, short enough for a sentence. */
export const cut = (text: string) => {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 70 ? `${one.slice(0, 70)}…` : one
}
