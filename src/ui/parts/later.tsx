import type { ComponentChildren } from 'preact'
import type { More } from '../../more.tsx'
import { useAid } from '../aid-context.ts'

/**
 * Draws what is in the second script, once it has come. Until then it says so, and where it does not come,
 * offers to try again: the rest of the tool works without it.
 */
export function Later({ children }: { children: (more: More) => ComponentChildren }) {
  const { copy, more, loadMore } = useAid()
  if (typeof more === 'object') return <>{children(more)}</>
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
