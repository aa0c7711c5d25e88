/** What was, what is, and what was undone. */
export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** What the last step changed: more of the same, such as the next letter, makes no step of its own. */
  readonly changed?: string
}

/** Enough to find the way back, and not more than a tab should hold. */
const longest = 100

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] })

/** A step forward. What was undone before it is forgotten, as everywhere. */
export function step<T>(history: History<T>, now: T, changed: string): History<T> {
  const isMore = history.changed === changed && history.past.length > 0
  const past = isMore ? history.past : [...history.past, history.now].slice(-longest)
  return { past, now, future: [], changed }
}

export function undo<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1)
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] }
}

export function redo<T>({ past, now, future }: History<T>): History<T> {
  const [after, ...rest] = future
  return after === undefined ? { past, now, future } : { past: [...past, now], now: after, future: rest }
}
