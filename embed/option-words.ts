import type { OptionName } from './option-table.ts'

/** The parts of the README's table and of the snippet builder, in the order a marketer meets them. */
export const optionGroups = [
  'your clinic',
  'your booking link',
  'look',
  'how it opens',
  'measuring',
  'sign-off',
] as const
type OptionGroup = (typeof optionGroups)[number]

/** What an option means to those who paste the snippet. Plain text; `code` between backticks. */
export interface OptionWords {
  readonly group: OptionGroup
  /** A short name for a form field. */
  readonly label: string
  readonly what: string
  /** A value that is right. */
  readonly example: string
  /** What happens without it. Where that is a value, the value is in backticks. */
  readonly without: string
}

/** The words of each option. Not in the scripts: the README, the schema and the snippet builder are made from them. */
export const optionWords: Readonly<Record<OptionName, OptionWords>> = {
  clinic: {
    group: 'your clinic',
    label: 'Clinic name',
    what: 'the clinic’s name',
    example: 'Example Clinic',
    without: '“the clinic that shows it”',
  },
  clinicPlace: {
    group: 'your clinic',
    label: 'Where you see people',
    what: 'where the consultation takes place',
    example: '12 Example Street, Exampletown',
    without: '“in person”',
  },
  sells: {
    group: 'your clinic',
    label: 'What you offer',
    what: '`smp`, `fue`, `fut` with spaces between, or `none`; the interest statement is made from it',
    example: 'smp fue',
    without: '“We do not know what this clinic sells”',
  },
  phone: {
    group: 'your clinic',
    label: 'Phone number',
    what: 'the clinic’s phone number',
    example: '0141 496 0123',
    without: 'no number',
  },
  privacyUrl: {
    group: 'your clinic',
    label: 'Privacy notice',
    what: 'the site’s privacy notice',
    example: 'https://clinic.example/privacy',
    without: 'no link',
  },
  bookingUrl: {
    group: 'your booking link',
    label: 'Booking page',
    what: 'where a consultation is booked',
    example: 'https://clinic.example/book',
    without: 'no booking link',
  },
  bookingLabel: {
    group: 'your booking link',
    label: 'Words on the link',
    what: 'what the booking link says',
    example: 'Ask for an appointment',
    without: '“Book a consultation”',
  },
  passParams: {
    group: 'your booking link',
    label: 'Parameters to pass on',
    what: 'names of the page’s own parameters that are added to the booking link, with spaces between; one that the link has already is left as it is',
    example: 'utm_source utm_medium utm_campaign gclid fbclid',
    without: 'none is added',
  },
  accent: {
    group: 'look',
    label: 'Your colour',
    what: 'the clinic’s colour: hex, `rgb()` or `hsl()`; darkened or lightened until it can be read',
    example: '#7a2e5d',
    without: 'our own green',
  },
  colorScheme: {
    group: 'look',
    label: 'Light or dark',
    what: '`light`, `dark`, or `auto` for the reader’s setting',
    example: 'auto',
    without: 'what the page around it does',
  },
  radius: {
    group: 'look',
    label: 'Round corners',
    what: 'how round the corners are: a length in `px` or `em`',
    example: '4px',
    without: '`14px`',
  },
  font: {
    group: 'look',
    label: 'Font',
    what: 'names of fonts, as in CSS; it loads none, so the page has to have them',
    example: 'Georgia, serif',
    without: 'the reader’s system font',
  },
  headingLevel: {
    group: 'look',
    label: 'Level of headings',
    what: '2 to 5: the level of the tool’s own headings in the page’s outline',
    example: '3',
    without: '`2`',
  },
  lang: {
    group: 'look',
    label: 'Language',
    what: 'the language; there is `en-GB` so far',
    example: 'en-GB',
    without: '`en-GB`',
  },
  mode: {
    group: 'how it opens',
    label: 'Where it stands',
    what: '`inline` in the page; `popup` in a dialog, `slide-over` in one at the side, both opened by a click on an element with `data-hair-options-open` and the mount’s id; `floating` by a button in a corner of the window; `consultation` for a clinician and a patient at one screen',
    example: 'popup',
    without: '`inline`',
  },
  side: {
    group: 'how it opens',
    label: 'Side',
    what: '`right` or `left`: the side a `slide-over` comes from; with `floating`, its dialog comes from there too',
    example: 'left',
    without: '`right`; with `floating`, a dialog in the middle',
  },
  corner: {
    group: 'how it opens',
    label: 'Corner of the button',
    what: '`bottom-right` or `bottom-left`: where the `floating` button stands',
    example: 'bottom-left',
    without: '`bottom-right`',
  },
  reveal: {
    group: 'how it opens',
    label: 'When the button appears',
    what: 'when the `floating` button appears: `load`, `time:` and seconds, or `scroll:` and per cent of the page. Only a click opens the dialog',
    example: 'scroll:50',
    without: '`load`',
  },
  start: {
    group: 'how it opens',
    label: 'First screen',
    what: '`page` for a start screen, `question` for the first question at once',
    example: 'question',
    without: '`page`',
  },
  idleReset: {
    group: 'how it opens',
    label: 'Forget after',
    what: 'minutes without a touch after which `consultation` forgets the answers',
    example: '5',
    without: 'they are kept until somebody clears them',
  },
  pushTo: {
    group: 'measuring',
    label: 'Data layer',
    what: 'the name of a global array, such as Google Tag Manager’s `dataLayer`, that gets one push for each event. No push has an answer or a result in it',
    example: 'dataLayer',
    without: 'nothing is pushed',
  },
  debug: {
    group: 'measuring',
    label: 'Say more in the console',
    what: 'says in the console which options were found where',
    example: 'true',
    without: 'only warnings',
  },
  reviewer: {
    group: 'sign-off',
    label: 'Reviewer',
    what: 'who signed the text off',
    example: 'Dr A Example, GMC 0000000',
    without: '“No clinician has signed this text off yet.”',
  },
  reviewerRegisterUrl: {
    group: 'sign-off',
    label: 'Reviewer’s registration',
    what: 'where the reviewer’s registration can be checked',
    example: 'https://register.example/0000000',
    without: 'no link',
  },
  reviewed: {
    group: 'sign-off',
    label: 'Signed off on',
    what: 'the day the text was signed off',
    example: '2026-11-23',
    without: '“No clinician has signed this text off yet.”',
  },
  reviewedVersion: {
    group: 'sign-off',
    label: 'Version signed',
    what: 'the text version that was signed; the tool shows its own in “About this tool”',
    example: 'a1b2c3d4e5f6',
    without: '“The version reviewed is not known.”',
  },
  nextReview: {
    group: 'sign-off',
    label: 'Next review',
    what: 'the day the next review is due; overdue is said so',
    example: '2027-11-23',
    without: 'not shown',
  },
}
