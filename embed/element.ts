import { hide, show } from './mount.ts'

/**
 * The class behind `<hair-options>`. Made by a function, because Node has no HTMLElement and a module must
 * be importable there.
 */
export function hairOptionsElement(): CustomElementConstructor {
  return class HairOptionsElement extends HTMLElement {
    connectedCallback(): void {
      show(this)
    }

    /** A moved element leaves and comes back at once; only one that is really gone is hidden. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (!this.isConnected) hide(this)
      })
    }
  }
}
