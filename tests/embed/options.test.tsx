import { beforeEach, expect, test, vi } from 'vitest'
import type { Options } from '../../embed/option-table.ts'
import { readSettings } from '../../embed/options.ts'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
const info = vi.spyOn(console, 'info').mockImplementation(() => {})
beforeEach(() => {
  warn.mockClear()
  info.mockClear()
})

function mountWith(attributes: Record<string, string>, name = 'div'): Element {
  const host = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) host.setAttribute(attribute, value)
  document.body.replaceChildren(host)
  return host
}

test('every option is read from its data attribute', () => {
  const settings = readSettings(
    mountWith({
      'data-clinic': ' Example Clinic ',
      'data-clinic-place': '12 Example Street',
      'data-sells': 'smp, fue',
      'data-booking-url': 'https://clinic.example/book?a=1',
      'data-booking-label': 'Ask us',
      'data-phone': '+44 (0)141 496 0123',
      'data-reviewer': 'Dr Example',
      'data-reviewer-register-url': 'https://register.example/1',
      'data-reviewed': '2026-11-23',
      'data-reviewed-version': 'abc',
      'data-next-review': '2027-11-23',
      'data-privacy-url': 'http://clinic.example/privacy',
      'data-color-scheme': 'auto',
      'data-heading-level': '3',
      'data-start': 'question',
      'data-mode': 'floating',
      'data-side': 'left',
      'data-corner': 'bottom-left',
      'data-reveal': 'time:20',
      'data-radius': '4',
      'data-font': 'Georgia, serif',
      'data-push-to': 'dataLayer',
      'data-pass-params': 'utm_source, gclid',
      'data-idle-reset': '2.5',
      'data-debug': '',
    }),
  )
  expect(settings).toEqual({
    clinic: 'Example Clinic',
    clinicPlace: '12 Example Street',
    sells: ['smp', 'fue'],
    bookingUrl: 'https://clinic.example/book?a=1',
    bookingHref: 'https://clinic.example/book?a=1',
    bookingLabel: 'Ask us',
    phone: '+44 (0)141 496 0123',
    reviewer: 'Dr Example',
    reviewerRegisterUrl: 'https://register.example/1',
    reviewed: '2026-11-23',
    reviewedVersion: 'abc',
    nextReview: '2027-11-23',
    privacyUrl: 'http://clinic.example/privacy',
    colorScheme: 'auto',
    headingLevel: 3,
    start: 'question',
    mode: 'floating',
    side: 'left',
    corner: 'bottom-left',
    reveal: { by: 'time', at: 20 },
    radius: '4px',
    font: 'Georgia, serif',
    pushTo: 'dataLayer',
    passParams: ['utm_source', 'gclid'],
    idleReset: 2.5,
    debug: true,
  })
  expect(warn).not.toHaveBeenCalled()
})

test('the element reads the same options without the data-', () => {
  expect(readSettings(mountWith({ clinic: 'Example Clinic' }, 'hair-options')).clinic).toBe('Example Clinic')
})

test('config is read too, in either way of writing, under the attributes', () => {
  const config = {
    clinic: 'In JSON',
    'booking-url': 'https://clinic.example/a',
    sells: ['smp', 'fut'],
    headingLevel: 3,
    debug: true,
  }
  const host = mountWith({ 'data-config': JSON.stringify(config), 'data-clinic': 'In HTML' })
  expect(readSettings(host)).toMatchObject({
    clinic: 'In HTML',
    bookingUrl: 'https://clinic.example/a',
    sells: ['smp', 'fut'],
    headingLevel: 3,
    debug: true,
  })
  expect(warn).not.toHaveBeenCalled()
})

test.each(['{"clinic":', '[]', '"text"', 'null'])('config of %s gets one warning and is left out', (json) => {
  expect(readSettings(mountWith({ 'data-config': json }))).toEqual(readSettings(mountWith({})))
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Hair Options: data-config is ".*"\. Expected/)]])
})

test('a bad value in config is warned of by its name and where it stands', () => {
  readSettings(mountWith({ 'data-config': '{"bookingUrl":"javascript:alert(1)","clnic":"x"}' }))
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    expect.stringContaining('bookingUrl in data-config is "javascript:alert(1)"'),
    expect.stringContaining('there is no option "clnic"'),
  ])
})

test('what a script gives stands over the attributes', () => {
  const host = mountWith({ 'data-clinic': 'One', 'data-start': 'question' })
  expect(readSettings(host, { clinic: 'Two', headingLevel: 4 })).toMatchObject({
    clinic: 'Two',
    start: 'question',
    headingLevel: 4,
  })
})

test('nothing said is nothing set, and nothing warned of', () => {
  expect(readSettings(mountWith({ 'data-clinic': '' }))).toEqual({
    headingLevel: 2,
    start: 'page',
    colorScheme: 'light',
    mode: 'inline',
    corner: 'bottom-right',
    reveal: { by: 'load', at: 0 },
  })
  expect(warn).not.toHaveBeenCalled()
})

