import { describe, expect, test } from 'vitest'
import { check } from '../../demo/builder/check/check.ts'
import { line } from '../../demo/builder/snippet/line.ts'
import type { Draft } from '../../demo/builder/draft.ts'
import { anyDrafts, release } from './drafts.ts'

const folder = 'https://clinic.example/hair-options/1.2.3/'
const draft: Draft = { clinic: 'Example Clinic', bookingUrl: 'https://clinic.example/book', files: folder }
const snippet = line(draft, release)
const pageWith = (html: string) =>
  `<!doctype html><html><head><title>Clinic</title></head><body><main><h1>Hair</h1>${html}</main></body></html>`

/** What the checker says of a page, as one text a finding. */
const said = (html: string) =>
  check(pageWith(html), release).map(({ kind, what, how }) => `${kind}: ${what} ${how ?? ''}`.trim())

const well = 'well: The snippet has come through.'

test('a snippet that has come through as it was', () => {
  expect(said(snippet)).toEqual([well])
})

test('whatever is filled in, a snippet as it was made has nothing to mend', () => {
  for (const any of anyDrafts(200, 3)) {
    const mended = check(pageWith(line({ ...any, files: folder }, release)), release).filter(
      ({ kind }) => kind === 'mend',
    )
    expect(mended).toEqual([])
  }
})

const first = /<script[^>]*hair-options\.js[^>]*><\/script>/
const second = /<script[^>]*hair-options-more\.js[^>]*><\/script>/
const scripts = /<script.*<\/script>/

/** What editors, plugins and people do to a snippet, and what is said of it. */
const harms: [name: string, harm: (html: string) => string, says: RegExp][] = [
  ['nothing is left of it', () => '', /^mend: There is nothing of the snippet/],
  [
    'it is shown as text',
    (html) => `<p>${html.replaceAll('<', '&lt;')}</p>`,
    /^mend: .* shown to visitors as text/,
  ],
  ['it is in a comment', (html) => `<!-- ${html} -->`, /^mend: .* in a comment/],
  [
    'the mark is stripped',
    (html) => html.replace(' data-hair-options', ''),
    /^mend: .* lost its data-hair-options/,
  ],
  [
    'the element is stripped',
    (html) => html.replace(/<div.*<\/div>/, ''),
    /^mend: .* no <div data-hair-options>/,
  ],
  ['both scripts are stripped', (html) => html.replace(scripts, ''), /^mend: Both scripts are gone/],
  ['the first script is gone', (html) => html.replace(first, ''), /^mend: The first script/],
  ['the second script is gone', (html) => html.replace(second, ''), /^mend: The second script/],
  [
    'the scripts are in Tag Manager',
    (html) =>
      `${html.replace(scripts, '')}<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>`,
    /^look: .* Google Tag Manager is/,
  ],
  [
    'the settings are stripped',
    (html) => html.replace(/ data-(clinic|booking-url)="[^"]*"/g, ''),
    /^look: .* none of your settings/,
  ],
  [
    'a paragraph in a script',
    (html) => html.replace('data-cfasync="false"></script>', 'data-cfasync="false"><p></p></script>'),
    /^mend: .* a paragraph or a line break/,
  ],
  [
    'a line break in a script tag',
    (html) => html.replace('<script async ', '<script async<br /> '),
    /^mend: .* a paragraph or a line break/,
  ],
  [
    'curly quotes around an option',
    (html) => html.replace('data-clinic="Example Clinic"', 'data-clinic=“Example Clinic”'),
    /^mend: data-clinic has a word processor/,
  ],
  [
    'curly quotes around a link',
    (html) => html.replace(/data-booking-url="([^"]*)"/, 'data-booking-url=“$1”'),
    /^mend: data-booking-url has a word processor/,
  ],
  [
    'curly quotes around an address',
    (html) => html.replace(/src="([^"]*)"/, 'src=”$1”'),
    /^mend: A script’s address has a word processor/,
  ],
  [
    'an integrity of another file',
    (html) => html.replace('sha384-BBBB', 'sha384-AAAA'),
    /^mend: The integrity of hair-options-more.js/,
  ],
  ['a broken integrity', (html) => html.replace('sha384-AAAA', 'sha384'), /^mend: An integrity is broken/],
  ['no crossorigin', (html) => html.replace(' crossorigin="anonymous"', ''), /^mend: .* no crossorigin/],
  [
    'two versions',
    (html) => html.replace('1.2.3/hair-options-more', '1.1.0/hair-options-more'),
    /^mend: Two versions are mixed: 1.2.3 and 1.1.0/,
  ],
  ['an old version', (html) => html.replaceAll('1.2.3', '1.0.0'), /^look: The page has version 1.0.0/],
  [
    'it is there twice',
    (html) => html + html.match(scripts)?.[0],
    /^look: The scripts are on the page twice/,
  ],
  ['the example address', () => line({ clinic: 'A', link: '/x' }, release), /^mend: .* still the example’s/],
  [
    'a script over http',
    (html) => html.replace('src="https', 'src="http'),
    /^mend: A script’s address begins with http/,
  ],
  [
    'a booking page over http',
    (html) => html.replace('"https://clinic.example/book"', '"http://clinic.example/book"'),
    /^look: data-booking-url begins with http/,
  ],
  [
    'a booking page that is none',
    (html) => html.replace('"https://clinic.example/book"', '"javascript:alert(1)"'),
    /^mend: data-booking-url cannot be used/,
  ],
  [
    'a misspelt attribute',
    (html) => html.replace('data-booking-url', 'data-bookingUrl'),
    /^mend: There is no attribute data-bookingurl. It has to be data-booking-url/,
  ],
  [
    'broken JSON',
    (html) => html.replace(' data-clinic', ' data-config="{clinic:" data-clinic'),
    /^mend: data-config is no JSON/,
  ],
  ['no height', (html) => html.replace(' style="min-height:34em"', ''), /^look: No height is kept/],
  ['no link inside', (html) => html.replace(/<a .*<\/a>/, ''), /^look: There is nothing inside/],
  [
    'a consent tool',
    (html) => html.replace('<script async', '<script type="text/plain" async'),
    /^mend: A consent tool holds/,
  ],
  [
    'an optimizer',
    (html) =>
      html.replaceAll('<script async src', '<script async type="rocketlazyloadscript" data-rocket-src'),
    /^look: An optimizer starts a script later/,
  ],
  [
    'a script in noscript',
    (html) => html.replace(scripts, (tags) => `<noscript>${tags}</noscript>`),
    /^mend: The scripts stand in <noscript>/,
  ],
]

