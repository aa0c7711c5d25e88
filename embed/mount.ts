import { announce, type EventName } from './events.ts'
import { createMounted, type Mounted } from './mounted.ts'
import type { Options } from './option-table.ts'

/** What a script holds of a decision aid that it mounted. */
export interface Handle {
  /** Opens the dialog of a `popup`, `slide-over` or `floating` mount. Never over another dialog. */
  open(): void
  /** Closes the dialog; the answers stay. */
  close(): void
  /** Opens it where it is closed, and closes it where it is open. */
  toggle(): void
  /** Forgets the answers and opens it as new. */
  restart(): void
  /** Takes on these options over those given before; the answers stay. */
  update(options: Options): void
  /** Takes it off the page; what stood in the mount before is seen again. */
  destroy(): void
  /** Calls back for an event of this mount, `ready` or `finished`. Returns what ends it; so does `destroy()`. */
  on(name: EventName, listener: (event: CustomEvent<null>) => void): () => void
}

/** One decision aid for each mount, for as long as the mount itself is kept. */
const aids = new WeakMap<Element, Mounted>()

/** Marks a mount across two copies of this script on one page. */
const mark = Symbol.for('hair-options')
type Marked = Element & { [mark]?: true }

/** True where another copy of this script has a decision aid on this mount. */
const isTaken = (host: Element) => (host as Marked)[mark] === true && !aids.has(host)

/**
 * Starts a decision aid on an element, or shows again the one it had, with its answers.
 * What stood inside the element stays seen until it has started, and if it cannot start. Never throws.
 */
export function show(host: Element, options?: Options): void {
  begin(host, options)?.()
}

/**
 * The same for all of these. Every mount's options are read before any is drawn: for the page's colour scheme the
 * browser lays the page out, and after each drawing it would have to do so again.
 */
export function showAll(hosts: readonly Element[]): void {
  for (const draw of hosts.map((host) => begin(host))) draw?.()
}

/** Reads the options, and returns what draws it; undefined where another copy of this script was first. */
function begin(host: Element, options?: Options): (() => void) | undefined {
  if (isTaken(host)) return undefined
  const before = aids.get(host)
  const orGiveBack = (run: () => void) => {
    try {
      run()
    } catch (error) {
      giveBack(host)
      console.warn('Hair Options: it could not start.', error)
      announce(host, 'error')
    }
  }
  orGiveBack(() => {
    if (!before) aids.set(host, createMounted(host, options))
    else if (options) before.update(options)
    ;(host as Marked)[mark] = true
  })
  return () =>
    orGiveBack(() => {
      const aid = aids.get(host)
      aid?.show()
      if (!before) aid?.tell('ready')
    })
}

/** Reads its options again, if there is a decision aid on it. */
export function update(host: Element): void {
  aids.get(host)?.update()
}

/** Takes it off the page and keeps its answers, for a mount that a host moves or takes away for a while. */
export function hide(host: Element): void {
  aids.get(host)?.hide()
}

/** Shows again what stood inside the mount. A shadow root cannot be taken off, but a slot lets the content through. */
function giveBack(host: Element): void {
  const root = host.shadowRoot
  if (!root) return
  root.replaceChildren(document.createElement('slot'))
  // Or the mount would still be laid out as ours.
  if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = []
}

/**
 * Mounts a decision aid.
 *
 * @param target an element, or a selector of one.
 * @param options over the element's own attributes.
 * @returns a handle; where the target is missing, one warning and a handle that does nothing.
 */
export function mount(target: Element | string, options?: Options): Handle {
  const host = find(target)
  if (host) show(host, options)
  else
    console.warn(
      `Hair Options: nothing to mount on. Found "${String(target)}", expected an element or its selector.`,
    )
  const aid = () => host && aids.get(host)
  const listening = new AbortController()
  return {
    open: () => aid()?.mode().open(),
    close: () => aid()?.mode().close(),
    toggle() {
      const mode = aid()?.mode()
      if (mode?.isOpen()) mode.close()
      else mode?.open()
    },
    restart: () => aid()?.restart(),
    update: (changes) => aid()?.update(changes),
    destroy() {
      listening.abort()
      if (!host || !aids.has(host)) return
      hide(host)
      aids.delete(host)
      delete (host as Marked)[mark]
      giveBack(host)
    },
    on(name, listener) {
      const call = (event: Event) => {
        if (event.target === host) listener(event as CustomEvent<null>)
      }
      const type = `hair-options:${name}`
      host?.addEventListener(type, call, { signal: listening.signal })
      return () => host?.removeEventListener(type, call)
    },
  }
}

function find(target: Element | string): Element | undefined {
  try {
    const found: unknown = typeof target === 'string' ? document.querySelector(target) : target
    return found instanceof Element ? found : undefined
  } catch {
    return undefined // no selector at all
  }
}
