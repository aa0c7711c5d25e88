import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { More } from '../../more.tsx'
import { useAid } from '../aid-context.ts'

/** Draws what is in the second script, once it has come. */
export function Later({ children }: { children: (more: More) => ComponentChildren }) {
  const { more } = useAid()
  return typeof more === 'object' ? <>{children(more)}</> : null
}

/**
 * Stands once on a screen that waits for the second script: on its way, or not to be had, and then asked for again.
 * It stays, empty, when that has come: whoever pressed "Try again" has the focus in it, before what they asked for.
 */
export function Awaited() {
  const { copy, more, loadMore } = useAid()
  const [isAwaited] = useState(typeof more !== 'object')
  if (!isAwaited) return null
  const again = (event: { readonly currentTarget: HTMLElement }) => {
    event.currentTarget.closest<HTMLElement>('.later')?.focus()
    loadMore()
  }
  return (
    <div class="later" role="status" tabIndex={-1}>
      {more === 'loading' && <p class="small">{copy.later.loading}</p>}
      {more === 'failed' && (
        <>
          <p>{copy.later.failed}</p>
          <button type="button" class="button quiet" part="button" onClick={again}>
            {copy.later.tryAgain}
          </button>
        </>
      )}
    </div>
  )
}
