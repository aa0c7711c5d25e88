import type { HairOptionsEvents } from './events.ts'
import type { Options } from './option-table.ts'

/** What `import … from 'hair-options'` gives. Importing it does nothing by itself, in a browser or in Node. */
export type { Api } from './api.ts'
export type { HairOptionsAttributes } from './attributes.ts'
export { define } from './define.ts'
export type { EventName, HairOptionsEvents } from './events.ts'
export { type Handle, mount } from './mount.ts'
export type { Options } from './option-table.ts'

/** The element behind `<hair-options>`. Its options are attributes, or properties. */
export type HairOptionsElement = HTMLElement & {
  -readonly [Name in Exclude<keyof Options, 'lang'>]: Options[Name]
}

declare global {
  interface HTMLElementTagNameMap {
    'hair-options': HairOptionsElement
  }
  interface HTMLElementEventMap extends HairOptionsEvents {}
}
