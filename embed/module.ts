/** What `import … from 'hair-options'` gives. Importing it does nothing by itself, in a browser or in Node. */
export { define } from './define.ts'
export type { HairOptionsEvents } from './events.ts'
export { type Handle, mount } from './mount.ts'
export type { Options } from './option-table.ts'
