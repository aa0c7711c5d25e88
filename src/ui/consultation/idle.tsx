import type { RefObject } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
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

/** When this person's screen was last used, by `Date.now()`; 0 while nobody has. It outlives a screen that is taken off the page. */
export interface LastUse {
  current: number
}

/**
 * Clears the screen that was left as it was. By the clock and not by counting, since a tablet that sleeps counts
 * nothing: what was left before the weekend is gone at the first look after it.
 *
 * @param minutes as the clinic says; never, where it does not.
 * @param screenRef what is on it: a touch of anything around it, down to the tool's own foot, is use as well.
 */
export function useIdle(
  minutes: number | undefined,
  lastUseRef: LastUse,
  screenRef: RefObject<HTMLElement | null>,
  clear: () => void,
): Idle {
  const [left, setLeft] = useState<number>()
  const stay = useCallback(() => {
    lastUseRef.current = Date.now()
    setLeft(undefined)
  }, [lastUseRef])
  useEffect(() => {
    const listening = new AbortController()
    /** Whoever answers the countdown itself does it by its buttons, which would be gone under the finger. */
    const onUse = ({ target }: Event) => {
      if (!(target as Element).closest('.countdown')) stay()
    }
    for (const name of ['pointerdown', 'wheel', 'keydown']) {
      const how = { capture: true, passive: true, signal: listening.signal }
      screenRef.current?.closest('.aid')?.addEventListener(name, onUse, how)
    }
    return () => listening.abort()
  }, [screenRef, stay])
  useEffect(() => {
    if (minutes === undefined) return undefined
    const look = () => {
      if (lastUseRef.current === 0) return
      const over = (Date.now() - lastUseRef.current) / 1000 - minutes * 60
      if (over >= countdown) clear()
      else setLeft(over < 0 ? undefined : Math.ceil(countdown - over))
    }
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [minutes, lastUseRef, clear])
  return { left, stay }
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
