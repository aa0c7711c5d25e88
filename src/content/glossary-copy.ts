/** The medical words that the copy uses. */
export type TermId =
  | 'smp'
  | 'pigment'
  | 'top-up'
  | 'patch-test'
  | 'transplant'
  | 'fue'
  | 'fut'
  | 'graft'
  | 'hair-root'
  | 'donor-hair'
  | 'shock-loss'
  | 'local-anaesthetic'
  | 'sedation'
  | 'raised-scars'
  | 'scarring'
  | 'pattern-hair-loss'
  | 'shedding'
  | 'chemotherapy'
  | 'radiotherapy'
  | 'hair-system'
  | 'hair-fibres'
  | 'mri'
  | 'consultation'
  | 'dermatologist'
  | 'prescriber'
  | 'gmc'
  | 'his'
  | 'cqc'

export interface TermCopy {
  /** How it is written: first as it stands in the list, then its other forms. Small and capital letters are one. */
  readonly words: readonly [string, ...string[]]
  readonly meaning: string
}

/** In the order of the list in About. */
export interface GlossaryCopy {
  readonly title: string
  readonly terms: Readonly<Record<TermId, TermCopy>>
}
