import type { Engine, OpenOptions } from './page.ts'

/** As narrow as the engine's window goes: WebKitGTK stops at 447 px. */
export const phoneIn = (name: Engine['name']) => ({ width: name === 'webkit' ? 460 : 360 })

/** Ways to look at a page of ours: all in Chromium; in the others each width and each set of colours once. */
export function looksIn(name: Engine['name']): OpenOptions[] {
  const [phone, desktop] = [phoneIn(name), { width: 1280 }]
  const some: OpenOptions[] = [
    { ...phone, colorScheme: 'light' },
    { ...desktop, colorScheme: 'dark' },
  ]
  if (name !== 'chromium') return some
  return [...some, { ...phone, colorScheme: 'dark' }, { ...desktop, colorScheme: 'light' }]
}
