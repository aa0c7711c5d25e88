/** What `import … from 'hair-options'` gives. Importing it does nothing by itself, in a browser or in Node. */
export { define } from './define.ts'
export type { Api } from './api.ts'
export type { EventName, HairOptionsEvents } from './events.ts'
export { type Handle, mount } from './mount.ts'
export type { Options } from './option-table.ts'
