/** What a drawn screen says, in the order it is read. */
export interface Reading {
  /** What stands under each heading; the first is the heading of the screen. */
  readonly sections: readonly Section[]
  /** What is read only once it is opened, by what opens it. */
  readonly opened: readonly Section[]
}

interface Section {
  readonly heading: string
  /** Each paragraph, list item, label and button by itself. */
  readonly lines: readonly string[]
}

/** All lines of some sections, their headings with them. */
export const linesOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ heading, lines }) => [heading, ...lines]).filter((line) => line !== '')

/** What an element says, without the places where a long word may be broken. */
export const wordsOf = ({ textContent }: Node) => textContent?.replaceAll('\u00AD', '')

/** Tags that stand within a line of text. */
const inline = new Set(['abbr', 'b', 'bdi', 'dfn', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup'])
/** A link or button within a line is a word that can be tapped; elsewhere it stands by itself. */
const tapped = new Set(['a', 'button'])
const lineTags = new Set(['p', 'li', 'dd', 'td', 'th'])
const empty = new Set(['br', 'hr', 'img', 'input', 'path', 'wbr'])

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)

interface Element {
  readonly tag: string
  readonly isHidden: boolean
  /** Where the lines within it go. */
  section: { heading: string; lines: string[] }
}

/** Reads HTML that Preact has written. What only a screen reader is told is left to the lint of the copy. */
export function read(html: string): Reading {
  const sections = [{ heading: '', lines: [] as string[] }]
  const opened: { heading: string; lines: string[] }[] = []
  const open: Element[] = []
  let line = ''

  const current = () => open[open.length - 1]
  const sectionNow = () => {
    const details = open.filter(({ tag }) => tag === 'details')
    return details[details.length - 1]?.section ?? (sections[sections.length - 1] as Element['section'])
  }
  const isBoundary = (tag: string) =>
    tapped.has(tag) ? !open.some((element) => lineTags.has(element.tag)) : !inline.has(tag)
  /** A hint below its label stands right after it in the markup; within a sentence there is a space between. */
  const isLineOfItsOwn = (token: string) => !token.startsWith('</') && /[^\s(]$/.test(line)
  const endLine = () => {
    const text = unescaped(line).replace(/\s+/g, ' ').trim()
    line = ''
    if (text === '') return
    const tag = current()?.tag ?? ''
    const isInDetails = open.some((element) => element.tag === 'details')
    if (open.some((element) => element.tag === 'summary')) sectionNow().heading = text
    else if (/^h\d$/.test(tag) && !isInDetails) sections.push({ heading: text, lines: [] })
    else sectionNow().lines.push(text)
  }

  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      if (!open.some(({ isHidden }) => isHidden)) line += token
      continue
    }
    const tag = /[\w-]+/.exec(token)?.[0] ?? ''
    if (isBoundary(tag) || (tag === 'span' && isLineOfItsOwn(token))) endLine()
    if (token.startsWith('</')) open.pop()
    else if (!empty.has(tag) && !token.endsWith('/>')) {
      const isHidden = token.includes('visually-hidden') || token.includes('aria-hidden="true"')
      const section = { heading: '', lines: [] }
      if (tag === 'details') opened.push(section)
      open.push({ tag, isHidden, section })
    }
  }
  return { sections: sections.filter(({ heading, lines }) => heading !== '' || lines.length > 0), opened }
}
