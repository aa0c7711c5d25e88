import type { ComparisonOption, ComparisonRow } from './content/more-copy.ts'
import type { SureQuestion, YesOrNo } from './content/weigh-copy.ts'
import type { Marks } from './domain/values.ts'

/** How a narrow screen shows the options: a pair side by side, or the first of them alone. */
export interface Reading {
  readonly how: 'pair' | 'one'
  readonly first: ComparisonOption
  readonly second: ComparisonOption
}

/**
 * What a person marks and writes beside their answers. No rule ever reads it (clinical.md 2.1, L9), it lives with
 * the answers in memory and is forgotten with them.
 */
export interface Notebook {
  /** Ids of the questions to ask that were ticked. */
  readonly ticked: readonly string[]
  /** Questions of the person's own, one each, and what they have typed of the next. */
  readonly ownQuestions: readonly string[]
  readonly ownDraft: string
  /** What matters to the person, and how much. */
  readonly marks: Marks
  /** What else matters, in the person's own words. */
  readonly note: string
  /** Answers to the four questions after the comparison. */
  readonly sure: Readonly<Partial<Record<SureQuestion, YesOrNo>>>
  /** How they read the comparison, and the rows whose sources they opened: both stay as they are left. */
  readonly reading: Reading
  readonly opened: readonly ComparisonRow[]
}

export const emptyNotebook: Notebook = {
  ticked: [],
  ownQuestions: [],
  ownDraft: '',
  marks: {},
  note: '',
  sure: {},
  reading: { how: 'pair', first: 'smp', second: 'fue' },
  opened: [],
}
