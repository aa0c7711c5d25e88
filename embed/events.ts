import type { Happening } from '../src/index.tsx'

/**
 * The events on a mount. They bubble and cross shadow roots, and carry nothing: an answer, a result or a
 * position would be health data in the host's hands (embed.md, Events; clinical.md 2.8 D3).
 */
export type EventName = 'ready' | Happening

export interface HairOptionsEvents {
  'hair-options:ready': CustomEvent<null>
  'hair-options:started': CustomEvent<null>
  'hair-options:step': CustomEvent<null>
  'hair-options:finished': CustomEvent<null>
  'hair-options:compare': CustomEvent<null>
  'hair-options:booking': CustomEvent<null>
  'hair-options:print': CustomEvent<null>
  'hair-options:error': CustomEvent<null>
}

/** Tells the host page that something happened on this mount. */
export function announce(host: Element, name: EventName): void {
  host.dispatchEvent(new CustomEvent(`hair-options:${name}`, { bubbles: true, composed: true }))
}