describe('what has become of a snippet', () => {
  test.each(harms)('%s', (_, harm, says) => {
    const findings = said(harm(snippet))
    expect(findings.filter((finding) => says.test(finding))).toHaveLength(1)
    expect(findings.includes(well)).toBe(!findings.some((finding) => finding.startsWith('mend')))
  })
})

describe('dialogs', () => {
  const dialog = line({ ...draft, mode: 'popup' }, release)

  test('with the link that opens it all is well', () => {
    expect(said(dialog)).toEqual([well])
  })
  test('without that link nothing opens it', () => {
    expect(said(dialog.replace(/<a .*<\/a>/, 'x'))[0]).toMatch(/^mend: Nothing on the page opens/)
  })
  test('a link that names another id', () => {
    expect(said(dialog.replace(' id="hair-options"', ''))).toContainEqual(
      expect.stringMatching(/^mend: A link or button opens “hair-options”/),
    )
  })
})

test('a consultation needs its own script, where there is one', () => {
  const withThird = {
    ...release,
    files: [...release.files, { file: 'hair-options-consultation.js', integrity: 'sha384-CCCC' }],
  }
  const room = line({ ...draft, mode: 'consultation' }, withThird)
  const kinds = (html: string) => check(pageWith(html), withThird).map(({ kind, what }) => `${kind}: ${what}`)
  expect(kinds(room)).toEqual([well])
  expect(kinds(room.replace(/<script[^>]*consultation[^>]*><\/script>/, ''))[0]).toMatch(
    /^mend: The script of the consultation/,
  )
  expect(line(draft, withThird)).not.toContain('hair-options-consultation')
})

test('a height in the page’s own CSS is seen', () => {
  const html = `<style>[data-hair-options] { min-height: 34em }</style>${line({ ...draft, height: 'css' }, release)}`
  expect(said(html)).toEqual([well])
})

test('the same fault in both scripts is said once', () => {
  const html = snippet.replaceAll('sha384-', 'md5-')
  expect(said(html).filter((finding) => /integrity is broken: md5-AAAA/.test(finding))).toHaveLength(1)
})

test('nothing in the page that is checked is run', () => {
  const seen: string[] = []
  Object.defineProperty(globalThis, 'note', { value: (what: string) => seen.push(what), configurable: true })
  check(pageWith(`<script>note('script')</script><img src="x:" onerror="note('error')">${snippet}`), release)
  expect(seen).toEqual([])
})
