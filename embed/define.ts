import { hairOptionsElement } from './element.ts'

/** Defines `<hair-options>`, unless another copy of this script has. */
export function define(): void {
  if (!customElements.get('hair-options')) customElements.define('hair-options', hairOptionsElement())
}
