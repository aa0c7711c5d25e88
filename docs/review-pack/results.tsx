import { enGb } from '../../src/content/en-gb.ts'
import { cautions } from '../../src/domain/cautions.ts'
import { rules } from '../../src/domain/rules.ts'
import type { QuestionId } from '../../src/domain/questions.ts'
import { type ReadResult, titleOf } from '../../tests/support/as-read.tsx'
import { subject } from './in-words.ts'

/** What the person reads, rule by rule: every line that stands in some wording of its result, under its heading. */
export function Results({ readings }: { readings: readonly ReadResult[] }) {
  const always = new Set(commonLines(readings))
  return (
    <>
      <p>
        Read from the screens themselves, for an example clinic, over every class of answers and every box by
        itself, and over two boxes where a caution comes only of both. A line without a mark is in every
        wording of that result; “sometimes” is in those whose answers call for it: section “Cautions” says
        when.
      </p>
      <h3>On every result</h3>
      <ul>
        {[...always].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rules.map(({ id }) => (
        <section key={id}>
          {titlesOf(readings.filter(({ rule }) => rule === id)).map(([title, of]) => (
            <OneResult key={title} id={id} title={title} of={of} without={always} />
          ))}
        </section>
      ))}
    </>
  )
}

/** All sections but the list of one's own answers. */
const shownIn = (sections: ReadResult['sections']) =>
  sections.filter(({ heading }) => heading !== enGb.result.answers)

/** The lines that stand in every one of these. */
function commonLines(readings: readonly ReadResult[]): readonly string[] {
  const [first, ...others] = readings.map(
    ({ sections }) => new Set(shownIn(sections).flatMap(({ lines }) => lines)),
  )
  return [...(first ?? [])].filter((line) => others.every((lines) => lines.has(line)))
}

/** Each line of these lists once, after all that stand before it in one of them. */
function inReadingOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const before = new Map<string, Set<string>>()
  for (const list of lists) {
    for (const [at, line] of list.entries())
      before.set(line, new Set([...(before.get(line) ?? []), ...list.slice(0, at)]))
  }
  const ordered = new Set<string>()
  function place(line: string) {
    const earlier = before.get(line) ?? []
    before.delete(line)
    for (const one of earlier) place(one)
    ordered.add(line)
  }
  for (const line of before.keys()) place(line)
  return [...ordered]
}

function titlesOf(readings: readonly ReadResult[]): readonly [string, readonly ReadResult[]][] {
  const titles = [...new Set(readings.map(titleOf))]
  return titles.map((title) => [title, readings.filter((reading) => titleOf(reading) === title)])
}

interface ResultProps {
  readonly id: string
  readonly title: string
  readonly of: readonly ReadResult[]
  /** Lines that are said once for all. */
  readonly without: ReadonlySet<string>
}

function OneResult({ id, title, of, without }: ResultProps) {
  const headings = inReadingOrder(of.map(({ sections }) => shownIn(sections).map(({ heading }) => heading)))
  const restsOn = [...new Set(of.flatMap(({ view }) => view.because.questions))]
  return (
    <>
      <h3>
        {id}: {title}
      </h3>
      <p>
        {of.length} {of.length === 1 ? 'wording' : 'wordings'}. The reasons rest on: {named(restsOn)}.
      </p>
      {headings.map((heading) => (
        <Section key={heading} heading={heading} of={of} without={without} />
      ))}
    </>
  )
}

const named = (questions: readonly QuestionId[]) => questions.map((question) => subject[question]).join(', ')

/** What is said back to a person: it stands in section "Questions". */
const saidBack = new Set(
  [
    ...Object.values(enGb.questions).flatMap(({ options }) => Object.values(options)),
    ...Object.values(enGb.settled),
  ].flatMap((words) => ('told' in words ? [words.told] : [words.toldYes, words.toldNo])),
)

const idOf = (line: string) => cautions.find(({ id }) => enGb.result.cautions[id] === line)?.id

const ownAnswers = '(the person’s own answers, said back)'

function Section({ heading, of, without }: { heading: string } & Pick<ResultProps, 'of' | 'without'>) {
  const wordings = of.map(({ sections }) =>
    sections
      .filter((section) => section.heading === heading)
      .flatMap(({ lines }) => lines.map((line) => (saidBack.has(line) ? ownAnswers : line))),
  )
  const lines = inReadingOrder(wordings).filter((line) => !without.has(line))
  if (lines.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => {
          const isAlways = wordings.every((wording) => wording.includes(line))
          return (
            <li key={line}>
              {!isAlways && <em>sometimes: </em>}
              {line} {idOf(line) !== undefined && <code>{idOf(line)}</code>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
