import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { enGb } from '../../src/content/en-gb.ts'
import { rules } from '../../src/domain/rules.ts'
import type { ReadResult } from '../../tests/support/as-read.tsx'
import { everySaid, placeOf } from '../../tests/support/sentences.ts'
import { Changed } from './changed.tsx'
import { Claims, Sources } from './claims.tsx'
import { Pictures } from './pictures.tsx'
import { Invariants, type Proven } from './proof.tsx'
import { Questions } from './questions.tsx'
import { Results } from './results.tsx'
import { Cautions, DecisionTable, Reasons } from './rules.tsx'
import { differences, type Snapshot, snapshot } from './snapshot.ts'
import { Sign, ToDecide } from './to-decide.tsx'
import { Weighing } from './weighing.tsx'

export interface PackInput {
  /** The hash that is signed. */
  readonly version: string
  readonly css: string
  /** Every wording of a result. */
  readonly readings: readonly ReadResult[]
  readonly proven: readonly Proven[]
  /** What was reviewed last, if that is known. */
  readonly since: Snapshot | undefined
}

/** The review pack: one document that a medical reviewer reads, prints and signs. No script, no other file. */
export function reviewPack(input: PackInput): string {
  const { version, css, readings, proven, since } = input
  const found = since && differences(since, snapshot(version))
  const parts = [
    part('changes', 'Changes since the last review', <Changed since={since} found={found} />),
    part('decisions', 'Decisions for the clinic to make', <ToDecide />),
    part('questions', 'Questions', <Questions />),
    part('rules', `Decision table, R1 to R${rules.length}`, <DecisionTable />),
    part('reasons', 'Reasons, by rule', <Reasons />),
    part('results', 'What the person reads, by rule', <Results readings={readings} />),
    part('cautions', 'Cautions, and what brings them', <Cautions />),
    part('claims', 'Claims, and what they rest on', <Claims />),
    part('weighing', 'How each option lines up with what matters', <Weighing />),
    part('pictures', 'Timelines and drawings', <Pictures />),
    part('invariants', 'Safety invariants, and what they were checked on', <Invariants proven={proven} />),
  ]
  const said = parts.map(({ html }) => html).join('')
  const rest = everySaid.filter(({ text }) => !said.includes(asHtml(text)))
  const all = [
    ...parts,
    part('words', 'All other words, by their place', <OtherWords of={rest} />),
    part('sources', 'Sources', <Sources />),
    part('sign', 'Sign', <Sign version={version} />),
  ]
  const contents = all.map(({ id, title }) => `<li><a href="#${id}">${asHtml(title)}</a></li>`).join('')
  const body = all
    .map(({ id, title, html }) => `<section><h2 id="${id}">${asHtml(title)}</h2>${html}</section>`)
    .join('\n')
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hair Options: review pack, text version ${version}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Hair Options: review pack</h1>
<p>Text version <strong>${version}</strong>. This is all that a person can be asked and told, and why. It is for a health
professional to check and to sign. Nothing in it has been signed by being printed here.</p>
<p class="note">Intended purpose: ${asHtml(enGb.about.purpose.join(' '))}</p>
<nav aria-label="Contents"><ol>${contents}</ol></nav>
${body}
</main>
</body>
</html>
`
}

const part = (id: string, title: string, content: VNode) => ({ id, title, html: renderToString(content) })

const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function OtherWords({ of }: { of: typeof everySaid }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {of.map((said) => (
          <tr key={placeOf(said) + said.text}>
            <th scope="row">
              <code>{placeOf(said)}</code>
            </th>
            <td>{said.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
