import { expect, test } from 'vitest'
import { usable } from '../../demo/builder/problems.ts'
import { line, mountHtml } from '../../demo/builder/snippet/line.ts'
import { platforms, policy } from '../../demo/builder/snippet/platforms.ts'
import type { Draft } from '../../demo/builder/draft.ts'
import { anyDrafts, release } from './drafts.ts'

const pieces = (name: string, draft: Draft) =>
  platforms.find((platform) => platform.name === name)?.pieces(draft, release) ?? []

test('the snippet of the README, with its integrity', () => {
  const draft = {
    clinic: 'Example Clinic',
    bookingUrl: 'https://clinic.example/book',
    link: 'https://clinic.example/hair-loss',
  }
  expect(line(draft, release)).toBe(
    '<div data-hair-options style="min-height:34em" data-clinic="Example Clinic" data-booking-url="https://clinic.example/book"><a href="https://clinic.example/hair-loss">Read about your options</a></div>' +
      '<script async src="https://cdn.example/hair-options/1.2.3/hair-options.js" integrity="sha384-AAAA" crossorigin="anonymous" data-cfasync="false"></script>' +
      '<script async src="https://cdn.example/hair-options/1.2.3/hair-options-more.js" integrity="sha384-BBBB" crossorigin="anonymous" data-cfasync="false"></script>',
  )
})

test('it is one line, whatever is filled in, and the page has nothing of it but our elements', () => {
  for (const draft of anyDrafts(300)) {
    const html = line(draft, release)
    expect(html).not.toMatch(/[\n\r]/)
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const found = [...body.querySelectorAll('*')].map(({ localName }) => localName)
    expect(found.filter((name) => name !== 'button' && name !== 'a')).toEqual(['div', 'script', 'script'])
  }
})

test('what the tool could not use is left out', () => {
  expect(mountHtml({ bookingUrl: 'javascript:alert(1)', phone: 'abc', clinic: 'A' })).toBe(
    '<div data-hair-options style="min-height:34em" data-clinic="A"></div>',
  )
})

test('without a page of one’s own, the link inside leads to the booking page', () => {
  expect(mountHtml({ bookingUrl: '/book', bookingLabel: 'Ask us' })).toContain('<a href="/book">Ask us</a>')
})

test('what opens a dialog stands inside it, and leads to a page where scripts are blocked', () => {
  const dialog = (draft: Draft) => mountHtml({ mode: 'popup', opener: 'Ask', ...draft })
  expect(dialog({ link: '/x' })).toBe(
    '<div data-hair-options id="hair-options" data-mode="popup"><a href="/x" data-hair-options-open="hair-options">Ask</a></div>',
  )
  expect(dialog({ bookingUrl: '/b' })).toContain('<a href="/b" data-hair-options-open="hair-options">Ask</a>')
  expect(dialog({})).toContain('<button type="button" data-hair-options-open="hair-options">Ask</button>')
})

test('an option that is said by its presence has no value', () => {
  expect(mountHtml({ debug: 'true' })).toContain(' data-debug>')
  expect(mountHtml({ debug: 'false' })).not.toContain('debug')
})

test('unpinned files, a folder of one’s own, and one’s own CSS', () => {
  const html = line({ pinned: 'no', files: 'https://a.example/b', height: 'css' }, release)
  expect(html).not.toMatch(/integrity|crossorigin|style/)
  expect(html).toContain('src="https://a.example/b/hair-options.js"')
  expect(policy({ height: 'css', files: '/b/' }, release).map(({ text }) => text)).toEqual([
    `script-src 'self'`,
    `script-src 'sha384-AAAA' 'sha384-BBBB'`,
    '[data-hair-options] { min-height: 34em }',
  ])
  expect(policy({ files: 'https://a.example/b' }, release)[0]?.text).toBe('script-src https://a.example')
})

test('WordPress: the parts put together are the snippet', () => {
  const [whole, page, footer] = pieces('WordPress', { clinic: 'A' })
  expect(whole?.text).toBe(`${page?.text}${footer?.text}`)
})

test('Wix: the attributes of our own element, without data-', () => {
  expect(pieces('Wix', { clinic: 'A', bookingUrl: '/b' }).at(-1)?.text).toBe('clinic: A\nbooking-url: /b')
})

/** Runs the tag as Tag Manager would, in a page that loads nothing. */
function runTag(draft: Draft) {
  const text = pieces('Google Tag Manager', draft).at(-1)?.text ?? ''
  const [head, body] = [document.createElement('div'), document.createElement('div')]
  const createElement = (name: string) => document.createElement(name)
  // oxlint-disable-next-line typescript/no-implied-eval -- it is the text that a marketer pastes
  new Function('document', text.replace(/^<script>|<\/script>$/g, ''))({ head, body, createElement })
  return { text, head, body }
}

test('Google Tag Manager: the tag makes both scripts, with what Tag Manager would have taken off', () => {
  const { head, body } = runTag({ clinic: 'A' })
  const made = [...head.querySelectorAll('script')].map((script) => [
    script.getAttribute('src'),
    script.integrity,
  ])
  expect(made).toEqual([
    ['https://cdn.example/hair-options/1.2.3/hair-options.js', 'sha384-AAAA'],
    ['https://cdn.example/hair-options/1.2.3/hair-options-more.js', 'sha384-BBBB'],
  ])
  expect(body.childElementCount).toBe(0)
})

test('Google Tag Manager: a floating button needs no place in the page', () => {
  const clinic = `O’Brien's "x" </script>`
  const { text, body } = runTag({ mode: 'floating', clinic })
  expect(body.querySelector('[data-hair-options]')?.getAttribute('data-clinic')).toBe(clinic)
  expect(text.match(/<\/script/g)).toHaveLength(1)
  expect(pieces('Google Tag Manager', { mode: 'floating' })).toHaveLength(1)
})

test('React and npm: the options as JavaScript, whatever is in them', () => {
  for (const draft of anyDrafts(200, 7)) {
    for (const name of ['React', 'npm']) {
      const text = pieces(name, draft).at(-1)?.text ?? ''
      const object = /(?:options = |'#hair-options', )(\{\}|\{[^]*?\n\})/.exec(text)?.[1]
      // oxlint-disable-next-line typescript/no-implied-eval -- it is our own text
      const options = new Function(`return (${object})`)() as Record<string, unknown>
      expect(options['clinic']).toBe(usable(draft).clinic)
    }
  }
})

test('npm: the version is pinned', () => {
  expect(pieces('npm', {})[0]?.text).toBe('npm install hair-options@1.2.3')
})
