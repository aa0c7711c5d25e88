import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { signedFiles } from '../../.ci/text-version.ts'
import { sources } from '../../src/content/evidence.ts'
import { figures } from '../../src/content/figures.ts'
import { preparing } from '../../src/content/preparing.ts'
import { timelines } from '../../src/content/timelines.ts'
import { onResult, onTopic } from '../../src/domain/asks.ts'
import { cautions, oddAnswers, ruledOutBy } from '../../src/domain/cautions.ts'
import type { Condition } from '../../src/domain/condition.ts'
import { type Question, questions } from '../../src/domain/questions.ts'
import { type Rule, rules, secondOnlyIf } from '../../src/domain/rules.ts'
import { fits, pulls } from '../../src/domain/values.ts'
import { claims } from '../../tests/content/claims.ts'
import { everySaid, placeOf } from '../../tests/support/sentences.ts'
import { drawn } from './pictures.tsx'

/**
 * Everything that a reviewer signs, by id: each text, question, rule, caution, claim, source, judgement and picture. Kept
 * beside the pack, so that the next pack can say what has changed since (`npm run review-pack -- --since FILE`). Each file
 * that the version is a hash of is here as well, so that no other version is ever without a difference.
 */
export interface Snapshot {
  readonly version: string
  readonly items: Readonly<Record<string, string>>
}

export function snapshot(version: string): Snapshot {
  const items: Record<string, string> = {}
  for (const said of everySaid) {
    const id = `text: ${placeOf(said)}`
    items[id] = items[id] === undefined ? said.text : `${items[id]} | ${said.text}`
  }
  for (const question of questions) items[`question: ${question.id}`] = questionByIds(question)
  for (const rule of rules as readonly Rule[]) items[`rule: ${rule.id}`] = ruleByIds(rule)
  for (const caution of cautions) {
    const about = 'about' in caution ? `; beside ${caution.about}` : ''
    items[`caution: ${caution.id}`] = `${caution.when.map(byIds).join(' or ')}${about}`
  }
  for (const [option, condition] of Object.entries(secondOnlyIf))
    items[`next option: ${option}`] = byIds(condition)
  for (const { id, evidence } of claims)
    items[`claim: ${id}`] = [evidence.certainty, ...evidence.sources].join(', ')
  for (const [id, source] of Object.entries(sources))
    items[`source: ${id}`] = Object.values(source).join(', ')
  for (const [outcome, asks] of Object.entries(onResult))
    items[`questions to ask: ${outcome}`] = asks.join(', ')
  for (const [procedure, asks] of Object.entries(onTopic))
    items[`questions to ask about: ${procedure}`] = asks.join(', ')
  for (const [outcome, { before, visit }] of Object.entries(preparing))
    items[`how to prepare: ${outcome}`] = `${before.join(', ')}; the visit: ${visit.join(', ')}`
  for (const [procedure, condition] of Object.entries(ruledOutBy))
    items[`ruled out: ${procedure}`] = byIds(condition)
  for (const { id, when } of oddAnswers) items[`odd answers: ${id}`] = byIds(when)
  for (const [value, options] of Object.entries(fits))
    for (const [option, fit] of Object.entries(options)) items[`lines up: ${value}, ${option}`] = fit
  for (const { id, between, on } of pulls)
    items[`pulls apart: ${id}`] = `${between.join(' and ')}, told of ${on.join(', ')}`
  for (const [option, lanes] of Object.entries(timelines))
    for (const [lane, lines] of Object.entries(lanes))
      items[`timeline: ${option}, ${lane}`] = JSON.stringify(lines)
  for (const [option, shown] of Object.entries(figures)) items[`figures: ${option}`] = JSON.stringify(shown)
  for (const [id, hash] of Object.entries(drawn())) items[`picture: ${id}`] = hash
  for (const path of signedFiles())
    items[`file: ${path}`] = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
  return { version, items }
}

export interface Differences {
  readonly added: readonly { readonly id: string; readonly now: string }[]
  readonly removed: readonly { readonly id: string; readonly before: string }[]
  readonly changed: readonly { readonly id: string; readonly before: string; readonly now: string }[]
}

/** A condition by ids, which stay the same when words change. */
function byIds(condition: Condition): string {
  const parts = Object.entries(condition).map(([question, options]) => `${question}: ${options.join(' / ')}`)
  return parts.length === 0 ? 'always' : parts.join(' and ')
}

function questionByIds({ kind, options, ...rest }: Question): string {
  const onlyIf = 'onlyIf' in rest ? `; only if ${byIds(rest.onlyIf)}` : ''
  const ends = 'ends' in rest ? `; ends after ${rest.ends.join(' / ')}` : ''
  return `${kind}: ${options.join(' / ')}${onlyIf}${ends}`
}

function ruleByIds({ when, first, kind, second = [] }: Rule): string {
  const reasons = Object.entries(when).map(
    ([reason, cases]) => `${reason} (${cases.map(byIds).join(' or ')})`,
  )
  const next = second.map((entry) => `; then ${entry.option} if ${byIds(entry.if)}`)
  return `${reasons.join(' or ')}: ${first}${kind === null ? '' : `, ${kind}`}${next.join('')}`
}

/** What is not in one of them, and what is not the same in both, by id. */
export function differences(before: Snapshot, now: Snapshot): Differences {
  const ids = Object.keys(now.items)
  return {
    added: ids.filter((id) => !(id in before.items)).map((id) => ({ id, now: now.items[id] ?? '' })),
    removed: Object.keys(before.items)
      .filter((id) => !(id in now.items))
      .map((id) => ({ id, before: before.items[id] ?? '' })),
    changed: ids
      .filter((id) => id in before.items && before.items[id] !== now.items[id])
      .map((id) => ({ id, before: before.items[id] ?? '', now: now.items[id] ?? '' })),
  }
}

/** Reads a snapshot that an earlier pack has written. @throws where it is none. */
export function readSnapshot(text: string): Snapshot {
  const read = JSON.parse(text) as Partial<Snapshot> | null
  if (typeof read?.version !== 'string' || typeof read.items !== 'object' || read.items === null)
    throw new Error('This is no snapshot of a review pack: expected { "version", "items" }.')
  return { version: read.version, items: read.items }
}
