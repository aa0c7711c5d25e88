import { readFileSync, writeFileSync } from 'node:fs'
import { readmeTable } from './options/readme-table.ts'

const begin = '<!-- options: made by npm run options -->\n<!-- prettier-ignore-start -->'
const end = '<!-- prettier-ignore-end -->\n<!-- options end -->'

/** The README with its options as the table has them today. */
export function withOptions(readme: string): string {
  const [before, rest] = readme.split(begin) as [string, string]
  return `${before}${begin}\n\n${readmeTable()}\n\n${end}${rest.split(end)[1]}`
}

if (process.argv[1]?.endsWith('make-options.ts')) {
  writeFileSync('README.md', withOptions(readFileSync('README.md', 'utf8')))
}
