import type { Happening } from '../src/index.tsx'
import { warn } from './warn.ts'

/**
 * The events on a mount. They bubble and cross shadow roots, and carry nothing: an answer, a result or a
 * position would be health data in the host's hands (embed.md, Events; clinical.md 2.8 D3).
 */
export type EventName = 'ready' | 'closed' | Happening

export type HairOptionsEvents = {
  [Name in EventName as `hair-options:${Name}`]: CustomEvent<null>
}

/** What may be pushed into a host's data layer. Not `step`, which counts questions and so tells what was asked. */
const pushed: ReadonlySet<EventName> = new Set([
  'ready',
  'started',
  'finished',
  'compare',
  'booking',
  'print',
])

/**
 * Tells the host page that something happened on this mount.
 *
 * @param pushTo the name of the array, such as `dataLayer`, that is told as well.
 */
export function announce(host: Element, name: EventName, pushTo?: string): void {
  host.dispatchEvent(new CustomEvent(`hair-options:${name}`, { bubbles: true, composed: true }))
  if (pushTo === undefined || !pushed.has(name)) return
  try {
    // As Google Tag Manager's own snippet does: whoever comes first makes the array.
    const page = window as unknown as Record<string, { push(entry: unknown): void } | undefined>
    const list = (page[pushTo] ??= [] as unknown[])
    list.push({ event: `hair_options_${name}` })
  } catch {
    warn(host, `pushTo: "${pushTo}" takes no push, expected an array.`)
  }
}
