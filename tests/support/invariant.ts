/**
 * A sentence that must hold over every set of answers (clinical.md 4.4), as data: `npm test` checks it, and the
 * review pack prints it with what it was checked on.
 */
export interface Invariant {
  readonly id: string
  /** What it promises, for a medical reviewer. */
  readonly promise: string
  readonly checks: readonly Check[]
  /** The test that checks it where it cannot be checked over answers. */
  readonly elsewhere?: string
}

interface Check {
  readonly holds: string
  /** What `checked` counts. */
  readonly over: string
  readonly run: () => Finding
}

export interface Finding {
  /** How many were looked at. None at all is a mistake. */
  readonly checked: number
  /** The first few in which it does not hold. */
  readonly wrong: readonly unknown[]
}

/** Looks at each of these. */
export function checkEach<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  named: (item: Item) => unknown = (item) => item,
): Finding {
  const wrong = items.filter((item) => !holds(item)).slice(0, 5)
  return { checked: items.length, wrong: wrong.map(named) }
}

/** A finding that is wrong as well where what was looked at is not what was meant to be. */
export function provided(isSo: boolean, otherwise: string, { checked, wrong }: Finding): Finding {
  return { checked, wrong: isSo ? wrong : [otherwise, ...wrong] }
}
