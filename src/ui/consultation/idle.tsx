import { useEffect, useRef, useState } from 'preact/hooks'
import { Changing } from '../parts/changing.tsx'
import { useConsulting } from './consulting.ts'

/** Long enough to reach the screen and stop it (WCAG 2.2, 2.2.1 asks for 20 seconds). */
const countdown = 30

interface Idle {
  /** Seconds until everything is cleared, once nobody has used the screen for as long as the clinic says. */
  readonly left: number | undefined
  /** Somebody is here. */
  readonly stay: () => void
}

/**
 * Clears the screen that was left as it was. By the clock and not by counting, since a tablet that sleeps counts
 * nothing: what was left before the weekend is gone at the first look after it.
 *
 * @param minutes as the clinic says; never, where it does not.
 * @param wasUsed whether there is something to clear before anybody touches it.
 */
export function useIdle(minutes: number | undefined, wasUsed: boolean, clear: () => void): Idle {
  const [isUsed, setUsed] = useState(wasUsed)
  const [left, setLeft] = useState<number>()
  const lastRef = useRef(0)
  useEffect(() => {
    if (minutes === undefined || !isUsed) return undefined
    lastRef.current ||= Date.now()
    const look = () => {
      const over = (Date.now() - lastRef.current) / 1000 - minutes * 60
      if (over >= countdown) clear()
      else setLeft(over < 0 ? undefined : Math.ceil(countdown - over))
    }
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [minutes, isUsed, clear])
  return {
    left,
    stay: () => {
      lastRef.current = Date.now()
      setUsed(true)
      setLeft(undefined)
    },
  }
}

/** The countdown, and both ways out of it. Read out once, and not every second. */
export function Countdown(props: { left: number; stay: () => void; clear: () => void }) {
  const { idle } = useConsulting().words
  return (
    <div class="countdown" role="group" aria-labelledby="countdown">
      <p role="alert" id="countdown">
        <strong>{idle.title}</strong> <span class="visually-hidden">{idle.left(countdown)}</span>
      </p>
      <p aria-hidden="true">
        <Changing>{idle.left(props.left)}</Changing>
      </p>
      <div class="actions">
        <button type="button" class="button" part="button" onClick={props.stay}>
          {idle.stay}
        </button>
        <button type="button" class="button quiet" part="button" onClick={props.clear}>
          {idle.clear}
        </button>
      </div>
    </div>
  )
}
