import type { Plugin } from 'vite'
import { found, sources } from './sources.ts'
import { isKey, isString, type Node, nodesOf } from './syntax.ts'

/** The language, which a reader's voice goes by, ids that our styles read from attributes, and an element. They stay. */
const seen = new Set(['en-GB', 'get-help-today', 'doctor-first', 'under-18', 'article'])

/**
 * The ids of src/domain and src/content that have a hyphen, and those of the sources, shortened in every chunk alike, as
 * strings and as keys (docs/decisions/0006-short-names.md). They have no capitals: `en-GB` is a language.
 */
export function shortIds(): Plugin {
  return {
    name: 'short-ids',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const texts = ['src/domain', 'src/content'].flatMap(sources)
      const ofSources = found(texts, /^ {2}([a-z\d]+): (?:page|copied)\(/gm)
      const hyphened = found(texts, /'([a-z][a-z\d]*(?:-[a-z\d]+)+)'/g)
      const ids = [...hyphened, ...ofSources].filter((id) => !seen.has(id))
      const codes = withShortIds(
        chunks.map(({ code }) => code),
        ids,
      )
      chunks.forEach((chunk, index) => Object.assign(chunk, { code: codes[index] }))
    },
  }
}

/**
 * The scripts with short names in place of these ids: the more often one stands there, the shorter. No name is one that
 * a script has already, and none is a number, which would come before other keys.
 *
 * @throws where an id is seen outside: as or in an element's attribute, or in a selector; or is the name of a variable too.
 */
export function withShortIds(scripts: readonly string[], ids: readonly string[]): readonly string[] {
  const trees = scripts.map(nodesOf)
  const nodes = trees.flat()
  const wanted = new Set(ids)
  const used = nodes.filter((node) => wanted.has(idOf(node)))
  for (const node of nodes) refuseSeen(node, ids)
  const times = new Map(ids.map((id) => [id, used.filter((node) => idOf(node) === id).length]))
  const often = [...wanted].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1))
  const free = freeNames(new Set(nodes.map(({ name, value }) => String(name ?? value))))
  const short = new Map(often.map((id) => [id, free.next().value as string]))
  return scripts.map((script, index) => {
    let end = 0
    let code = ''
    for (const node of trees[index] ?? []) {
      const name = short.get(idOf(node))
      if (!name) continue
      code += script.slice(end, node.start) + (isKey(node) ? name : `"${name}"`)
      end = node.end
    }
    return code + script.slice(end)
  })
}

/** What may be an id: a string, or a key without quotes. */
const idOf = (node: Node): string => {
  if (isString(node)) return String(node.value)
  return isKey(node) ? String(node.name) : ''
}

function refuseSeen(node: Node, ids: readonly string[]): void {
  if (node.parent?.['shorthand'] === true && ids.includes(idOf(node)))
    throw new Error(`The id "${idOf(node)}" is a variable too: write { ${idOf(node)}: … }.`)
  const text = node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.value
  if (typeof text !== 'string') return
  const id = ids.find((one) =>
    text === one
      ? node.type === 'TemplateElement' || isAttribute(node.parent)
      : text.includes(one) && new RegExp(`[=.#"']${one}(?![\\w-])`).test(text),
  )
  if (id !== undefined) throw new Error(`The id "${id}" is seen outside: ${text.slice(0, 200)}`)
}

/** True for an attribute in `h('div', { … })`, by its name or its value. */
function isAttribute(property: Node | undefined): boolean {
  if (property?.type !== 'Property') return false
  const call = property.parent?.parent
  const [tag] = (call?.type === 'CallExpression' ? call['arguments'] : []) as readonly Node[]
  return tag !== undefined && isString(tag)
}

/** One letter or two: enough for thousands of ids. */
function* freeNames(taken: ReadonlySet<string>): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const one of ['', ...letters])
    for (const other of letters) if (!taken.has(one + other)) yield one + other
}
