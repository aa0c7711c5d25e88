import type { QuestionId } from '../domain/questions.ts'
import type { ResultCopy } from './copy.ts'

/** The parts of a consultation's screen, in the order of their tabs. */
export const consultationTabs = ['questions', 'compare', 'values', 'asks'] as const
export type ConsultationTab = (typeof consultationTabs)[number]

/** The words of `mode="consultation"`, in a script of its own, fulfilled by one object per language. */
export interface ConsultationCopy {
  readonly title: string
  /** Who decides. */
  readonly together: string
  /** What happens to the answers, where everyone in the room can read it. */
  readonly nothingKept: string
  readonly tabs: Readonly<Record<ConsultationTab, string>>
  /** The name of the row of tabs. */
  readonly parts: string
  readonly largeType: string
  readonly print: string
  /** Before there is anything to print. */
  readonly printLater: string
  readonly next: Pick<ResultCopy, 'startAgain' | 'clear'>
  readonly cleared: string
  readonly questions: OpenQuestionsCopy
  readonly result: SoFarCopy
  readonly changed: ChangedCopy
  readonly rule: RuleCopy
  /** On the button beside something that would change the result. */
  readonly tryIt: string
  readonly noWeighing: string
  readonly idle: IdleCopy
}

interface OpenQuestionsCopy {
  readonly title: string
  readonly lead: string
  /** A name short enough for a list. */
  readonly names: Readonly<Record<QuestionId, string>>
  readonly remove: string
  readonly notAsked: Readonly<Record<'no-type' | 'type' | 'age' | 'signs', string>>
}

interface SoFarCopy {
  readonly nothingYet: string
  readonly nothingYetLead: string
  readonly needs: string
  /** Beside a result that rests on a part of the answers. */
  readonly soFar: string
  /** The same on the sheet, which has no list of questions. */
  readonly soFarOnPaper: (names: readonly string[]) => string
}

interface ChangedCopy {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly noAnswer: string
  /** Where the answers pointed and point, and by which rule; undefined where there are not enough of them. */
  readonly before: (pointsTo?: string, rule?: string) => string
  readonly now: (pointsTo?: string, rule?: string) => string
  readonly same: (pointsTo?: string, rule?: string) => string
  readonly undo: string
  readonly undone: string
}

interface RuleCopy {
  readonly name: (rule: string) => string
  readonly lead: string
}

interface IdleCopy {
  readonly title: string
  readonly left: (seconds: number) => string
  readonly stay: string
  readonly clear: string
}
