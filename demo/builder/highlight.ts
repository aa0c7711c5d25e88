/** A run of a snippet, and what it is there for. The runs of a text, joined, are the text. */
export interface Token {
  readonly kind: 'plain' | 'mark' | 'name' | 'value' | 'word' | 'note'
  readonly text: string
  /** Where in the text it begins. */
  readonly at: number
}

type Run = Omit<Token, 'at'>

export type Language = 'html' | 'js' | 'text'

type Rules = readonly (readonly [Token['kind'], RegExp])[]

/** The first rule that fits at a place wins; each is tried from there on only (the sticky flag). */
const inTag: Rules = [
  ['mark', /\/?>/y],
  ['name', /[^\s=>"'/]+/y],
  ['value', /"[^"]*"|'[^']*'/y],
  ['plain', /[\s=/]+/y],
]
const js: Rules = [
  ['note', /\/\/[^\n]*/y],
  ['value', /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y],
  [
    'word',
    /\b(?:import|from|export|default|const|var|function|return|new|document|window|true|false|null)\b/y,
  ],
  ['name', /<\/?[\w-]+|\/?>|[A-Za-z_$][\w$]*(?=\s*[=:(])/y],
  ['plain', /[\w$]+|\s+|[^\w\s]/y],
]

/** Colours our own snippets only: it reads well-formed HTML and plain JavaScript, and nothing in it is ever lost. */
export function highlight(text: string, language: Language): Token[] {
  if (language === 'text') return placed([{ kind: 'plain', text }])
  return placed(language === 'js' ? read(text, js) : html(text))
}

function html(text: string): Run[] {
  return text
    .split(/(<!--[^]*?-->|<\/?[a-z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>)/i)
    .flatMap((part): Run | Run[] => {
      if (part.startsWith('<!--')) return { kind: 'note', text: part }
      const opening = /^<\/?[a-z][\w-]*/i.exec(part)?.[0]
      if (opening === undefined) return { kind: 'plain', text: part }
      const opened: Run = { kind: 'mark', text: opening }
      return [opened].concat(read(part.slice(opening.length), inTag))
    })
}

function read(text: string, rules: Rules): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length;) {
    const found = first(text, at, rules)
    runs.push(found)
    at += found.text.length
  }
  return runs
}

function first(text: string, at: number, rules: Rules): Run {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0]
    if (match) return { kind, text: match }
  }
  return { kind: 'plain', text: text[at] as string }
}

/** Where each begins, and neighbours of one kind as one, so that the page has few elements. */
function placed(runs: readonly Run[]): Token[] {
  const tokens: Token[] = []
  for (const { kind, text } of runs) {
    const last = tokens.at(-1)
    if (last?.kind === kind) tokens[tokens.length - 1] = { kind, text: last.text + text, at: last.at }
    else if (text !== '') tokens.push({ kind, text, at: last ? last.at + last.text.length : 0 })
  }
  return tokens
}
