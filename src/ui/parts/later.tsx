import type { ComponentChildren } from 'preact'
import type { More } from '../../more.tsx'
import { useAid } from '../aid-context.ts'

/** Draws what is in the second script, once it has come. */
export function Later({ children }: { children: (more: More) => ComponentChildren }) {
  const { more } = useAid()
  return typeof more === 'object' ? <>{children(more)}</> : null
}

/** Stands once on a screen that waits for the second script: on its way, or not to be had, and then asked for again. */
export function Awaited() {
  const { copy, more, loadMore } = useAid()
  if (typeof more === 'object') return null
  if (more === 'loading') return <p class="small">{copy.later.loading}</p>
  return (
    <div class="later">
      <p>{copy.later.failed}</p>
      <button type="button" class="button quiet" part="button" onClick={loadMore}>
        {copy.later.tryAgain}
      </button>
    </div>
  )
}
