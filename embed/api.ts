import { mount } from './mount.ts'

/** What `HairOptions.push(api => …)` gives. */
export interface Api {
  readonly mount: typeof mount
}

type Callback = (api: Api) => void
type Queue = { push(...callbacks: Callback[]): void }

declare global {
  interface Window {
    /** Before the script has come, an array of callbacks; after that, whatever is pushed is called at once. */
    HairOptions?: Queue
  }
}

/**
 * Opens `(window.HairOptions = window.HairOptions || []).push(api => …)`: calls what was pushed before the script came, and
 * from then on whatever is pushed. Of two copies on a page the first answers.
 */
export function openQueue(): void {
  const waiting = window.HairOptions
  if (waiting && !Array.isArray(waiting)) return
  const push = (...callbacks: Callback[]) => {
    for (const callback of callbacks) {
      try {
        callback({ mount })
      } catch (error) {
        // The host's own: told to its own error listeners, and the next one is called all the same.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
  window.HairOptions = { push }
  if (waiting) push(...(waiting as Callback[]))
}
