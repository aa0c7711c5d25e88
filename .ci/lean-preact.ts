import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { found } from './sources.ts'
import { isKey, type Node, nodesOf } from './syntax.ts'

/**
 * What Preact asks that is never so here, in the words of its sources. What would only follow from it, Terser takes
 * away (docs/decisions/0013-preact-asked-less.md).
 */
const never = [
  // Components are functions, and none is a boundary for errors: the shell catches them.
  'isClassComponent',
  'newType.prototype',
  'newType.contextType',
  'tmp && globalContext[tmp._id]',
  'ctor.getDerivedStateFromError',
  'component.componentDidCatch',
  'handled',
  'c.componentWillUpdate',
  "typeof update == 'function'",
  // They are drawn into an empty element of our own: nothing is taken over, and nothing suspends.
  'parentDom.nodeType == 9',
  'parentDom.firstChild',
  'excessDomChildren',
  'isHydrating',
  'resumed',
  'vnode && vnode._flags & MODE_HYDRATE',
  'oldVNode._flags & MODE_HYDRATE',
  'oldVNode._flags & MODE_SUSPENDED',
  'oldVNode._flags & REF_DETACHED',
  'e.then',
  'r = r._excess',
  // No part of a screen is drawn elsewhere on the page.
  'newProps._parentDom',
  'parentVNode.props._parentDom',
  'vnode.props._parentDom',
  // No markup is given as a string: Trusted Types would refuse it.
  "i == 'dangerouslySetInnerHTML'",
  'newHtml',
  'oldHtml',
  // Elements and attributes that no screen has.
  "nodeType == 'math'",
  "nodeType == 'template'",
  "nodeType == 'foreignObject'",
  "nodeType == 'progress'",
  'namespace == MATH_NAMESPACE',
  'newProps.is ? newProps : parentDom',
  "name == 'popover'",
  "'defaultValue' in newProps",
  "'defaultChecked' in newProps",
  // No text is an object, and no comment stands among our elements.
  'childVNode.constructor === String',
  "typeof childVNode == 'function'",
  'next.nodeType == 8',
  'oldDom.nodeType == 8',
  "typeof value == 'string'",
  "typeof oldValue == 'string'",
  // Refs are objects.
  "typeof ref == 'function'",
  // Nothing had a hold on Preact before its hooks, and no developer's tool has one now.
  'oldBeforeDiff',
  'oldBeforeRender',
  'oldAfterDiff',
  'oldCommit',
  'oldBeforeUnmount',
  'oldRoot',
  'prevScu',
  'options.vnode',
  'options.event',
  'options._root',
  'options._hook',
  'options._skipEffects',
  'options.debounceRendering',
  'options.requestAnimationFrame',
  'prevDebounce',
  'prevRaf',
  // Of use to frames and players, which we have none of.
  'parentDom.moveBefore',
]

/** What it asks that is always so, in its words. */
const always = [
  // It runs in browsers only, and draws a component's first state.
  'HAS_RAF',
  '!c.state',
  // Attributes that no screen has are none of those it has rules for.
  "name != 'width'",
  "name != 'height'",
  "name != 'list'",
  "name != 'form'",
  "name != 'download'",
  "name != 'rowSpan'",
  "name != 'colSpan'",
  "name != 'popover'",
]

const known = new Map([
  ...never.map((text) => [text, 'undefined'] as const),
  ...always.map((text) => [text, 'true'] as const),
  // All of it stands in the document that loads it.
  ['parentDom.ownerDocument || document', 'document'],
  // Contexts are read by a hook.
  ['(props, contextValue) => {\n\t\treturn props.children(contextValue);\n\t}', 'undefined'],
  ['Context.Consumer.contextType = Context', 'Context'],
  // No screen writes `xlink` or `className`.
  ["name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's')", 'name'],
])

const preact = `${process.cwd()}/node_modules/preact`

/** Preact from its sources, which say in words what it asks, without what is never so. */
export function leanPreact(): Plugin {
  const texts = ['src', 'hooks/src'].flatMap((folder) =>
    readdirSync(`${preact}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => readFileSync(`${preact}/${folder}/${name}`, 'utf8')),
  )
  /** What Preact calls private, and shortens in what it publishes. */
  const fields = [...found(texts, /\b(_\w+)/g)]
  const missing = new Set(known.keys())
  return {
    name: 'lean-preact',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^preact$/, replacement: `${preact}/src/index.js` },
          { find: /^preact\/hooks$/, replacement: `${preact}/hooks/src/index.js` },
        ],
      },
    }),
    transform: {
      filter: { id: /\/node_modules\/preact\/(hooks\/)?src\// },
      handler: (code) => without(code, known, fields, (text) => missing.delete(text)),
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`Preact does not ask these, or asks in other words: ${[...missing].join(', ')}.`)
    },
  }
}

/**
 * A script in which each of these expressions has its answer wherever it is read, and each of these fields is short.
 *
 * @param met is told of each expression that was found.
 */
export function without(
  code: string,
  answers: ReadonlyMap<string, string>,
  fields: readonly string[],
  met: (expression: string) => void,
): string {
  let end = 0
  let result = ''
  const put = (node: Node, text: string) => {
    result += code.slice(end, node.start) + text
    end = node.end
  }
  for (const node of nodesOf(code)) {
    if (node.start < end) continue
    const text = code.slice(node.start, node.end)
    const answer = answers.get(text)
    if (isKey(node) && fields.includes(text)) {
      const short = `__${fields.indexOf(text).toString(36)}`
      put(node, node.parent?.['shorthand'] ? `${short}: ${text}` : short)
    } else if (answer !== undefined && isRead(node)) {
      put(node, answer)
      met(text)
    }
  }
  return result + code.slice(end)
}

/** False where something is declared, named or given a value. */
const isRead = (node: Node) =>
  /Identifier|Expression/.test(node.type) &&
  !isKey(node) &&
  !['params', 'id'].includes(node.as) &&
  !(node.as === 'left' && node.parent?.type === 'AssignmentExpression')
