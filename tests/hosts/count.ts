declare global {
  interface Window {
    __count: {
      /** Listeners on what outlives a mount, by target and type. */
      listeners(): string[]
      /** Observers that still watch something. */
      observers(): string[]
      /** Timers, frames and idle calls that are still to come. */
      timers(): string[]
      /** What was asked of the network, storage, history or another window. */
      calls: string[]
    }
  }
}

/** Counts what a script keeps of a page. Runs in the page before anything else of it. */
export function count(): void {
  const listeners = new Map<string, Set<unknown>>()
  const observers = new Map<object, string>()
  const timers = new Map<unknown, string>()
  const calls: string[] = []
  type Any = Record<string, (...given: never[]) => unknown>

  /** Puts a function before another, which is called all the same. */
  const before = (
    target: object | undefined,
    name: string,
    note: (self: never, ...given: never[]) => void,
  ) => {
    const original = (target as Any | undefined)?.[name]
    if (!target || !original) return
    ;(target as Any)[name] = function noted(this: never, ...given: never[]) {
      note(this, ...given)
      return original.apply(this, given)
    }
  }

  const nameOf = (target: EventTarget | undefined) => {
    if (target === window || target === undefined) return 'window'
    if (target instanceof Element) return target.getRootNode() === document ? target.localName : undefined
    // Anything else goes with whoever holds it, but for what the window itself holds.
    return target instanceof Document || target instanceof MediaQueryList
      ? target.constructor.name
      : undefined
  }
  const heard = (target: EventTarget, type: string) => {
    const key = `${nameOf(target)} ${type}`
    const set = listeners.get(key) ?? new Set()
    listeners.set(key, set)
    return set
  }
  type Options = boolean | { signal?: AbortSignal } | undefined
  const added = (target: EventTarget, type: string, run: unknown, options: Options) => {
    const set = heard(target, type).add(run)
    if (typeof options !== 'object' || !options.signal) return
    listen.call(options.signal, 'abort', () => set.delete(run))
  }
  const listen = EventTarget.prototype.addEventListener
  before(EventTarget.prototype, 'addEventListener', added)
  before(EventTarget.prototype, 'removeEventListener', (target: EventTarget, type: string, run: unknown) =>
    heard(target, type).delete(run),
  )
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { prototype } = (window as unknown as Record<string, { prototype: object }>)[name] ?? {}
    before(prototype, 'observe', (self: object) => observers.set(self, name))
    before(prototype, 'disconnect', (self: object) => observers.delete(self))
  }
  const scheduled = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const
  for (const [schedule, cancel] of scheduled) {
    const original = (window as unknown as Any)[schedule] as unknown as (
      run: Run,
      ...more: unknown[]
    ) => unknown
    type Run = (...given: unknown[]) => void
    if (!original) continue
    ;(window as unknown as Record<string, unknown>)[schedule] = (run: Run, ...more: unknown[]) => {
      const id = original.call(
        window,
        (...given: unknown[]) => {
          if (schedule !== 'setInterval') timers.delete(`${schedule} ${id}`)
          run(...given)
        },
        ...more,
      )
      timers.set(`${schedule} ${id}`, `${schedule}: ${run}`)
      return id
    }
    before(window, cancel, (_: unknown, id: unknown) => timers.delete(`${schedule} ${id}`))
  }
  const note = (name: string) => (_: unknown, given: unknown) => calls.push(`${name} ${given}`)
  const asked: [object | undefined, string[]][] = [
    [window, ['fetch', 'open', 'postMessage']],
    [XMLHttpRequest.prototype, ['open']],
    [Navigator.prototype, ['sendBeacon']],
    [History.prototype, ['pushState', 'replaceState', 'back', 'go']],
    [Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear']],
    [IDBFactory.prototype, ['open']],
  ]
  for (const [target, names] of asked) for (const name of names) before(target, name, note(name))

  const value: Window['__count'] = {
    listeners: () =>
      [...listeners]
        .filter(([key, { size }]) => size > 0 && !key.startsWith('undefined'))
        .map(([key, { size }]) => `${key} ${size}`)
        .sort(),
    observers: () => [...observers.values()],
    timers: () => [...timers.values()],
    calls,
  }
  Object.defineProperty(window, '__count', { value })
}
