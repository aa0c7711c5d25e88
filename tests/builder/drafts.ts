import { randomFrom } from '../support/random.ts'
import { type Draft, type FieldName, fieldNames } from '../../demo/builder/draft.ts'
import type { Release } from '../../demo/builder/release.ts'

export const release: Release = {
  version: '1.2.3',
  textVersion: 'a1b2c3d4e5f6',
  files: [
    { file: 'hair-options.js', integrity: 'sha384-AAAA' },
    { file: 'hair-options-more.js', integrity: 'sha384-BBBB' },
  ],
}

const awkward = [
  'Example Clinic',
  `O’Brien & Sons "Hair" <b>clinic</b>`,
  `it's </script><script>alert(1)</script> -->`,
  '  two  blanks ',
  'two\nlines',
  '&amp; &lt; &#39;',
  'Клиника 頭髪 🙂',
  '“curly”',
  '$& $1 ${x} `x` \\',
  '100%',
]
const addresses = [
  'https://clinic.example/book',
  'http://clinic.example/?a=1&b="2"#c',
  '/booking/',
  'https://клиника.example/путь?q=a b',
]

/** Values of each field, most of them usable. */
const values: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  sells: ['smp', 'smp fue', 'none', 'wigs'],
  phone: ['0141 496 0123', '+44 (0)141 496-0123', 'call us'],
  bookingUrl: [...addresses, 'javascript:alert(1)'],
  privacyUrl: addresses,
  reviewerRegisterUrl: addresses,
  link: addresses,
  files: ['https://clinic.example/hair-options', '/files/', './x/', 'ftp://x/'],
  passParams: ['utm_source gclid', 'a', '<a>'],
  accent: ['#7a2e5d', 'rgb(11, 91, 99)', 'redd'],
  colorScheme: ['light', 'dark', 'auto', 'grey'],
  radius: ['4px', '0', '1em', '1rem'],
  font: ['Georgia, serif', `'Noto Sans', sans-serif`, 'x;y'],
  headingLevel: ['2', '3', '9'],
  lang: ['en-GB', 'xx'],
  mode: ['inline', 'popup', 'slide-over', 'floating', 'consultation'],
  side: ['right', 'left'],
  corner: ['bottom-right', 'bottom-left'],
  reveal: ['load', 'time:10', 'scroll:50', 'exit'],
  start: ['page', 'question'],
  idleReset: ['5', '0'],
  pushTo: ['dataLayer', 'data layer'],
  debug: ['true', 'false'],
  reviewed: ['2026-11-23', '2026-02-30'],
  nextReview: ['2027-11-23'],
  pinned: ['yes', 'no'],
  height: ['style', 'css'],
}

/** Drafts as people might leave them: any fields, in any state. */
export function anyDrafts(count: number, seed = 1): Draft[] {
  const next = randomFrom(seed)
  const oneOf = (list: readonly string[]) => list[Math.floor(next() * list.length)] as string
  return Array.from({ length: count }, () => {
    const share = next()
    const filled = fieldNames.filter(() => next() < share)
    return Object.fromEntries(filled.map((name) => [name, oneOf(values[name] ?? awkward)]))
  })
}
