/** What the shell tests may do to a page, the same in all three engines. */

type Modifier = '' | 'Shift+' | 'Control+' | 'Alt+' | 'Meta+'

export type PlainKey =
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Backspace'
  | 'Delete'

export type Key = `${Modifier}${PlainKey}`

export interface OpenOptions {
  /** CSS pixels of the viewport. WebKitGTK's smallest window is 447 px wide. */
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  /** Not in WebKit, which has no such mode. */
  forcedColors?: boolean
}

export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit'
  /**
   * A page that may have been used before (engines.ts): with the history it had, and what was loaded in it last.
   * Each test file serves from a port of its own, so nothing is kept in it for the caller's origin at first.
   */
  open(options?: OpenOptions): Promise<Page>
}

/** An engine as its driver has it: every page is a new one. */
export interface Driver extends Omit<Engine, 'open'> {
  /** WebKit cannot: it has them from its start. Firefox changes those of all its pages at once. */
  readonly canChangeMedia: boolean
  open(options: OpenOptions): Promise<DrivenPage>
}

export interface DrivenPage extends Page {
  /** In front, with the size that is asked for, and the media where they can be changed. */
  become(options: OpenOptions): Promise<void>
}

interface Memory {
  readonly nodes: number
  readonly listeners: number
  /** Bytes. */
  readonly heap: number
}

export interface Page {
  /** Resolves after the page's load event. */
  goto(url: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  /**
   * Runs a function in the page. It travels as text: it can use its arguments and the page's globals,
   * nothing from around it. Arguments and result travel as JSON; a promise is awaited.
   */
  evaluate<R, A extends unknown[]>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** The same for an expression that is text already. */
  run<R>(expression: string): Promise<R>
  /** Real key events, wherever the focus is. */
  press(key: Key): Promise<void>
  type(text: string): Promise<void>
  /** A real mouse click, in CSS pixels from the viewport's corner. */
  click(x: number, y: number): Promise<void>
  /** A real turn of the wheel over that point, in CSS pixels down. */
  wheel(x: number, y: number, down: number): Promise<void>
  /** A real finger put down there, drawn so far down the screen, and lifted. Only in Chromium, whose driver has one. */
  drag(x: number, y: number, down: number): Promise<void>
  /** What the page prints, as PDF. Not in WebKit, whose driver has no print command. */
  pdf(): Promise<Buffer>
  /** What the page holds once what nobody holds has been collected. Only in Chromium. */
  memory(): Promise<Memory>
  /** Which of these texts are anywhere in what scripts hold, once what nobody holds has been collected. Only in Chromium. */
  holds(texts: readonly string[]): Promise<string[]>
  /**
   * The reader's own size of text, in pixels, until another page is loaded; 16 is the usual one. What is on the page already
   * may not take it as a measure (Chromium's container queries): `visit` again makes it anew. WebKit's driver cannot: there
   * the tool's frame has it, until it is made anew, and what is `medium` stays as it is.
   */
  setText(size: number): Promise<void>
  /** The viewport as PNG, written to a file as well where a path is given. */
  screenshot(path?: string): Promise<Buffer>
  close(): Promise<void>
}

export const defaultSize = { width: 1280, height: 800 }

interface Outcome<R> {
  value?: R
  error?: string
}

/** A page's `evaluate` and `run`, made from whatever the engine has for running an expression. */
export function evaluation(send: (expression: string) => Promise<unknown>): Pick<Page, 'evaluate' | 'run'> {
  async function run<R>(expression: string): Promise<R> {
    const { value, error } = JSON.parse(String(await send(guarded(expression)))) as Outcome<R>
    if (error !== undefined) throw new Error(`In the page: ${error}`)
    return value as R
  }
  return {
    run,
    evaluate: (fn, ...args) => run(`(${fn})(...${JSON.stringify(args)})`),
  }
}

/**
 * `__name` is what tsx (esbuild with keepNames) wraps around inner functions; the page has no such
 * thing. Errors come back as text, because each driver would word them in another way. So does the
 * result: WebKit's driver calls it cyclic where a host has extended Object.prototype. The host's own
 * `toJSON` (Prototype.js has them) is away while we write.
 */
function guarded(expression: string): string {
  return `(async () => {
    const __name = (fn) => fn
    const outcome = {}
    try {
      outcome.value = await (${expression})
    } catch (error) {
      outcome.error = error + '\\n' + (error && error.stack)
    }
    const hosts = [Object, Array, String, Number].map(({ prototype }) => [prototype, prototype.toJSON])
    for (const [prototype] of hosts) delete prototype.toJSON
    const text = JSON.stringify(outcome)
    for (const [prototype, toJSON] of hosts) if (toJSON) prototype.toJSON = toJSON
    return text
  })()`
}
