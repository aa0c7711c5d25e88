import type { AboutMoreCopy } from './about-copy.ts'
import type { comparisonEvidence } from './comparison-evidence.ts'
import type { Certainty, Evidence } from './evidence.ts'
import type { GlossaryCopy } from './glossary-copy.ts'
import type { PrepareCopy } from './prepare-copy.ts'
import type { PicturesCopy } from './timelines.ts'
import type { WeighCopy } from './weigh-copy.ts'

/**
 * The words of what comes after the first screens, in a script of its own (docs/decisions/0005): fulfilled by one
 * object per language beside its `Copy`, in the same way.
 */
export interface MoreCopy {
  readonly comparison: ComparisonScreenCopy
  readonly sources: SourcesCopy
  readonly pictures: PicturesCopy
  readonly about: AboutMoreCopy
  readonly glossary: GlossaryCopy
  readonly weigh: WeighCopy
  readonly prepare: PrepareCopy
}

/**
 * The rows of the comparison (clinical.md section 5) in groups. After what an option is, they stand in the order of
 * what people with hair loss ask for most (section 7, aa-prio): what it can do, side effects, cost and trouble.
 * Within a group every option is told in equal detail (IPDAS C1).
 */
export const comparisonGroups = [
  ['what-it-is', 'how-it-is-done'],
  ['good', 'when-you-see-it', 'how-long-it-lasts'],
  ['harm', 'pain', 'recovery'],
  ['cost', 'sessions-and-time', 'upkeep', 'living-with-it'],
  ['suits', 'does-not-suit', 'other-options-later'],
] as const
export type ComparisonRow = (typeof comparisonGroups)[number][number]
export const comparisonRows: readonly ComparisonRow[] = comparisonGroups.flat()

/** The columns of the comparison. Doing nothing is an option like the others (IPDAS L1, NICE N1). */
export const comparisonOptions = ['smp', 'fue', 'fut', 'other-ways', 'doing-nothing'] as const
export type ComparisonOption = (typeof comparisonOptions)[number]

/** One sentence for each claim that has evidence: a claim without any, or evidence without its claim, does not compile. */
type SentencesOf<Claims extends readonly Evidence[]> = { readonly [Claim in keyof Claims]: string }

export interface ComparisonCopy {
  readonly rows: Readonly<Record<ComparisonRow, string>>
  readonly options: Readonly<Record<ComparisonOption, string>>
  readonly cells: {
    readonly [Row in ComparisonRow]: {
      readonly [Option in ComparisonOption]: SentencesOf<(typeof comparisonEvidence)[Row][Option]>
    }
  }
}

interface ComparisonScreenCopy extends ComparisonCopy {
  readonly lead: string
  /** The table's own name, for those who meet it without its heading. */
  readonly caption: string
  /** The head of the column of questions. */
  readonly question: string
  /** How a narrow screen shows the options: two in a table, or one as a list. */
  readonly reading: { readonly question: string; readonly pair: string; readonly one: string }
  readonly first: string
  readonly second: string
  readonly only: string
  /** Shows, below each sentence of a row, what it rests on. */
  readonly howSure: string
  readonly figures: FiguresCopy
}

interface FiguresCopy {
  readonly title: string
  readonly lead: string
  /** What the dots of a picture say, where the number is known to lie between two. */
  readonly dots: (from: number, to: number, of: number) => string
  /** Why there is no picture of a benefit whose harms nobody counted. */
  readonly noPicture: string
}

interface SourcesCopy {
  /** What opens the list under a result. */
  readonly ofResult: string
  readonly ofComparison: string
  /** How sure we are, where one source says so (or none is named), and where several do. */
  readonly howSure: Readonly<Record<Certainty, { readonly one: string; readonly several: string }>>
  readonly numbers: (numbers: readonly number[]) => string
  readonly readAsCopy: string
  /** Before the sources of what is not known. */
  readonly lookedAt: string
  /** Before a number that leads to its source in the list, for those who hear it only. */
  readonly source: string
  readonly backToClaim: string
}
