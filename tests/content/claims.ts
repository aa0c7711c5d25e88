import type { Evidence } from '../../src/content/evidence.ts'
import { everySaid, placeOf } from '../support/sentences.ts'

/** Every claim that has evidence, found in whatever src/content exports, with the words that rest on it. */
export interface Claim {
  /** Where the evidence stands: `reasons › under-age`. */
  readonly id: string
  readonly evidence: Evidence
  /** The texts whose place in the copy follows the place of the evidence. */
  readonly texts: readonly string[]
}

interface Leaf {
  readonly path: readonly string[]
  readonly evidence: Evidence
}

function isEvidence(value: object): value is Evidence {
  return 'certainty' in value && 'sources' in value && Array.isArray(value.sources)
}

function leavesOf(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (value === null || typeof value !== 'object') return []
  if (isEvidence(value)) return [{ path, evidence: value }]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/content/*.ts', { eager: true })
const exported = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>

/** The tables of `evidence` by their own names, and those that are exported by themselves and are none of its. */
function allLeaves(): readonly Leaf[] {
  const { evidence: tables, ...others } = exported
  const known: readonly unknown[] = Object.values(tables as object)
  return [
    ...leavesOf(tables, []),
    ...Object.entries(others).flatMap(([name, value]) =>
      known.includes(value) ? [] : leavesOf(value, [name]),
    ),
  ]
}

/** True where the keys of the evidence stand in this order in the place of the copy, from the table's name on. */
function isIn(copyPath: readonly string[], [table = '', ...keys]: readonly string[]): boolean {
  let at = copyPath.indexOf(table)
  return at >= 0 && keys.every((key) => (at = copyPath.indexOf(key, at + 1)) > 0)
}

/**
 * What is said a second time elsewhere, or under another name than its evidence, by the place of the copy: the claims
 * it rests on, with `*` for any key and `$1` for what the place has there. Every figure of such a text must stand in
 * one of those claims.
 */
const saidAgain: readonly { readonly place: RegExp; readonly claims: readonly string[] }[] = [
  { place: /^questions › age › why$/, claims: ['reasons › under-age', 'reasons › loss-still-changing'] },
  { place: /^questions › history › why$/, claims: ['reasons › grafts-settling'] },
  { place: /^result › wouldChange › R1$/, claims: ['reasons › under-age'] },
  { place: /^result › wouldChange › R3$/, claims: ['reasons › grafts-settling'] },
  { place: /^about › checking › who › (\w+)$/, claims: ['checks › $1'] },
  {
    place: /^pictures › told › ([\w-]+) › ([\w-]+) › \d$/,
    claims: ['pictureEvidence › timelines › $1 › $2'],
  },
  { place: /^pictures › skins › ([\w-]+) › \w+$/, claims: ['pictureEvidence › skins › $1'] },
  { place: /^weigh › linesUp › because › [\w-]+ › ([\w-]+)$/, claims: ['comparison › * › $1'] },
  { place: /^weigh › tradeOffs › told › [\w-]+$/, claims: ['comparison › * › *'] },
  { place: /^result › nextSteps › transplant › \d$/, claims: ['comparison › sessions-and-time › *'] },
]

const leaves = allLeaves()

const asPattern = (id: string) =>
  new RegExp(`^${id.replace(/[.+?^$()|[\]\\]/g, '\\$&').replaceAll('*', '[^›]+')}( ›|$)`)

/** Finds the claims, by their ids, that a text in this place says again. */
function againIn(path: readonly string[]): (id: string) => boolean {
  const place = placeOf({ path, text: '' })
  const again = saidAgain.find((entry) => entry.place.test(place))
  const patterns = (again?.claims ?? []).map((id) => asPattern(place.replace(again?.place ?? '', id)))
  return (id) => patterns.some((pattern) => pattern.test(id))
}

export const claims: readonly Claim[] = leaves.map(({ path, evidence }) => {
  const id = path.join(' › ')
  const own = everySaid.filter((said) => isIn(said.path, path))
  const said = own.length > 0 ? own : everySaid.filter((again) => againIn(again.path)(id))
  return { id, evidence, texts: said.map(({ text }) => text) }
})

/** The claims that a text in this place rests on: its own, or those it says again. None: it is no claim. */
export function claimsOf(path: readonly string[]): readonly Claim[] {
  const own = claims[leaves.findIndex((leaf) => isIn(path, leaf.path))]
  if (own !== undefined) return [own]
  const isAgain = againIn(path)
  return claims.filter(({ id }) => isAgain(id))
}
