import type * as React from 'react'
import type { HairOptionsAttributes } from '../attributes.ts'

type HairOptionsProps = HairOptionsAttributes &
  Omit<React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>, keyof HairOptionsAttributes>

/** `import 'hair-options/react'`, and React 19 knows `<hair-options>` and its attributes. Types only. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'hair-options': HairOptionsProps
    }
  }
}
