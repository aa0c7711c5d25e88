import { isCurly } from '../../../embed/options.ts'
import { attributeOf, optionNames, optionTable } from '../../../embed/option-table.ts'
import { problem } from '../problems.ts'
import { type Check, cut, type Facts, look, mend } from './finding.ts'

const again = 'Copy the snippet again and paste it where the editor takes HTML as it is.'

/** Somewhere in a page's text, and not as an element of it. */
const asText = (facts: Facts) => /data-hair-options|<hair-options/.test(facts.document.body.textContent ?? '')

const isCommentedOut = ({ html }: Facts) =>
  /<!--(?:(?!-->)[^])*(?:data-hair-options|<hair-options)/.test(html)

/** A `<div>` with our options that is no longer marked as ours. */
const unmarked = ({ document }: Facts) =>
  document.querySelector(
    '[data-booking-url]:not([data-hair-options]), [data-clinic]:not([data-hair-options])',
  )

/** The place where the tool is to stand. */
export const place: Check = (facts) => {
  const { mounts, scripts } = facts
  if (mounts.length > 0) return []
  if (asText(facts))
    return [
      mend('The snippet is shown to visitors as text.', `It was pasted as words, not as HTML. ${again}`),
    ]
  if (isCommentedOut(facts))
    return [
      mend(
        'The snippet stands in a comment (<!-- … -->).',
        'Take the <!-- before it and the --> after it out.',
      ),
    ]
  const bare = unmarked(facts)
  if (bare)
    return [
      mend(
        `The <${bare.localName}> has lost its data-hair-options, so the tool does not know it.`,
        `The editor takes attributes out. ${again}`,
      ),
    ]
  if (scripts.length > 0)
    return [
      mend(
        'The scripts are there, but no <div data-hair-options>.',
        'Some editors take <hair-options> out, and an empty <div>. Use the <div> of the snippet, with a link inside.',
      ),
    ]
  return [
    mend(
      'There is nothing of the snippet in this page.',
      'Paste the page’s whole source (in the browser: right click, “View page source”). If this was all of it, the editor has taken the snippet out: see the steps for your site.',
    ),
  ]
}

/** Each option of each mount, read as the tool reads it. */
export const options: Check = ({ mounts }) =>
  mounts.flatMap((mount) => {
    const isOwn = mount.localName === 'hair-options'
    return optionNames.flatMap((name) => {
      const attribute = attributeOf(name, isOwn)
      const value = mount.getAttribute(attribute)
      if (value === null || value.trim() === '') return []
      if (isCurly(value, name))
        return [
          mend(
            `${attribute} has a word processor’s quotes around it: ${cut(value)}`,
            'Put straight quotes (") in their place, or copy the snippet again from here.',
          ),
        ]
      if (optionTable[name] === 'url' && /^http:\/\//i.test(value))
        return [look(`${attribute} begins with http: ${cut(value)}`, 'Use https, if your site has it.')]
      const wrong = problem(name, value)
      return wrong === undefined
        ? []
        : [mend(`${attribute} cannot be used: ${cut(value)}`, `${wrong} The tool leaves it out.`)]
    })
  })

/** `data-bookingurl` or `data-booking_url` for `data-booking-url`. */
export const misspelt: Check = ({ mounts }) =>
  mounts.flatMap((mount) => {
    const isOwn = mount.localName === 'hair-options'
    const right = new Map(
      optionNames.map((name) => [bare(attributeOf(name, isOwn)), attributeOf(name, isOwn)]),
    )
    return mount.getAttributeNames().flatMap((found) => {
      const meant = right.get(bare(found))
      if (meant === undefined || meant === found) return []
      return [mend(`There is no attribute ${found}.`, `It has to be ${meant}.`)]
    })
  })
const bare = (attribute: string) => attribute.toLowerCase().replace(/[^a-z]/g, '')

/** A mount that has nothing left but its mark, where the snippet always has something. */
export const stripped: Check = ({ mounts }) =>
  mounts
    .filter((mount) => {
      const kept = mount
        .getAttributeNames()
        .filter((name) => !['data-hair-options', 'style', 'id', 'class'].includes(name))
      return kept.length === 0
    })
    .map(() =>
      look(
        'The place for the tool has none of your settings.',
        `If you gave some, the editor has taken the data- attributes out. ${again}`,
      ),
    )

/** `data-config` that is no JSON. */
export const config: Check = ({ mounts }) =>
  mounts.flatMap((mount) => {
    const written = mount.getAttribute('data-config') ?? mount.getAttribute('config')
    if (written === null) return []
    try {
      JSON.parse(written)
      return []
    } catch {
      return [mend(`data-config is no JSON: ${cut(written)}`, 'Use the attributes of the snippet instead.')]
    }
  })

/** Without a height the page below moves down when the tool starts. */
export const height: Check = ({ mounts, html }) =>
  mounts
    .filter((mount) => ['inline', 'consultation'].includes(mount.getAttribute('data-mode') ?? 'inline'))
    .filter((mount) => !/min-height/.test(mount.getAttribute('style') ?? ''))
    .filter(() => !/(?:\[data-hair-options\]|hair-options)\s*\{[^}]*min-height/.test(html))
    .map(() =>
      look(
        'No height is kept for the tool, so the page below moves when it starts.',
        'Add style="min-height:34em" to the <div>, or put [data-hair-options] { min-height: 34em } into your CSS.',
      ),
    )

/** What a visitor has where the scripts do not come. */
export const fallback: Check = ({ mounts }) =>
  mounts
    .filter((mount) => (mount.getAttribute('data-mode') ?? 'inline') === 'inline')
    .filter((mount) => (mount.textContent ?? '').trim() === '')
    .map(() =>
      look(
        'There is nothing inside the place for the tool.',
        'Put a link in it, which is seen until the tool has started, and where it cannot.',
      ),
    )
