import { attributeOf, optionNames, optionTable } from '../../../embed/option-table.ts'
import { bookingWords, type Draft, needsOpener, takesPlace, usual } from '../draft.ts'
import { exampleFolder, type Release } from '../release.ts'
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

/** What is seen until the tool has started, and if it never does. */
function fallback(draft: Draft): string {
  const { link, linkText = usual.linkText, bookingUrl } = draft
  if (link !== undefined) return `<a href="${escaped(link)}">${escaped(linkText)}</a>`
  if (bookingUrl === undefined) return ''
  return `<a href="${escaped(bookingUrl)}">${escaped(bookingWords(draft))}</a>`
}

/** The button of the page that opens the tool, where it needs one. */
function openerHtml(draft: Draft): string {
  if (!needsOpener(draft)) return ''
  return `<button type="button" data-hair-options-open="${mountId}">${escaped(draft.opener ?? usual.opener)}</button>`
}

function element(draft: Draft, given: readonly (readonly [string, string])[]): string {
  const { height = usual.height } = draft
  const reserve = takesPlace(draft) && height === 'style' ? [['style', 'min-height:34em'] as const] : []
  const [first, ...others] = given
  const written = [first ?? ['id', mountId], ...reserve, ...others].map(([name, value]) =>
    value === '' ? name : `${name}="${escaped(value as string)}"`,
  )
  return `${openerHtml(draft)}<div ${written.join(' ')}>${fallback(draft)}</div>`
}

/** The `<div>`, and before it the button that opens it. */
export function mountHtml(draft: Draft): string {
  const used = usable(draft)
  const id = needsOpener(used) ? [['id', mountId] as const] : []
  return element(used, [['data-hair-options', ''], ...id, ...attributes(used)])
}

/** The same without its options, for a script that has them. */
export const placeHtml = (draft: Draft) => element(usable(draft), [['id', mountId]])

/** Address and hash of each file; no hash where the files are not pinned. */
export function scripts(draft: Draft, release: Release) {
  const { files: given, pinned = usual.pinned } = usable(draft)
  const folder = given ?? exampleFolder(release)
  return release.files.map(({ file, integrity }) => ({
    src: folder + file,
    ...(pinned === 'yes' && { integrity }),
  }))
}

/** The two script tags. */
export function scriptsHtml(draft: Draft, release: Release): string {
  const tags = scripts(draft, release).map(({ src, integrity }) => {
    const pin = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`
    return `<script async src="${escaped(src)}"${pin} data-cfasync="false"></script>`
  })
  return tags.join('')
}

/** The snippet: one line, because editors break what has more. */
export const line = (draft: Draft, release: Release) => mountHtml(draft) + scriptsHtml(draft, release)