test.each([
  ['data-booking-url', 'javascript:alert(1)'],
  ['data-booking-url', 'data:text/html,x'],
  ['data-privacy-url', 'ftp://clinic.example'],
  ['data-sells', 'none smp'],
  ['data-sells', 'wigs'],
  ['data-phone', 'call us'],
  ['data-reviewed', '2026-02-30'],
  ['data-reviewed', '23/11/2026'],
  ['data-next-review', 'soon'],
  ['data-accent', 'javascript'],
  ['data-color-scheme', 'dim'],
  ['data-heading-level', '1'],
  ['data-heading-level', '2.5'],
  ['data-start', 'end'],
  ['data-mode', 'modal'],
  ['data-side', 'top'],
  ['data-reveal', 'exit'],
  ['data-reveal', 'scroll:101'],
  ['data-radius', '4vw'],
  ['data-font', 'a; b'],
  ['data-lang', 'fr'],
  ['data-push-to', 'data layer'],
  ['data-pass-params', 'a&b'],
  ['data-idle-reset', '0'],
  ['data-debug', 'yes'],
])(
  '%s="%s" is left out, with one warning that names it, what was found and what is expected',
  (name, value) => {
    const settings = readSettings(mountWith({ [name]: value }))
    expect(settings).toEqual(readSettings(mountWith({})))
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toMatch(
      new RegExp(`^Hair Options: ${name} is "${value.replace(/[()/.]/g, '\\$&')}"\\. Expected .+\\.`),
    )
  },
)

test.each(['”Example', '“Example', '″https://clinic.example/book″'])(
  'a word processor’s quotes around an attribute, as %s, are warned of, and never shown',
  (value) => {
    expect(readSettings(mountWith({ 'data-clinic': value, 'data-booking-url': value }))).toEqual(
      readSettings(mountWith({})),
    )
    expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
      expect.stringContaining('Expected straight quotes (") around it'),
      expect.stringContaining('Expected straight quotes (") around it'),
    ])
    expect(readSettings(mountWith({ 'data-clinic': '“Smile” Clinic' })).clinic).toBe('“Smile” Clinic')
  },
)

test('around an address they are warned of where they are closed, too: it would lead to a path of the host', () => {
  const value = '“https://clinic.example/book”'
  expect(readSettings(mountWith({ 'data-booking-url': value }))).toEqual(readSettings(mountWith({})))
  expect(warn.mock.calls).toEqual([
    [`Hair Options: data-booking-url is "${value}". Expected straight quotes (") around it. It is left out.`],
  ])
})

test('read again, a mount is not warned of the same again', () => {
  const host = mountWith({ 'data-start': 'end' })
  readSettings(host)
  readSettings(host)
  expect(warn).toHaveBeenCalledTimes(1)
  readSettings(mountWith({ 'data-start': 'end' }))
  expect(warn).toHaveBeenCalledTimes(2)
})

test('the booking link gets the page parameters that are named, and no others, and keeps its own', () => {
  const address = location.href
  history.replaceState(null, '', '?utm_source=news&utm_source=two&gclid=a%26b&secret=1&ref=page')
  const link = (bookingUrl: string) =>
    readSettings(
      mountWith({ 'data-booking-url': bookingUrl, 'data-pass-params': 'utm_source gclid ref none' }),
    )
  expect(link('https://clinic.example/book?ref=own#form')).toMatchObject({
    bookingHref: 'https://clinic.example/book?ref=own&utm_source=news&utm_source=two&gclid=a%26b#form',
    bookingUrl: 'https://clinic.example/book?ref=own#form',
  })
  expect('bookingHref' in readSettings(mountWith({ 'data-booking-url': 'https://clinic.example' }))).toBe(
    false,
  )
  history.replaceState(null, '', address)
})

test('the colour may stand in the page’s CSS, and an attribute counts more', () => {
  const host = mountWith({})
  host.setAttribute('style', '--hair-options-accent: rgb(122, 46, 93)')
  expect(readSettings(host).accent?.light).toBe('rgb(122, 46, 93)')
  host.setAttribute('data-accent', 'rgb(11, 91, 99)')
  expect(readSettings(host).accent?.light).toBe('rgb(11, 91, 99)')
})

test('with debug the console says which options were found, and where', () => {
  readSettings(mountWith({ 'data-clinic': 'One', 'data-config': '{"phone":"0141 496 0123"}' }))
  expect(info).not.toHaveBeenCalled()
  readSettings(
    mountWith({ 'data-clinic': 'One', 'data-config': '{"phone":"0141 496 0123"}', 'data-debug': '' }),
    { start: 'question' },
  )
  expect(info.mock.calls[0]?.[2]).toBe(
    [
      'clinic: "One", from data-clinic',
      'phone: "0141 496 0123", from phone in data-config',
      'start: "question", from start',
      'debug: "", from data-debug',
    ].join('\n'),
  )
})

test('"none" sold is an empty list, which is not the same as not said', () => {
  expect(readSettings(mountWith({ 'data-sells': 'none' })).sells).toEqual([])
  expect(readSettings(mountWith({})).sells).toBeUndefined()
})

test('an unknown option from a script, or one of a wrong type, is warned of and never thrown at the host', () => {
  const given = { clnic: 'x', clinic: { name: 'x' } } as unknown as Options
  expect(() => readSettings(mountWith({}), given)).not.toThrow()
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    expect.stringContaining('clinic is "[object Object]"'),
    expect.stringContaining('there is no option "clnic"'),
  ])
})
