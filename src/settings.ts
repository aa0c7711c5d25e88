/** What a clinic may offer; the interest statement is made from it (IPDAS C6). */
export type Sold = 'smp' | 'fue' | 'fut'

/**
 * What the host page has said about itself and how the tool is to look, already checked.
 * Absent means not said; product.md, "When nobody has said otherwise", says what is shown then.
 */
export interface Settings {
  readonly clinic?: string
  /** Where the consultation takes place (clinical.md 2.7 A4). */
  readonly clinicPlace?: string
  /** Empty: it is known that the clinic sells none of these. */
  readonly sells?: readonly Sold[]
  readonly bookingUrl?: string
  /** The same with the page's own parameters, for the link; on paper they would be noise. */
  readonly bookingHref?: string
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
  /** `auto` follows the reader's own setting. */
  readonly colorScheme: 'light' | 'dark' | 'auto'
  /** The clinic's colour, as it is legible on our light and on our dark surface (WCAG 2.2, 1.4.3). */
  readonly accent?: { readonly light: string; readonly dark: string }
  /** How round corners are, as a CSS length, and the fonts, as CSS names them. */
  readonly radius?: string
  readonly font?: string
  /** How it stands on the page. Only `consultation` is another view; the others hold the same one. */
  readonly mode?: 'inline' | 'popup' | 'slide-over' | 'floating' | 'consultation'
  /** Minutes without a touch after which a consultation forgets the answers. */
  readonly idleReset?: number
}
