import type { MoreCopy } from '../../content/more-copy.ts'
import type { Notebook } from '../../notebook.ts'
import type { Part } from './sheet.ts'

/**
 * What the person marked as mattering to them, and their note. The one place where the sheet meets "weigh": the
 * notebook's `marks` and `note`, and the words of the section `weigh`. Without them the sheet leaves it out.
 */
interface Weighed {
  readonly marks?: Readonly<Record<string, string>>
  readonly note?: string
}
interface WeighWords {
  readonly values: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, string>>
}

export function mattersOf(
  { marks = {}, note = '' }: Notebook & Weighed,
  { weigh, prepare }: MoreCopy & { readonly weigh?: WeighWords },
): readonly Part[] {
  const marked = Object.entries(weigh?.values ?? {}).flatMap(([value, said]) => {
    const mark = weigh?.marks[marks[value] ?? '']
    return mark === undefined ? [] : [`${said}: ${mark}`]
  })
  return note.trim() === '' ? [marked] : [marked, prepare.sheet.note(note.trim())]
}
