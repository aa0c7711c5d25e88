import { setTimeout as sleep } from 'node:timers/promises'
import { libraryText } from './library.ts'
import type { Page } from './page.ts'
import { type Named, type Point, type Query, type Rect, reader } from './reader.ts'

/** Text means exactly this name; a regular expression, a name that it finds something in. */
type Name = string | RegExp

interface Which {
  /** Where more than one is meant, which of them in document order; without it, two are an error. */
  nth?: number
  /** Milliseconds to wait for it. */
  timeout?: number
}

type Reader = ReturnType<typeof reader>

declare global {
  interface Window {
    /** Not enumerable, so that tests which count a page's globals do not meet it. */
    __reader: Reader
  }
}

const library = libraryText('@testing-library/dom/dist/@testing-library/dom.umd.min.js')

/**
 * `define`, `module` and `exports` are ours here: some of the pages under test leak their own, to see
 * what that does to the widget. So is `Array.from`: Prototype.js puts one in its place that knows no Set.
 */
const install = `(() => {
  const exports = {}, module = {}, __name = (fn) => fn
  let define
  const from = (list, map = (item) => item) => [...list].map((item, index) => map(item, index))
  const get = (array, key) => (key === 'from' ? from : array[key])
  const Array = new Proxy(window.Array, { get })
  ${library}
  ;Object.defineProperty(window, '__reader', { value: (${reader})(exports), configurable: true })
})()`

/** Asks the reader in the page, which is brought there first if it is not. */
async function ask<R, A extends unknown[]>(
  page: Page,
  question: (...given: A) => R | Promise<R>,
  ...given: A
): Promise<R> {
  const asked = `'__reader' in window ? (${question})(...${JSON.stringify(given)}) : '${notThere}'`
  const answer = await page.run<R | typeof notThere>(asked)
  if (answer !== notThere) return answer
  await page.run(install)
  return page.run<R>(asked)
}
const notThere = 'no reader'

function query(role: string, name?: Name): Query {
  return { role, name: name instanceof RegExp ? { source: name.source, flags: name.flags } : name }
}

/** All that are shown and reachable now, in every open shadow root. Does not wait. */
export async function allByRole(page: Page, role: string, name?: Name): Promise<Rect[]> {
  return ask(page, (wanted) => window.__reader.find(wanted), query(role, name))
}

/** Waits until there is exactly one (or the nth), and says where it is. */
export async function findByRole(page: Page, role: string, name?: Name, which: Which = {}): Promise<Rect> {
  return waitFor(page, which, `${role} ${label(name)}`, async () => {
    const found = await allByRole(page, role, name)
    if (which.nth === undefined && found.length > 1) return { problem: `there are ${found.length}` }
    const one = found[which.nth ?? 0]
    return one ? { value: one } : { problem: 'not found' }
  })
}

/** Where and when each page was last tapped. */
const lastTaps = new WeakMap<Page, { readonly x: number; readonly at: number }>()

/**
 * Scrolls it into view if need be, waits until it is drawn and still, and says where a person would press it; an error
 * if something covers it. What a browser has not drawn yet has a place already, but takes no press (`content-visibility`).
 *
 * @param notAt how far from the left it had better not be.
 */
export async function findPlace(
  page: Page,
  role: string,
  name?: Name,
  which: Which = {},
  notAt: number | null = null,
): Promise<Point> {
  return waitFor(page, which, `${role} ${label(name)}`, async () => {
    const target = await ask(
      page,
      (wanted, nth, away) => window.__reader.target(wanted, nth, away),
      query(role, name),
      which.nth ?? null,
      notAt,
    )
    return 'problem' in target ? target : { value: target }
  })
}

/** Clicks it where a person would, and not so soon at the same place that it would be a double tap. */
export async function tap(page: Page, role: string, name?: Name, which: Which = {}): Promise<void> {
  const last = lastTaps.get(page)
  const { x, y, isApart } = await findPlace(page, role, name, which, last?.x)
  if (last && !isApart) await sleep(Math.max(0, last.at + 700 - Date.now()))
  await page.click(x, y)
  lastTaps.set(page, { x, at: Date.now() })
}

/** Whether it can be seen and reached at this moment. Does not wait. */
export async function isShown(page: Page, role: string, name?: Name): Promise<boolean> {
  return (await allByRole(page, role, name)).length > 0
}

/** The text a person can read in it (in the whole page without a role), shadow roots included. */
export async function textOf(page: Page, role?: string, name?: Name): Promise<string> {
  const wanted = role === undefined ? [] : [query(role, name)]
  if (role !== undefined) await findByRole(page, role, name)
  const text = await ask(page, (...which) => window.__reader.text(...which), ...wanted)
  return text ?? ''
}

/** Where the focus is, through shadow roots. */
export async function activeElement(page: Page): Promise<Named & { tag: string }> {
  return ask(page, () => window.__reader.active())
}

function label(name?: Name): string {
  return name === undefined ? '' : JSON.stringify(String(name))
}

async function waitFor<T>(
  page: Page,
  { timeout = 5000 }: Which,
  what: string,
  look: () => Promise<{ value: T } | { problem: string }>,
): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    const seen = await look()
    if ('value' in seen) return seen.value
    if (Date.now() > end) throw new Error(`${what}: ${seen.problem}. The page has:\n${await overview(page)}`)
    await sleep(30)
  }
}

async function overview(page: Page): Promise<string> {
  const lines = await ask(page, () => window.__reader.overview())
  return lines.map((line) => `  ${line}`).join('\n')
}
