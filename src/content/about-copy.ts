import type { Procedure } from '../domain/rules.ts'

interface SectionCopy {
  readonly title: string
  readonly text: readonly string[]
}

/** The long part of About, which a reader opens section by section (clinical.md 2.1 and 2.2 N8). */
export interface AboutMoreCopy {
  readonly selling: SectionCopy
  readonly making: SectionCopy & {
    /** Beside "No clinician has signed this text off yet". */
    readonly unsigned: string
    readonly checkReviewer: string
    readonly register: string
    readonly version: (textVersion: string) => string
  }
  /** How to look up whoever may treat the reader; each with its evidence. */
  readonly checking: {
    readonly title: string
    readonly lead: string
    readonly who: Readonly<Record<'doctor' | 'clinic' | 'smp', string>>
  }
  readonly rules: RulesCopy
  readonly sources: SectionCopy & { readonly list: string }
  readonly untested: SectionCopy
  readonly mistakes: {
    readonly title: string
    readonly complain: (clinic: string | undefined) => string
    readonly correct: (textVersion: string) => string
  }
}

/** The words between the told answers, which come from `Copy.questions`, when a rule is read out. */
export interface RulesCopy {
  readonly title: string
  readonly order: (count: number) => string
  readonly safetyFirst: (count: number) => string
  readonly cautions: string
  readonly urgentIf: string
  readonly secondOnlyIf: Readonly<Record<Procedure, string>>
  readonly if: string
  readonly orIf: string
  readonly any: string
  readonly all: string
  /** Options any of which will do. */
  readonly or: (options: readonly string[]) => string
  readonly pointTo: (where: string) => string
  readonly next: (where: string) => string
  readonly nextIf: (where: string) => string
}
