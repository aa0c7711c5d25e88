/** Paths of the programs that the tests drive; undefined for what this machine does not have. */
export interface Browsers {
  chromium: string | undefined
  firefox: string | undefined
  webkitDriver: string | undefined
  xvfb: string | undefined
}

export function findBrowsers(): Browsers
