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
  const written = note.trim() === '' ? [] : [prepare.sheet.note(note.trim())]
  return marked.length > 0 ? [marked, ...written] : written
}
