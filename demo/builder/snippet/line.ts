import { attributeOf, optionNames, optionTable } from '../../../embed/option-table.ts'
import { bookingWords, type Draft, needsOpener, takesPlace, usual } from '../draft.ts'
import { exampleFolder, filesFor, type Release } from '../release.ts'
import { usable } from '../problems.ts'

/** Text inside of an attribute or an element, for an editor that may be careless with either. */
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`)

/** The id that an opener names; one mount is all that the builder makes. */
export const mountId = 'hair-options'

/** The options as attributes, in the order of the table. */
export function attributes(draft: Draft, isOwn = false): [name: string, value: string][] {
  const used = usable(draft)
  return optionNames.flatMap((name) => {
    const value = used[name]
    if (value === undefined) return []
    return [[attributeOf(name, isOwn), optionTable[name] === 'flag' ? '' : value] as [string, string]]
  })
}

/**
 * What is seen until the tool has started, and if it never does. In a dialog's mount it stays, and opens the dialog:
 * a link, which leads somewhere without any script, or a button where there is nowhere to lead.
 */
function inside(draft: Draft): string {
  const { link, linkText = usual.linkText, opener = usual.opener, bookingUrl } = draft
  const href = link ?? bookingUrl
  if (needsOpener(draft)) {
    const opens = `data-hair-options-open="${mountId}"`
    return href === undefined
      ? `<button type="button" ${opens}>${escaped(opener)}</button>`
      : `<a href="${escaped(href)}" ${opens}>${escaped(opener)}</a>`
  }
  if (href === undefined) return ''
  return `<a href="${escaped(href)}">${escaped(link === undefined ? bookingWords(draft) : linkText)}</a>`
}

function element(draft: Draft, given: readonly (readonly [string, string])[]): string {
  const { height = usual.height } = draft
  const reserve = takesPlace(draft) && height === 'style' ? [['style', 'min-height:34em'] as const] : []
  const [first, ...others] = given
  const written = [first ?? ['id', mountId], ...reserve, ...others].map(([name, value]) =>
    value === '' ? name : `${name}="${escaped(value as string)}"`,
  )
  return `<div ${written.join(' ')}>${inside(draft)}</div>`
}

/** The `<div>` that becomes the tool. */
export function mountHtml(draft: Draft): string {
  const used = usable(draft)
  const id = needsOpener(used) ? [['id', mountId] as const] : []
  return element(used, [['data-hair-options', ''], ...id, ...attributes(used)])
}

/** The same without its options, for a script that has them. */
export const placeHtml = (draft: Draft) => element(usable(draft), [['id', mountId]])

/** Address and hash of each file; no hash where the files are not pinned. */
export function scripts(draft: Draft, release: Release) {
  const used = usable(draft)
  const { files: folder = exampleFolder(release), pinned = usual.pinned } = used
  return filesFor(used, release).map(({ file, integrity }) => ({
    src: folder + file,
    integrity: pinned === 'yes' ? integrity : undefined,
  }))
}

/** The script tags. */
export function scriptsHtml(draft: Draft, release: Release): string {
  const tags = scripts(draft, release).map(({ src, integrity }) => {
    const pin = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`
    return `<script async src="${escaped(src)}"${pin} data-cfasync="false"></script>`
  })
  return tags.join('')
}

/** The snippet: one line, because editors break what has more. */
export const line = (draft: Draft, release: Release) => mountHtml(draft) + scriptsHtml(draft, release)
