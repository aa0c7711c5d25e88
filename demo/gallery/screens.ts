/** A control that is pressed on the way to a screen. */
export interface Press {
  readonly role: 'button' | 'checkbox' | 'summary'
  /** What its name begins with; a hint may follow. */
  readonly name: string
}

/** A screen on the way, known by its heading, and what is pressed on it to go on. */
export interface Stop {
  readonly heading: string
  readonly presses: readonly Press[]
}

/** A screen of the tool, and the way from the start by which a person comes to it. */
export interface Screen {
  /** Stands in addresses: never renamed. */
  readonly id: string
  readonly group: string
  readonly name: string
  readonly way: readonly Stop[]
}

/** What the build writes from the fixtures of the tests (tests/support/screens.ts). */
export interface Screens {
  /** What the tool says while its second script is on its way. */
  readonly loading: string
  readonly screens: readonly Screen[]
}

export async function fetchScreens(): Promise<Screens> {
  return (await fetch('/dist/gallery/screens.json')).json()
}
