import type { Release } from '../release.ts'
import type { Check, Finding } from './finding.ts'
import { config, fallback, height, misspelt, options, place, stripped } from './mounts.ts'
import { openers } from './openers.ts'
import { readPage } from './page.ts'
import { addresses, all, heldBack, integrity, paragraphs, versions } from './scripts.ts'

const checks: readonly Check[] = [
  place,
  all,
  paragraphs,
  addresses,
  heldBack,
  integrity,
  versions,
  options,
  misspelt,
  stripped,
  config,
  openers,
  height,
  fallback,
]

/** What can be said of the snippet in a page: what has to be mended first, then what is worth a look. */
export function check(html: string, release: Release): Finding[] {
  const page = readPage(html)
  const found = checks.flatMap((run) => run({ ...page, release }))
  const unlike = found.filter((one, at) => found.findIndex(({ what }) => what === one.what) === at)
  const of = (kind: Finding['kind']) => unlike.filter((one) => one.kind === kind)
  const isWell = page.mounts.length > 0 && of('mend').length === 0
  const well: Finding[] = isWell ? [{ kind: 'well', what: 'The snippet has come through.' }] : []
  return [...of('mend'), ...well, ...of('look')]
}
