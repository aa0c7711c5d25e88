import { createDecisionAid, type DecisionAidHandle } from '../src/index.tsx'
import { announce } from './events.ts'
import type { Options } from './option-table.ts'
import { readSettings } from './options.ts'

/** What a script holds of a decision aid that it mounted. */
export interface Handle {
  /** Forgets the answers and opens it as new. */
  restart(): void
  /** Takes it off the page; what stood in the mount before is seen again. */
  destroy(): void
}

/** One decision aid for each mount, for as long as the mount itself is kept. */
const aids = new WeakMap<Element, DecisionAidHandle>()

/** Marks a mount across two copies of this script on one page. */
const mark = Symbol.for('hair-options')
type Marked = Element & { [mark]?: true }

/** True where a decision aid of ours, or of another copy of this script, is on this mount. */
function isMounted(host: Element): boolean {
  return (host as Marked)[mark] === true
}

/**
 * Starts a decision aid on an element, or shows again the one it had, with its answers.
 * What stood inside the element stays seen until it has started, and if it cannot start. Never throws.
 */
export function show(host: Element, options?: Options): void {
  try {
    if (isMounted(host) && !aids.has(host)) return // another copy of this script was first
    ;(host as Marked)[mark] = true
    let aid = aids.get(host)
    const isNew = aid === undefined
    if (aid === undefined) {
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
      aid = createDecisionAid(root, readSettings(host, options), (happening) => announce(host, happening))
      aids.set(host, aid)
    }
    host.shadowRoot?.replaceChildren()
    aid.show()
    restartAfterLongAbsence(host, aid)
    if (isNew) announce(host, 'ready')
  } catch (error) {
    giveBack(host)
    console.warn('Hair Options: it could not start.', error)
    announce(host, 'error')
  }
}

/** Takes it off the page and keeps its answers, for a mount that a host moves or takes away for a while. */
export function hide(host: Element): void {
  aids.get(host)?.hide()
  stopWaiting.get(host)?.()
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
  const host = typeof target === 'string' ? document.querySelector(target) : target
  if (!(host instanceof Element)) {
    console.warn(
      `Hair Options: nothing to mount on. Found "${String(target)}", expected an element or its selector.`,
    )
    return { restart() {}, destroy() {} }
  }
  show(host, options)
  return {
    restart: () => aids.get(host)?.restart(),
    destroy() {
      hide(host)
      aids.delete(host)
      delete (host as Marked)[mark]
      giveBack(host)
    },
  }
}

const longAbsence = 30 * 60 * 1000
const stopWaiting = new WeakMap<Element, () => void>()

/**
 * A page that the browser kept and brings back after half an hour starts afresh: by then it may be somebody
 * else who looks at it (product.md).
 */
function restartAfterLongAbsence(host: Element, aid: DecisionAidHandle): void {
  stopWaiting.get(host)?.()
  let left = Infinity
  const leave = () => {
    left = Date.now()
  }
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && Date.now() - left > longAbsence) aid.restart()
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', comeBack)
  stopWaiting.set(host, () => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', comeBack)
  })
}
