import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm run test:all`: every test, with every host page and every look of each mode in every engine, and
 * docs/compatibility.md from what they said.
 * Arguments go to Vitest: `npx tsx docs/make-compatibility.ts --project shell hosts csp` runs part of it.
 */

/** The proofs that are listed, by their test file. */
const parts: Readonly<Record<string, string>> = {
  hosts: 'Pages that are odd',
  csp: 'Policies',
  'two-scripts': 'The second script',
  'back-forward': 'The way back',
  'no-trace': 'No trace',
  'good-behaviour': 'Good behaviour',
}
const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const
type Engine = keyof typeof engines

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
    }[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'hair-options-'))
const file = join(folder, 'report.json')
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, HAIR_OPTIONS_EVERY_HOST: '1' } },
)
const report = JSON.parse(readFileSync(file, 'utf8')) as Report
rmSync(folder, { recursive: true })

/** What each test of a part came to, by engine. */
function rowsOf(part: string): Map<string, Map<Engine, string>> {
  const rows = new Map<string, Map<Engine, string>>()
  const found = report.testResults.filter(({ name }) => name.endsWith(`/shell/${part}.test.ts`))
  for (const { ancestorTitles, title, status } of found.flatMap(({ assertionResults }) => assertionResults)) {
    const engine = (Object.keys(engines) as Engine[]).find((name) => ancestorTitles.join(' ').includes(name))
    if (engine === undefined) continue
    const row = rows.get(title) ?? new Map<Engine, string>()
    rows.set(title, row.set(engine, status === 'passed' ? 'yes' : '**no**'))
  }
  return rows
}

/** A host's row is its name: what is tested on each is said once, above the table. */
const nameOf = (title: string) =>
  title.replace(': a result is reached, in the same words, and tool and host look as they do apart', '')

const tables = Object.entries(parts)
  .map(([part, heading]) => ({ heading, rows: rowsOf(part) }))
  .filter(({ rows }) => rows.size > 0)
  .map(({ heading, rows }) =>
    [
      `## ${heading}\n`,
      `| | ${Object.values(engines).join(' | ')} |`,
      '| --- | --- | --- | --- |',
      ...[...rows].map(
        ([title, row]) =>
          `| ${nameOf(title)} | ${(Object.keys(engines) as Engine[]).map((engine) => row.get(engine) ?? 'not run').join(' | ')} |`,
      ),
    ].join('\n'),
  )

writeFileSync(
  new URL('compatibility.md', import.meta.url),
  `# Pages it lives on

Written by \`npm run test:all\`, which runs every page in every engine with the built files. The pages are data in
\`tests/hosts\`. On each of the first table the tool starts; a real click and then taps lead through every question to a
result; the tool looks as it does on a plain page, and the page around it as it does without the tool, pixel by pixel
(\`tests/hosts/look.ts\` says how many may differ); nothing was thrown, blocked or warned of.

${tables.join('\n\n')}
`,
)
process.exitCode = run.status ?? 1
