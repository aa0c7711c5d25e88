/** What a clinic may offer; the interest statement is made from it (IPDAS C6). */
export const sold = ['smp', 'fue', 'fut', 'none'] as const
export type Sold = (typeof sold)[number]

/**
 * What the host page has said about itself and how the tool is to look, already checked.
 * Absent means not said; product.md, "When nobody has said otherwise", says what is shown then.
 */
export interface Settings {
  readonly clinic?: string
  /** Where the consultation takes place (clinical.md 2.7 A4). */
  readonly clinicPlace?: string
  /** Empty: it is known that the clinic sells none of these. */
  readonly sells?: readonly Exclude<Sold, 'none'>[]
  readonly bookingUrl?: string
  readonly bookingLabel?: string
  readonly phone?: string
  readonly reviewer?: string
  readonly reviewerRegisterUrl?: string
  /** ISO dates (2026-11-23). */
  readonly reviewed?: string
  readonly nextReview?: string
  /** The text version (review pack's content hash) that the reviewer signed. */
  readonly reviewedVersion?: string
  readonly privacyUrl?: string
  /** The level of the tool's own headings, 2 to 5, so that it fits the page's outline; lower ones follow. */
  readonly headingLevel: number
  /** Whether the tool opens on its start screen or on the first question. */
  readonly start: 'page' | 'question'
  /** How it stands on the page. */
  readonly mode?: 'inline' | 'consultation'
  /** Minutes after which a consultation that nobody uses is cleared. Never, where not said. */
  readonly idleReset?: number
  /** `auto` follows the reader's own setting. */
  readonly colorScheme: 'light' | 'dark' | 'auto'
  /** The clinic's colour, as it is legible on our light and on our dark surface (WCAG 2.2, 1.4.3). */
  readonly accent?: { readonly light: string; readonly dark: string }
}
