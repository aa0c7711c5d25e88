import type { AskId } from '../domain/asks.ts'
import type { PreparingId } from './preparing.ts'

/** The words of getting ready for an appointment: questions to ask, and what to take along. */
export interface PrepareCopy {
  readonly before: string
  readonly visit: string
  readonly points: Readonly<Record<PreparingId, readonly string[]>>
  readonly sources: string
  readonly ask: AskCopy
  readonly takeAway: TakeAwayCopy
  readonly sheet: SheetCopy
}

interface AskCopy {
  readonly title: string
  readonly lead: string
  readonly questions: Readonly<Record<AskId, string>>
  readonly own: string
  readonly add: string
  readonly added: string
  readonly remove: string
  readonly removed: string
  /** What is wrong with a question of one's own, and how to put it right. */
  readonly empty: string
  readonly tooLong: (length: number, most: number) => string
  readonly tooMany: (most: number) => string
}

interface TakeAwayCopy {
  readonly title: string
  readonly lead: string
  readonly print: string
  readonly copy: string
  readonly share: string
  readonly copied: string
  /** Where copying or sharing failed. */
  readonly byHand: string
  /** The label of the text where it has to be copied by hand. */
  readonly text: string
}

/** What only the sheet says; the rest of its words are those of the result. */
interface SheetCopy {
  /** Which tool it is from, and of which day, given in milliseconds: "9 months ago" says nothing without. */
  readonly made: (now: number) => string
  readonly clinic: string
  readonly matters: string
  readonly note: (note: string) => string
  readonly sources: string
  readonly sourcesLead: string
  readonly cited: (numbers: readonly number[]) => string
}
