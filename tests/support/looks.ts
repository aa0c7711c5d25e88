import { isEvery } from './engines.ts'
import type { Engine, OpenOptions } from './page.ts'

/** As narrow as the engine's window goes: WebKitGTK stops at 447 px. */
export const phoneIn = (name: Engine['name']) => ({ width: name === 'webkit' ? 460 : 360 })

/** Ways to look at a page of ours: each width and each set of colours once; in `npm run test:all` each with each. */
export function looksIn(name: Engine['name']): OpenOptions[] {
  const [phone, desktop] = [phoneIn(name), { width: 1280 }]
  const some: OpenOptions[] = [
    { ...phone, colorScheme: 'light' },
    { ...desktop, colorScheme: 'dark' },
  ]
  if (!isEvery) return some
  return [...some, { ...phone, colorScheme: 'dark' }, { ...desktop, colorScheme: 'light' }]
}
