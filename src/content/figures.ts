import type { ComparisonOption, ComparisonRow } from './more-copy.ts'

/** So many of so many people; where the number lies between two, up to so many. */
export interface Count {
  readonly from: number
  readonly to: number
  readonly of: number
}

interface Figure {
  readonly row: ComparisonRow
  /** Which sentences of that row say it: with its group and period, and what is not known of it. */
  readonly claims: readonly number[]
  /** A benefit whose harms have no figure is not drawn: the picture would be one-sided (clinical.md 2.6, N2). */
  readonly picture?: Count | 'one-sided'
}

/**
 * The figures that are good enough to show (clinical.md 2.6), where the comparison says them. Every option is here, so
 * that having no figure is told as plainly as having one.
 *
 * Two are drawn. How many men have pattern hair loss is neither benefit nor harm. Regrowth of round patches is what
 * happens by itself: the same picture shows those who see none, and that patches return is said beside it.
 * Being happy with SMP is not drawn: how often it harms has no figure. The study of transplants in one scarring
 * disease (2 of 7) is left out: beside 42 of 43 it would be read as the result of transplants in general.
 */
export const figures: Readonly<Record<ComparisonOption, readonly Figure[]>> = {
  smp: [{ row: 'good', claims: [2, 3, 4], picture: 'one-sided' }],
  fue: [{ row: 'good', claims: [3] }],
  fut: [{ row: 'good', claims: [3] }],
  'other-ways': [{ row: 'good', claims: [3] }],
  'doing-nothing': [
    { row: 'what-it-is', claims: [2], picture: { from: 50, to: 50, of: 100 } },
    { row: 'when-you-see-it', claims: [2, 3], picture: { from: 60, to: 80, of: 100 } },
  ],
}
