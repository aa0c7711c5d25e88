import { useLayoutEffect, useRef } from 'preact/hooks'
import { useAid } from '../aid-context.ts'

/** Clears the answers, and asks first, since nothing brings them back. Focus follows the question asked. */
export function StartAgain({ isClearing }: { isClearing: boolean }) {
  const { copy, send } = useAid()
  const { startAgain, clear } = copy.result
  const openerRef = useRef<HTMLButtonElement>(null)
  const declineRef = useRef<HTMLButtonElement>(null)
  const wasClearingRef = useRef(isClearing)
  useLayoutEffect(() => {
    if (isClearing !== wasClearingRef.current) (isClearing ? declineRef : openerRef).current?.focus()
    wasClearingRef.current = isClearing
  }, [isClearing])

  if (!isClearing) {
    return (
      <button
        ref={openerRef}
        type="button"
        class="button quiet"
        part="button"
        onClick={() => send({ type: 'clearing.asked' })}
      >
        {startAgain}
      </button>
    )
  }
  return (
    <div class="clearing" role="group" aria-labelledby="clearing">
      <p id="clearing">{clear.question}</p>
      <div class="actions">
        <button
          ref={declineRef}
          type="button"
          class="button quiet"
          part="button"
          aria-describedby="clearing"
          onClick={() => send({ type: 'clearing.declined' })}
        >
          {clear.decline}
        </button>
        <button
          type="button"
          class="button"
          part="button"
          aria-describedby="clearing"
          onClick={() => send({ type: 'flow.restarted' })}
        >
          {clear.confirm}
        </button>
      </div>
    </div>
  )
}
