import type { Certainty } from './evidence.ts'
import type { PicturesCopy } from './timelines.ts'

/**
 * The words of what comes after the first screens, in a script of its own (docs/decisions/0005): fulfilled by one
 * object per language beside its `Copy`, in the same way.
 */
export interface MoreCopy {
  readonly comparison: ComparisonScreenCopy
  readonly sources: SourcesCopy
  readonly pictures: PicturesCopy
}

/** The rows of the comparison, in the order people ask for them (clinical.md sections 5 and 7). */
export const comparisonRows = [
  'what-it-is',
  'how-it-is-done',
  'good',
  'harm',
  'sessions-and-time',
  'pain',
  'recovery',
  'when-you-see-it',
  'how-long-it-lasts',
  'upkeep',
  'cost',
  'suits',
  'does-not-suit',
  'living-with-it',
  'other-options-later',
] as const
export type ComparisonRow = (typeof comparisonRows)[number]

/** The columns of the comparison. Doing nothing is an option like the others (IPDAS L1, NICE N1). */
export const comparisonOptions = ['smp', 'fue', 'fut', 'other-ways', 'doing-nothing'] as const
export type ComparisonOption = (typeof comparisonOptions)[number]

export interface ComparisonCopy {
  readonly rows: Readonly<Record<ComparisonRow, string>>
  readonly options: Readonly<Record<ComparisonOption, string>>
  /** Each cell is one or more short sentences. */
  readonly cells: Readonly<Record<ComparisonRow, Readonly<Record<ComparisonOption, readonly string[]>>>>
}

interface ComparisonScreenCopy extends ComparisonCopy {
  readonly lead: string
  readonly first: string
  readonly second: string
}

interface SourcesCopy {
  /** What opens the list under a result. */
  readonly ofResult: string
  readonly ofComparison: string
  readonly howSure: Readonly<Record<Certainty, string>>
  readonly numbers: (numbers: readonly number[]) => string
  readonly readAsCopy: string
}
