import type { Fit, Mark, Mattering, TradeOffId, ValueId } from '../domain/values.ts'
import type { Procedure } from '../domain/rules.ts'
import type { ComparisonOption } from './more-copy.ts'

/** The words of weighing: what matters to a person, and how the options line up with it (clinical.md 2.4). */
export interface WeighCopy {
  readonly lead: string
  /** That the result stays, by its title. */
  readonly resultStays: (title: string) => string
  /** Said of a procedure that the answers rule out, whatever is marked (I6, I9). */
  readonly ruledOut: Readonly<Record<Procedure, string>>
  /** What may matter, in plain words: the question of each card, and what a printed sheet lists. */
  readonly values: Readonly<Record<ValueId, string>>
  readonly marks: Readonly<Record<Mark, string>>
  readonly clear: string
  readonly note: { readonly label: string; readonly hint: string }
  readonly linesUp: {
    readonly title: string
    readonly lead: string
    readonly nothingYet: string
    /** How many of the marks matter, and how many pairs of them pull apart; read out as they change. */
    readonly marked: (count: number) => string
    readonly pullApart: (pairs: number) => string
    /** Each is followed by what matters, and that by how much. */
    readonly fits: Readonly<Record<Fit, string>>
    readonly howMuch: Readonly<Record<Mattering['mark'], string>>
    readonly because: Readonly<Record<ValueId, Readonly<Record<ComparisonOption, string>>>>
  }
  readonly tradeOffs: {
    readonly title: string
    readonly lead: string
    /** Two of the values, as one thing. */
    readonly pair: (one: string, other: string) => string
    readonly told: Readonly<Record<TradeOffId, string>>
  }
  readonly sources: string
  readonly sure: SureCopy
}

/** The four questions of SURE, by their ids: sure of oneself, understanding, benefits and harms, support. */
export const sureQuestions = ['sure', 'understand', 'benefits-and-harms', 'support'] as const
export type SureQuestion = (typeof sureQuestions)[number]
export type YesOrNo = 'yes' | 'no'

interface SureCopy {
  readonly summary: string
  readonly lead: string
  readonly ask: Readonly<Record<SureQuestion, string>>
  readonly answers: Readonly<Record<YesOrNo, string>>
  /** What may help where the answer is no. */
  readonly help: Readonly<Record<SureQuestion, string>>
  readonly readAgain: string
  readonly toYourResult: string
  /** Whose idea the four questions are. */
  readonly source: string
}
