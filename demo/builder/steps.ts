/** The parts of Markdown that docs/site-builders.md is written in, as data to draw. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'code' | 'link'
  readonly text: string
  /** Where a link leads. */
  readonly href?: string
  /** Its place among its neighbours. */
  readonly at: number
}

interface Item {
  readonly at: number
  readonly words: readonly Inline[]
}

export type Block = { readonly at: number } & (
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'numbers' | 'points'; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly text: string }
)

/** The sections of a document by their headings (`##`), without the document's own title. */
export function sections(markdown: string): ReadonlyMap<string, readonly Block[]> {
  const parts = markdown.split(/^## +/m).slice(1)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end).trim(), blocks(part.slice(end + 1))]
    }),
  )
}

/** Blocks stand between blank lines; only code may hold one. */
function blocks(markdown: string): Block[] {
  return markdown
    .split(/(^```[^]*?^```$)|\n\s*\n/m)
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text, at) =>
      text.startsWith('```')
        ? { kind: 'code', text: text.replace(/^```.*\n|\n```$/g, ''), at }
        : block(text.trim(), at),
    )
}

function block(text: string, at: number): Block {
  for (const [kind, mark] of marks) {
    const items = text.split(/\n(?=(?:\d+\.|-) )/)
    if (!items.every((item) => mark.test(item))) continue
    return {
      kind,
      items: items.map((item, place) => ({ words: inlines(item.replace(mark, '')), at: place })),
      at,
    }
  }
  return { kind: 'paragraph', words: inlines(text), at }
}
const marks = [
  ['numbers', /^\d+\. /],
  ['points', /^- /],
] as const

/** A line of Markdown: `code`, **strong** and links. */
export function inlines(text: string): Inline[] {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part, at): Inline => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
      if (link) return { kind: 'link', text: link[1] as string, href: link[2] as string, at }
      if (part.startsWith('**')) return { kind: 'strong', text: part.slice(2, -2), at }
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1), at }
      return { kind: 'text', text: part, at }
    })
}
