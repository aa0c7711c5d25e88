// oxlint-disable-next-line no-restricted-imports -- its types alone
import type * as Preact from 'preact'
import type { HairOptionsAttributes } from '../attributes.ts'

type HairOptionsProps = HairOptionsAttributes &
  Omit<Preact.HTMLAttributes<HTMLElement>, keyof HairOptionsAttributes>

/** `import 'hair-options/preact'`, and Preact knows `<hair-options>` and its attributes. Types only. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'hair-options': HairOptionsProps
    }
  }
}
