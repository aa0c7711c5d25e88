/** What each mount has been warned of: where its options are read again, it is not said again. */
const said = new WeakMap<Element, Set<string>>()

/** One line in the console, once for each mount. */
export function warn(host: Element, message: string): void {
  const before = said.get(host) ?? new Set()
  if (!before.has(message)) console.warn(`Hair Options: ${message}`)
  said.set(host, before.add(message))
}

/** What a host wrote, cut short so that a warning stays one line. It may be anything, and be unreadable. */
export function quoted(value: unknown): string {
  let shown: string = typeof value
  try {
    shown = String(value)
  } catch {
    // Its kind has to do: it has no words, or throws when asked for them.
  }
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`
}
