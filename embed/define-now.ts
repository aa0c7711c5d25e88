import { define } from './define.ts'

/** `import 'hair-options/define'`: defines the element, where there is a browser to define it in. */
if (typeof customElements !== 'undefined') define()
