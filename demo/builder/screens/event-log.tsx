import { useEffect, useState } from 'preact/hooks'
import { eventName, measured, pushedName } from '../measuring.ts'

interface Told {
  readonly name: string
  readonly at: string
  readonly key: number
  readonly isPushed: boolean
}

/** What the tool in the preview tells its page, as the page would hear it. */
export function useEvents(document: Document | undefined, pushTo: string | undefined) {
  const [told, tell] = useState<readonly Told[]>([])
  useEffect(() => {
    if (!document) return undefined
    const listen = (name: string) => () => {
      const at = new Date().toLocaleTimeString('en-GB')
      // It is pushed right after the event.
      queueMicrotask(() => {
        const isPushed = lastPushed(document.defaultView, pushTo) === pushedName(name)
        tell((before) => [...before, { name, at, isPushed, key: (before.at(-1)?.key ?? 0) + 1 }].slice(-50))
      })
    }
    const listeners = measured.map(({ name }) => [eventName(name), listen(name)] as const)
    listeners.forEach(([type, listener]) => document.addEventListener(type, listener))
    return () => listeners.forEach(([type, listener]) => document.removeEventListener(type, listener))
  }, [document, pushTo])
  return { told, forget: () => tell([]) }
}

/** What the data layer of the preview got last. */
function lastPushed(page: Window | null, pushTo = ''): unknown {
  const layers = page as unknown as Record<string, { event?: unknown }[] | undefined> | null
  return layers?.[pushTo]?.at(-1)?.event
}

export function EventLog({ told, forget }: ReturnType<typeof useEvents>) {
  return (
    <section class="log" aria-labelledby="log">
      <div class="row">
        <h3 id="log">What the tool tells your page</h3>
        {told.length > 0 && (
          <button type="button" class="quiet" onClick={forget}>
            Clear the list
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <div role="log" aria-labelledby="log" class="told" tabIndex={0}>
        <ol>
          {told.map(({ name, at, isPushed, key }) => (
            <li key={key}>
              <time>{at}</time> <code>{eventName(name)}</code>
              {isPushed && <span class="pushed">pushed as {pushedName(name)}</span>}
            </li>
          ))}
        </ol>
      </div>
      {told.length === 0 && <p class="help">Use the tool above: each event is listed as it comes.</p>}
    </section>
  )
}
