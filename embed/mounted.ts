import { createDecisionAid } from '../src/index.tsx'
import { announce, type EventName } from './events.ts'
import type { Mode } from './modes/mode.ts'
import { modes } from './modes/modes.ts'
import { attributeOf, optionNames, type Options } from './option-table.ts'
import { type MountSettings, readSettings } from './options.ts'

/** A decision aid on its mount, from when it is first shown until it is destroyed. */
export interface Mounted {
  readonly mode: () => Mode
  readonly tell: (name: EventName) => void
  show(): void
  hide(): void
  restart(): void
  /** Reads the attributes again, and these options over the ones a script gave before. */
  update(options?: Options): void
}

/** What makes another mode, or the same one anew. */
const placing = ({ mode, side, corner, reveal }: MountSettings) =>
  JSON.stringify([mode, side, corner, reveal])

/** It is another tool, with a way of its own, which starts afresh. */
const isConsultation = ({ mode }: MountSettings) => mode === 'consultation'

export function createMounted(host: Element, given: Options = {}): Mounted {
  let options = given
  let settings = readSettings(host, options)
  const tell = (name: EventName) => announce(host, name, settings.pushTo)
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  let aid = createDecisionAid(root, settings, tell)
  const place = () => modes[settings.mode]({ host, root, aid, settings, tell })
  let mode = place()
  let shown: AbortController | undefined

  const update = (changes: Options = {}) => {
    options = { ...options, ...changes }
    const before = settings
    settings = readSettings(host, options)
    aid.update(settings)
    if (placing(before) === placing(settings)) return mode.dress(settings)
    const isOpen = mode.isOpen()
    mode.hide()
    if (isConsultation(before) !== isConsultation(settings)) aid = createDecisionAid(root, settings, tell)
    mode = place()
    if (shown) mode.show()
    if (shown && isOpen) mode.open()
  }
  return {
    mode: () => mode,
    tell,
    update,
    restart: () => aid.restart(),
    show() {
      if (shown) return
      shown = new AbortController()
      mode.show()
      onAttributes(host, update, shown.signal)
      onLongAbsence(() => aid.restart(), shown.signal)
    },
    hide() {
      if (!shown) return
      shown.abort()
      shown = undefined
      mode.hide()
    },
  }
}

const attributes = (isOwn: boolean) => [...optionNames, 'config'].map((name) => attributeOf(name, isOwn))
const ownAttributes = attributes(true)
const dataAttributes = attributes(false)

/** A host that changes an option's attribute sees it at once. */
function onAttributes(host: Element, change: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => change())
  observer.observe(host, {
    attributeFilter: host.localName === 'hair-options' ? ownAttributes : dataAttributes,
  })
  signal.addEventListener('abort', () => observer.disconnect())
}

const longAbsence = 30 * 60 * 1000

/**
 * A page that the browser kept and brings back after half an hour starts afresh: by then it may be somebody
 * else who looks at it (product.md).
 */
function onLongAbsence(restart: () => void, signal: AbortSignal): void {
  let left = Infinity
  const leave = () => {
    left = Date.now()
  }
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && Date.now() - left > longAbsence) restart()
  }
  window.addEventListener('pagehide', leave, { signal })
  window.addEventListener('pageshow', comeBack, { signal })
}
