import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * False until what is drawn with it is on the screen, then true. Preact's `useEffect` waits 35 ms at most, and a slow
 * phone has not painted a question by then.
 *
 * @param isAwaited false where nothing waits for it, and nothing is to be drawn again.
 */
export function useIsPainted(isAwaited: boolean): boolean {
  const [isPainted, setPainted] = useState(false)
  useLayoutEffect(() => {
    if (!isAwaited) return undefined
    // At once it would still come before the paint, as timers go before it in Chromium.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true), 30))
    return () => cancelAnimationFrame(frame)
  }, [isAwaited])
  return isPainted
}
