import { writeFileSync } from 'node:fs'
import { sources } from '../src/content/evidence.ts'
import { comparisonOptions } from '../src/content/more-copy.ts'
import { rules } from '../src/domain/rules.ts'
import { results, screens, titleOf } from '../tests/support/as-read.tsx'
import { linesOf } from '../tests/support/reading.ts'
import { everySaid } from '../tests/support/sentences.ts'
import { fromTheHardest, type HardSentence, readingAge } from './reading-age.ts'

/** Writes docs/readability.md: `npm run readability`. A test fails when it is stale (IPDAS L21). */

const path = new URL('readability.md', import.meta.url)

export const target = 11
export const ceiling = 14

/** One text that a person may meet in one go. */
export interface Row {
  readonly name: string
  readonly lines: readonly string[]
  readonly age: number
  readonly words: number
  /** How many wordings it stands for, itself included: it is the hardest of them. */
  readonly wordings: number
}

/** Names of publications are not ours to make easier. */
const references = Object.values(sources).map(({ publisher, title }) => `${publisher}: ${title}`)
const isOurs = (line: string) => !references.some((reference) => line.startsWith(reference))

function row(name: string, wordings: readonly (readonly string[])[]): Row {
  const measured = wordings
    .map((lines) => lines.filter(isOurs))
    .map((lines) => Object.assign(readingAge(lines), { lines }))
    .sort((one, other) => other.age - one.age)
  const { lines = [], age = 0, words = 0 } = measured[0] ?? {}
  return { name, lines, age, words, wordings: wordings.length }
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups]
}

/** Every screen, every result, all that opens, and every part of the copy, each by its hardest wording. */
export function readability() {
  const drawn = screens()
  const resulting = results()
  const inOrder = rules.map(({ id }) => id as string)
  const opened = [...drawn, ...resulting].flatMap((reading) => reading.opened)
  return {
    screens: grouped(drawn, titleOf).map(([title, of]) =>
      row(
        title,
        of.map(({ sections }) => linesOf(sections)),
      ),
    ),
    results: grouped(resulting, (result) => `${result.rule}: ${titleOf(result)}`)
      .sort(
        ([one], [other]) =>
          inOrder.indexOf(one.split(':')[0] ?? '') - inOrder.indexOf(other.split(':')[0] ?? ''),
      )
      .map(([name, of]) =>
        row(
          name,
          of.map(({ sections }) => linesOf(sections)),
        ),
      ),
    opened: grouped(opened, ({ heading }) => heading)
      .map(([heading, of]) => row(heading, [[...new Set(linesOf(of))]]))
      .filter(({ words }) => words >= wordsToMeasure),
    copy: [
      ...grouped(everySaid, ({ path: [part = ''] }) => part),
      ...comparisonOptions.map(
        (option) =>
          [
            `comparison: ${option}`,
            everySaid.filter(
              ({ path: [part, ...within] }) => part === 'comparison' && within.includes(option),
            ),
          ] as const,
      ),
    ]
      .map(([name, said]) => row(name, [said.map(({ text }) => text)]))
      .filter(({ words }) => words >= wordsToMeasure),
  }
}

/** A part of the copy with fewer words is measured where it is shown. */
const wordsToMeasure = 20

const cell = (text: string) => text.replaceAll('|', '\\|')
const ageOf = (age: number) => (age > target ? `**${age.toFixed(1)}**` : age.toFixed(1))
const listed = (sentences: readonly HardSentence[]) =>
  sentences.map(({ sentence, age }) => `${sentence} (${age.toFixed(1)})`)

/** A table of texts; hard sentences that most of them share are listed once above it. */
function table(rows: readonly Row[], what: string): string {
  const hard = new Map(rows.map((text) => [text, fromTheHardest(text.lines)]))
  const isShared = ({ sentence }: HardSentence) =>
    rows.filter((text) => hard.get(text)?.some((other) => other.sentence === sentence)).length >
    rows.length / 2
  const shared = fromTheHardest(rows.flatMap(({ lines }) => lines))
    .filter(isShared)
    .slice(0, 3)
  const lines = rows.map((text) => {
    const { name, age, words, wordings } = text
    const own = listed((hard.get(text) ?? []).filter((sentence) => !isShared(sentence)).slice(0, 3))
    return `| ${cell(name)} | ${ageOf(age)} | ${words} | ${wordings} | ${cell(own.join('<br>'))} |`
  })
  return [
    ...(shared.length > 0
      ? ['Hardest on most of these:', '', ...listed(shared).map((line) => `- ${line}`), '']
      : []),
    `| ${what} | age | words | wordings | its own hardest sentences |`,
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

/** The whole document. */
export function readabilityDocument(measured: ReturnType<typeof readability>): string {
  const all = Object.values(measured).flat()
  const over = all.filter(({ age }) => age > target)
  const top = all.reduce((one, other) => (other.age > one.age ? other : one))
  return `# Reading age

Made from the screens and the copy by \`npm run readability\`. Do not edit; a test fails when it is stale.

The reading age is how old a reader has to be to follow a text at first reading. The target is ${target}. The ceiling is ${ceiling}: a
test fails where any row below is over it. ${over.length} of ${all.length} rows are over the target and are in bold; the highest is
${top.age.toFixed(1)} (${top.name}).

## How it is measured

- The Flesch-Kincaid grade (packages \`flesch-kincaid\` and \`syllable\`), which is years at school in the USA, plus 5.
- Screens and results are drawn and read as a person reads them, for a clinic that has given its name, its place and
  what it sells. A row with several wordings shows the hardest of them. The results are all wordings over all classes of
  answers.
- Nothing is left out to make the figure smaller. Medical words count in full. SMP, GP and other abbreviations count as
  they are said, letter by letter, and numbers as they are said. Only numbers to dial are left out: they are copied.
- A list item, heading or button of 4 words or more counts as a sentence though it has no full stop. A shorter one
  without a full stop ("Back", "Under 18") is left out, because it would make a screen look easier than it is.
- Names of publications in lists of sources are left out: they are not ours to make easier.
- The hardest sentences are listed from 6 words on, without dates; the figures have all of them.
- On a short text the figure is rough. One medical word such as "micropigmentation" lifts a sentence of 8 words by years.

A formula counts words and syllables. It does not know whether a text is understood: that takes readers, and none have
been asked yet.

## Screens

${table(measured.screens, 'screen')}

## Results, by rule

${table(measured.results, 'result')}

## What opens in place

${table(measured.opened, 'opens by')}

## Every part of the copy, what is not on the first sight of a screen included

${table(measured.copy, 'part')}
`
}

export function main() {
  writeFileSync(path, readabilityDocument(readability()))
  console.log('docs/readability.md is written anew.')
}
