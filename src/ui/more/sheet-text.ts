import type { Part, Sheet } from './sheet.ts'

const block = (heading: string, line: string) => `${heading}\n${line.repeat(heading.length)}`

const lines = (part: Part) => (typeof part === 'string' ? part : part.map((item) => `- ${item}`).join('\n'))

/** The sheet as plain text, that reads well in a message or a note. */
export function textOf({ title, opening, sections }: Sheet): string {
  return [
    block(title, '='),
    ...opening.map(lines),
    ...sections.map(({ heading, parts }) => [block(heading, '-'), ...parts.map(lines)].join('\n')),
  ].join('\n\n')
}
