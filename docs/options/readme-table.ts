import { attributeOf, optionNames } from '../../embed/option-table.ts'
import { optionGroups, optionWords } from '../../embed/option-words.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The README's options, one table a group, from the table and its words. */
export function readmeTable(): string {
  return optionGroups
    .map((group) => {
      const rows = optionNames
        .filter((name) => optionWords[name].group === group)
        .map((name) => {
          const { what, example, without } = optionWords[name]
          return `| \`${attributeOf(name)}\` | ${cell(what)} | \`${example}\` | ${cell(without)} |`
        })
      return [
        `**${capital(group)}**`,
        '',
        '| attribute | what it says | example | without it |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n')
    })
    .join('\n\n')
}
