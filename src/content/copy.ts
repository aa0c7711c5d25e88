import type { CautionId, OddAnswer } from '../domain/cautions.ts'
import type { Decision, Outcome } from '../domain/decide.ts'
import type { OptionOf, QuestionId, SettlingType, TypeGroup } from '../domain/questions.ts'
import type { Procedure, ReasonId } from '../domain/rules.ts'
import type { Settings } from '../settings.ts'

/**
 * Every word the product says, keyed by the ids of src/domain, so that a missing string does not compile.
 * One object per language fulfils it. Plain text only; what varies is a function.
 */
export interface Copy {
  /** BCP 47 tag, set as the `lang` of the tool. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The name of the tool's region for screen readers. */
  readonly name: string
  readonly start: StartCopy
  readonly asking: AskingCopy
  readonly typeGroups: Readonly<Record<TypeGroup, string>>
  readonly questions: { readonly [Q in QuestionId]: QuestionCopy<Q> }
  /** The question `settled` asks about another thing for each type (clinical.md 4.1, Q4). */
  readonly settled: Readonly<Record<SettlingType, SettledCopy>>
  readonly result: ResultCopy
  readonly comparing: ComparingCopy
  readonly weighing: WeighingCopy
  readonly later: LaterCopy
  readonly about: AboutCopy
  readonly support: SupportCopy
  readonly links: { readonly opensNewTab: string }
  /** Around the tool where it stands in a dialog. */
  readonly dialog: { readonly open: string; readonly close: string }
}

interface StartCopy {
  readonly title: string
  readonly decision: string
  /** How long it takes, whom it is for, and what happens to the answers. */
  readonly terms: string
  readonly begin: string
  readonly compare: string
  /** Two lines above the first question where there is no start screen. */
  readonly notice: string
}

interface AskingCopy {
  readonly number: (n: number) => string
  readonly whyWeAsk: string
  readonly back: string
  readonly backToResult: string
  readonly carryOn: string
  readonly tickAll: string
  /** Shown where Continue is pressed with nothing ticked. */
  readonly tickSomething: string
  readonly yourAnswer: string
  /** Between the boxes that can stand together and those that stand alone. */
  readonly or: string
  /** Read out when a tick takes away others (clinical.md 4.5). */
  readonly othersCleared: string
}

export interface OptionCopy {
  readonly label: string
  readonly hint?: string
  /** The answer said back to the person, as it follows "You told us that". */
  readonly told: string
}

interface QuestionCopy<Q extends QuestionId> {
  readonly heading: string
  readonly why: string
  readonly hint?: string
  readonly options: { readonly [O in OptionOf<Q>]: OptionCopy }
}

interface SettledCopy {
  readonly heading: string
  readonly yes: string
  readonly toldYes: string
  readonly toldNo: string
}

export interface ResultCopy {
  readonly title: Readonly<Record<Outcome, string>>
  readonly lead: Readonly<Record<Outcome, string>>
  /** Said by the live region when the result appears. */
  readonly shown: string
  readonly why: string
  readonly youToldUs: string
  readonly reasons: Readonly<Record<ReasonId, string>>
  readonly careful: string
  readonly cautions: Readonly<Record<CautionId, string>>
  readonly oddAnswers: Readonly<Record<OddAnswer['id'], string>>
  readonly alsoAsk: string
  readonly second: Readonly<Record<Procedure, string>>
  readonly whatWouldChange: string
  /** The sentence of the decision table; null where only the computed changes are shown (I24). */
  readonly wouldChange: Readonly<Partial<Record<Decision['rule'], string>>>
  readonly ifYou: {
    readonly length: Readonly<Record<OptionOf<'length'>, string>>
    readonly goal: Readonly<Record<OptionOf<'goal'>, string>>
    readonly settled: string
    readonly history: string
  }
  /** Where an outcome points, as it follows "your answers would point to". */
  readonly pointsTo: Readonly<Record<Outcome, string>>
  /** One computed change: the condition and where the answers would then point. */
  readonly change: (condition: string, outcome: Outcome) => string
  readonly nothingElse: string
  readonly next: string
  /** What comes before the other steps, for the rules where somebody else has to agree first. */
  readonly firstStep: Readonly<Partial<Record<Decision['rule'], string>>>
  readonly nextSteps: Readonly<Record<Outcome, readonly string[]>>
  /** "This is not a diagnosis" and what goes with it, on every result (clinical.md 4.6). */
  readonly always: (place: string | undefined, outcome: Outcome) => string
  /** Doing nothing is an option too (IPDAS L1), but never said of a sign that needs a doctor. */
  readonly doNothing: Readonly<Record<Outcome, string>>
  readonly book: string
  readonly call: (phone: string) => string
  readonly answers: string
  readonly changeAnswer: string
  readonly allOptions: string
  readonly allOptionsLead: string
  readonly compare: string
  readonly startAgain: string
  readonly clear: {
    readonly question: string
    readonly confirm: string
    readonly decline: string
  }
}

interface ComparingCopy {
  readonly title: string
  readonly backToStart: string
  readonly backToResult: string
}

interface WeighingCopy {
  readonly title: string
  readonly open: string
  readonly backToComparison: string
}

/** Where something of the second script is waited for, or has not come. */
interface LaterCopy {
  readonly loading: string
  readonly failed: string
  readonly tryAgain: string
}

interface AboutCopy {
  readonly summary: string
  readonly purpose: readonly string[]
  readonly interest: (settings: Pick<Settings, 'clinic' | 'sells'>) => string
  /** Who signed this text, and whether it is still the text that was signed. */
  readonly review: (settings: Settings, textVersion: string) => string
  readonly nextReview: (date: string) => string
  readonly reviewOverdue: (date: string) => string
  readonly sourcesRead: (month: string, nextCheck: string) => string
  readonly sourcesOverdue: (month: string) => string
  /** Three sentences. */
  readonly privacy: readonly string[]
  readonly privacyLink: string
}

interface SupportCopy {
  /** Whom to call where help cannot wait. */
  readonly urgent: readonly { readonly name: string; readonly phone: string }[]
  readonly summary: string
  readonly lead: string
  readonly lines: readonly { readonly name: string; readonly phone: string; readonly when: string }[]
}
