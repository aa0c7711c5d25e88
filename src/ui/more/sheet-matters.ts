import type { MoreCopy } from '../../content/more-copy.ts'
import type { ValueId } from '../../domain/values.ts'
import type { Notebook } from '../../notebook.ts'
import type { Part } from './sheet.ts'

/** What the person marked as mattering to them, and their note. */
export function mattersOf({ marks, note }: Notebook, { weigh, prepare }: MoreCopy): readonly Part[] {
  const marked = Object.entries(weigh.values).flatMap(([value, said]) => {
    const mark = marks[value as ValueId]
    return mark === undefined ? [] : [`${said}: ${weigh.marks[mark]}`]
  })
  return note.trim() === '' ? [marked] : [marked, prepare.sheet.note(note.trim())]
}
