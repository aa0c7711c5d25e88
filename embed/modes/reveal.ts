import type { Reveal } from '../option-kinds.ts'

/** Calls back once: now, after some seconds, or when so much of the page has been scrolled. */
export function onReveal({ by, at }: Reveal, reveal: () => void, signal: AbortSignal): void {
  if (by === 'load') return reveal()
  if (by === 'time') {
    const timer = setTimeout(reveal, at * 1000)
    return signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const done = new AbortController()
  signal.addEventListener('abort', () => done.abort())
  const look = () => {
    const { scrollHeight } = document.documentElement
    // A page that cannot be scrolled has been seen whole.
    if (scrollY < ((scrollHeight - innerHeight) * at) / 100) return
    done.abort()
    reveal()
  }
  addEventListener('scroll', look, { signal: done.signal, passive: true })
  look()
}
