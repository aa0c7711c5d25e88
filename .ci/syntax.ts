import { parseAst } from 'vite'

/** A node of a script's syntax tree, and the one around it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly parent: Node | undefined
  /** The field of the parent that holds it. */
  readonly as: string
  readonly computed?: boolean
  readonly name?: string
  readonly value?: unknown
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Every node of a script, in the order of its text. */
export function nodesOf(script: string): readonly Node[] {
  const nodes: Node[] = []
  const visit = (value: unknown, as: string, parent?: Node) => {
    if (!isNode(value)) return
    const node = { ...value, as, parent }
    nodes.push(node)
    for (const [field, child] of Object.entries(value))
      for (const one of [child].flat()) visit(one, field, node)
  }
  visit(parseAst(script), '')
  return nodes.sort((a, b) => a.start - b.start)
}

export const isString = (node: Node) => node.type === 'Literal' && typeof node.value === 'string'

/** True for the name of a property: in an object or a pattern, a class, or after a dot. */
export const isKey = ({ as, parent }: Node) =>
  (as === 'key' || as === 'property') && parent?.computed !== true
