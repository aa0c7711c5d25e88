import type { ComponentChildren } from 'preact'
import { AidContext, useAid } from '../aid-context.ts'

/** Parts whose headings stand a level lower here than on the screens they were made for. */
export function Deeper({ children }: { children: ComponentChildren }) {
  const aid = useAid()
  const settings = { ...aid.settings, headingLevel: aid.settings.headingLevel + 1 }
  return <AidContext.Provider value={{ ...aid, settings }}>{children}</AidContext.Provider>
}
