import { type OptionName, optionNames, optionTable } from '../../embed/option-table.ts'

/** What the builder asks beside the tool's own options: all that makes a snippet of them. */
const ownNames = ['link', 'linkText', 'opener', 'files', 'pinned', 'height'] as const
export type OwnName = (typeof ownNames)[number]

export type FieldName = OptionName | OwnName

export const fieldNames: readonly FieldName[] = [...optionNames, ...ownNames]

/** What has been filled in, as text. A field that is left empty is not in it. */
export type Draft = Readonly<Partial<Record<FieldName, string>>>

/** What is in the snippet where nothing was filled in, or was left as it was. */
export const usual = {
  linkText: 'Read about your options',
  opener: 'Which options are open to me?',
  pinned: 'yes',
  height: 'style',
} as const

/** The draft with one field filled in, or emptied. */
export function withField(draft: Draft, name: FieldName, value: string): Draft {
  const { [name]: _, ...others } = draft
  return value === '' ? others : { ...others, [name]: value }
}

/** The tool stands in the page at once, and not only when somebody opens it. */
export const takesPlace = ({ mode = 'inline' }: Draft) => mode === 'inline' || mode === 'consultation'

/** A click on something of the page opens it. */
export const needsOpener = ({ mode }: Draft) => mode === 'popup' || mode === 'slide-over'

/** What a link to the booking page says where nobody has said otherwise. */
export const bookingWords = ({ bookingLabel = 'Book a consultation' }: Draft) => bookingLabel

/** As a snippet can hold it: each value one line without blanks around it, and nothing that says nothing. */
export function tidy(draft: Draft): Draft {
  const filled = fieldNames.flatMap((name) => {
    const value = (draft[name] ?? '').replace(/\s+/g, ' ').trim()
    return value === '' ? [] : [[name, name === 'files' ? value.replace(/\/*$/, '/') : value]]
  })
  const lines: Draft = Object.fromEntries(filled)
  return Object.fromEntries(Object.entries(lines).filter(([name]) => !saysNothing(name as FieldName, lines)))
}

/** What is so anyway, and what belongs to another way of opening than the one chosen. */
function saysNothing(name: FieldName, draft: Draft): boolean {
  const { link, linkText = usual.linkText, bookingUrl } = draft
  const isBookingLink = link === bookingUrl && (needsOpener(draft) || linkText === bookingWords(draft))
  if (draft[name] === (usual as Draft)[name]) return true
  if (name === 'link') return isBookingLink
  if (name === 'linkText') return link === undefined || isBookingLink || needsOpener(draft)
  if (name === 'opener') return !needsOpener(draft)
  if (name === 'height') return !takesPlace(draft)
  return optionTable[name as OptionName] === 'flag' && draft[name] !== 'true'
}
