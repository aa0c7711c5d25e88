import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fields } from '../../demo/builder/fields.ts'
import { Builder } from '../../demo/builder/screens/builder.tsx'
import { line } from '../../demo/builder/snippet/line.ts'
import { release } from './drafts.ts'

const writeText = vi.fn<(text: string) => Promise<void>>()
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  vi.useFakeTimers()
  writeText.mockReset().mockResolvedValue()
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  history.replaceState(null, '', '/builder/')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Opens the builder, with every part of it unfolded. */
function open(address = '') {
  if (address !== '') history.replaceState(null, '', `/builder/${address}`)
  const { container } = render(<Builder release={release} />)
  for (const part of container.querySelectorAll('details')) part.open = true
}

const type = (name: string, value: string) =>
  void act(() => void fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } }))
const press = (name: string | RegExp) =>
  void act(() => void fireEvent.click(screen.getByRole('button', { name })))
const choose = (role: 'radio' | 'checkbox', name: string | RegExp) =>
  void act(() => void fireEvent.click(screen.getByRole(role, { name })))
const code = (title = 'The snippet') =>
  screen.getByText(title, { selector: 'figcaption > span' }).closest('figure')?.querySelector('code')
    ?.textContent
/** The clipboard answers in a promise or two. */
const copied = () => act(async () => void (await vi.advanceTimersByTimeAsync(10)))
const settle = () => act(() => void vi.advanceTimersByTime(500))

test('what is filled in is in the snippet at once', () => {
  open()
  type('Clinic name', 'Example Clinic')
  choose('checkbox', /^SMP/)
  choose('checkbox', /^FUE/)
  expect(code()).toBe(line({ clinic: 'Example Clinic', sells: 'smp fue' }, release))
})

test('“none of these” takes the others away, and they take it away', () => {
  open()
  choose('checkbox', /^SMP/)
  choose('checkbox', /^None of these/)
  expect(code()).toContain('data-sells="none"')
  choose('checkbox', /^FUT/)
  expect(code()).toContain('data-sells="fut"')
})

test('each field has a name of its own, and its help', () => {
  open('#mode=floating&link=/x&opener=x&idleReset=5&height=css')
  for (const { label, control } of fields) {
    const role = control.kind === 'text' || control.kind === 'colour' ? 'textbox' : 'group'
    if (control.kind === 'text' && control.type === 'date') continue
    const found = screen.getAllByRole(control.kind === 'flag' ? 'checkbox' : role, { name: label })
    expect(found).toHaveLength(1)
    expect(document.getElementById(found[0]?.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /\.$/,
    )
  }
})

test('what the tool cannot use is said where it was typed, and left out of the snippet', () => {
  open()
  type('Booking page', 'javascript:alert(1)')
  const field = screen.getByRole('textbox', { name: 'Booking page' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const said = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
  expect(said.at(-1)?.textContent).toMatch(/^Expected a web address such as/)
  expect(code()).not.toContain('javascript')
  expect(screen.getByText(/One field holds/)).toBeTruthy()
})

test('undo and redo go through what was filled in', () => {
  open()
  type('Clinic name', 'A')
  type('Clinic name', 'AB')
  type('Phone number', '0141 496 0123')
  press('Undo')
  expect(code()).toBe(line({ clinic: 'AB' }, release))
  press('Undo')
  expect(code()).toBe(line({}, release))
  press('Redo')
  expect(code()).toBe(line({ clinic: 'AB' }, release))
})

test('the settings stand in the address, and are read from it', async () => {
  open('#clinic=Example+Clinic&mode=popup')
  expect(code()).toBe(line({ clinic: 'Example Clinic', mode: 'popup' }, release))
  type('Clinic name', 'B')
  await settle()
  expect(location.hash).toBe('#clinic=B&mode=popup')
  press('Empty the form')
  await settle()
  expect(location.hash).toBe('')
})

test('a link within the page keeps what was filled in', () => {
  open('#clinic=A')
  act(() => {
    location.hash = '#main'
    window.dispatchEvent(new Event('hashchange'))
  })
  expect(code()).toContain('data-clinic="A"')
})

test('a snippet that is pasted fills the form in, and can be undone', () => {
  open('#clinic=Old')
  type(
    'Paste it here, or the source of the page it is on',
    line({ clinic: 'New', start: 'question' }, release),
  )
  press('Read it')
  expect((screen.getByRole('textbox', { name: 'Clinic name' }) as HTMLInputElement).value).toBe('New')
  expect(screen.getByText('2 fields are filled in from it.')).toBeTruthy()
  press('Undo')
  expect(code()).toContain('data-clinic="Old"')
})

test('what is pasted and is no snippet changes nothing', () => {
  open('#clinic=Old')
  type('Paste it here, or the source of the page it is on', 'hello')
  press('Read it')
  expect(screen.getByText(/There is no <div data-hair-options>/)).toBeTruthy()
  expect(code()).toContain('data-clinic="Old"')
})

test('the whole snippet is copied, and it is said', async () => {
  open('#clinic=A')
  press('Copy The snippet')
  await copied()
  expect(writeText).toHaveBeenCalledWith(line({ clinic: 'A' }, release))
  expect(screen.getByText('Copied: The snippet')).toBeTruthy()
})

test('where the browser does not let us copy, it is said how to', async () => {
  writeText.mockRejectedValue(new Error('no'))
  open()
  press('Copy The snippet')
  await copied()
  expect(screen.getByText(/Select the text and copy it/)).toBeTruthy()
})

test('each platform has its own text to copy, and its steps', () => {
  open('#clinic=A')
  choose('radio', 'Wix')
  expect(code('Attributes, each with its value')).toBe('clinic: A')
  expect(screen.getByRole('heading', { name: 'Wix' })).toBeTruthy()
  expect(screen.getByText('Custom element', { exact: false, selector: 'strong' })).toBeTruthy()
})

test('the accent is shown as the tool will show it, with its contrast', () => {
  open('#accent=rgb(255, 204, 0)')
  const [light, dark] = screen.getAllByText(/contrast \d+\.\d to 1/)
  expect(light?.textContent).toMatch(/shown as #[0-9a-f]{6}, contrast (?:4\.[5-9]|[5-9])/)
  expect(dark?.textContent).toMatch(/shown as it is, contrast/)
})

test('the checker says what is wrong with a page', () => {
  open()
  type('Your page’s source', '<p>hello</p>')
  expect(screen.getByRole('heading', { name: 'One thing has to be mended.' })).toBeTruthy()
  expect(screen.getByText(/There is nothing of the snippet/)).toBeTruthy()
})

test('one press pushes events to the data layer', () => {
  open()
  press('Push to dataLayer')
  expect(code()).toContain('data-push-to="dataLayer"')
})
