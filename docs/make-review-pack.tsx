import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { textVersion } from '../.ci/text-version.ts'
import { wordInvariants } from '../tests/content/word-invariants.ts'
import { invariants } from '../tests/domain/invariants.ts'
import { results } from '../tests/support/as-read.tsx'
import { reviewPack } from './review-pack/pack.tsx'
import { prove } from './review-pack/proof.tsx'
import { readSnapshot, snapshot } from './review-pack/snapshot.ts'

/**
 * Writes dist/review-pack.html and, beside it, what it shows by id: `npm run review-pack -- --since FILE`, where FILE
 * is the review-pack.json of an earlier pack. The demo has its own made `--into` another folder.
 */
export function main(given: readonly string[]): void {
  const { since: file, into } = parseArgs({
    args: [...given],
    options: { since: { type: 'string' }, into: { type: 'string', default: 'dist' } },
  }).values
  const since = file === undefined ? undefined : readSnapshot(readFileSync(file, 'utf8'))
  const version = textVersion()
  const proven = prove(
    [...invariants, ...wordInvariants].sort((one, other) => place(one.id) - place(other.id)),
  )
  const html = reviewPack({ version, css: packCss(), readings: results(), proven, since })
  mkdirSync(into, { recursive: true })
  writeFileSync(`${into}/review-pack.html`, html)
  writeFileSync(`${into}/review-pack.json`, `${JSON.stringify(snapshot(version), null, 2)}\n`)
  console.log(`${into}/review-pack.html is made, for text version ${version}.`)
}

/** "I19b" comes after "I19". */
const place = (id: string) => Number.parseInt(id.slice(1), 10)

/** The pack's own styles and those of the pictures, to stand in the document itself. */
export const packCss = () =>
  ['docs/review-pack/pack.css', 'src/ui/pictures/pictures.css', 'src/ui/more/pictures/pictures.css']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
