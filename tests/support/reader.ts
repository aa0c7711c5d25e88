/* oxlint-disable unicorn/consistent-function-scoping -- reader() travels as text, with all that it uses inside */
import type * as TestingLibrary from '@testing-library/dom'

export interface Query {
  role: string
  name?: string | { source: string; flags: string } | undefined
}

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface Named {
  role: string
  name: string
}

/** A point to click, and whether it is far from where it should not be; or, after a scroll or under a cover, none yet and the reason. */
export type Target = Point | { problem: string }

export interface Point {
  x: number
  y: number
  isApart: boolean
}

/**
 * Reads a page the way assistive technology does. This function travels into the page as text, so it
 * holds all that it uses. Testing Library finds roles and computes names; it does not look into shadow
 * roots, and it takes an element's host, `inert`, closed details and modal dialogs for nothing. That is
 * what is added here.
 */
export function reader(library: typeof TestingLibrary) {
  library.configure({ computedStyleSupportsPseudoElements: true })

  /** Pixels from side to side that two quick taps need to be no double tap (docs/decisions/0019), and some. */
  const apart = 36
  /** Far first: WebKit's driver leaves out a scrollbar on the left, of 21 px, where a page goes from right to left. */
  const asides = [60, -60, apart, -apart]
  /** Corners are round. */
  const edge = 6

  type Root = HTMLElement | ShadowRoot

  function roots(): Root[] {
    const found: Root[] = [document.documentElement]
    for (const root of found) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) found.push(element.shadowRoot)
    }
    return found
  }

  /** The element around this one as it is drawn: through slots and out of shadow roots. */
  function around(element: Element): Element | null {
    const root = element.getRootNode()
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }

  function isWithin(element: Element, outer: Element): boolean {
    for (let at: Element | null = element; at; at = around(at)) if (at === outer) return true
    return false
  }

  /** What is open above the rest of the page. */
  function modals(): Element[] {
    return roots().flatMap((root) => Array.from(root.querySelectorAll(':modal')))
  }

  function isReachable(element: Element, above: Element[]): boolean {
    for (let at: Element | null = element; at; at = around(at)) {
      if (at.hasAttribute('inert') || at.getAttribute('aria-hidden') === 'true') return false
    }
    return above.length === 0 || above.some((modal) => isWithin(element, modal))
  }

  function isVisible(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  }

  function isShown(element: Element, above: Element[]): boolean {
    const drawn = element instanceof HTMLOptionElement ? (element.closest('select') ?? element) : element
    return isVisible(drawn) && isReachable(element, above)
  }

  /** ARIA gives summary no role; browsers announce it as a button of their own kind. */
  function summaries(root: Root, isNamed: (name: string) => boolean): HTMLElement[] {
    return [...root.querySelectorAll('summary')].filter((summary) =>
      isNamed(summary.getAttribute('aria-label') ?? textOf(summary, true)),
    )
  }

  function all({ role, name }: Query): HTMLElement[] {
    const pattern = typeof name === 'object' ? new RegExp(name.source, name.flags) : undefined
    const isNamed = (is: string) => (pattern ? pattern.test(is) : name === undefined || is === name)
    const options = { ...(name !== undefined && { name: isNamed }), hidden: true }
    const above = modals()
    return roots().flatMap((root) => {
      if (role === 'summary') return summaries(root, isNamed).filter((element) => isShown(element, above))
      // Names cost most, so what is not shown is left out before they are computed.
      const querySelectorAll = (selector: string) =>
        [...root.querySelectorAll(selector)].filter((element) => isShown(element, above))
      const shown = { querySelector: root.querySelector, querySelectorAll } as unknown as HTMLElement
      return library.queryAllByRole(shown, role, options)
    })
  }

  function rect(element: Element): Rect {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }

  function describe(element: Element): Named {
    if (element.localName === 'summary') return { role: 'summary', name: textOf(element, true) }
    const roles = library.getRoles(element as HTMLElement)
    const role = Object.keys(roles).find((key) => roles[key]?.includes(element as HTMLElement)) ?? ''
    let name = ''
    if (role !== '') {
      const remember = (is: string, of: Element) => {
        if (of === element) name = is
        return false
      }
      library.queryAllByRole(element.parentNode as HTMLElement, role, { name: remember, hidden: true })
    }
    return { role, name }
  }

  function active(): Named & { tag: string } {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!element) return { role: '', name: '', tag: '' }
    return { ...describe(element), tag: element.localName }
  }

  /** What can be read on the page, or (`spoken`) what is read out; blocks stand on lines of their own. */
  function textOf(element: Element, spoken = false): string {
    const lines = rawText(element, spoken).split('\n')
    const tidied = lines.map((line) => line.replace(/ +/g, ' ').trim()).filter(Boolean)
    return tidied.join(spoken ? ' ' : '\n')
  }

  function rawText(node: Node, spoken: boolean): string {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
    if (!(node instanceof Element) || ['script', 'style', 'noscript'].includes(node.localName)) return ''
    if (spoken && node.getAttribute('aria-hidden') === 'true') return ''
    const { display } = getComputedStyle(node)
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return ''
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : []
    const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes]
    const text = children.map((child) => rawText(child, spoken)).join('')
    if (node.localName === 'br') return '\n'
    return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`
  }

  function elementAt(x: number, y: number): Element | null {
    let element = document.elementFromPoint(x, y)
    for (;;) {
      const inner: Element | null | undefined = element?.shadowRoot?.elementFromPoint(x, y)
      if (!inner || inner === element) return element
      element = inner
    }
  }

  /**
   * The middle of the first line: an inline link's box over two lines has its middle in neither. Where that is as far from
   * the left as `notAt`, first a little to both sides of it.
   */
  function points(element: Element, notAt: number | null): Point[] {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const middle = box.x + box.width / 2
    const isApart = notAt === null || Math.abs(middle - notAt) >= apart
    const sides = isApart ? [] : asides.map((by) => notAt + by)
    const within = sides.filter((x) => x > box.left + edge && x < box.right - edge)
    const y = box.y + box.height / 2
    return [...within.map((x) => ({ x, y, isApart: true })), { x: middle, y, isApart }]
  }

  /** Where a click reaches the element: on itself, or on the label that stands for its hidden input. */
  function hit(element: HTMLElement, notAt: number | null): Point | undefined {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const reached = [element, ...labels].flatMap((one) =>
      points(one, notAt).filter(({ x, y }) => {
        const found = elementAt(x, y)
        return found !== null && isWithin(found, one)
      }),
    )
    return reached.find(({ isApart }) => isApart) ?? reached[0]
  }

  async function target(element: HTMLElement, notAt: number | null): Promise<Target> {
    if (!hit(element, notAt))
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const before = rect(element)
    await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
    const after = rect(element)
    if (before.x !== after.x || before.y !== after.y) return { problem: 'it is moving' }
    const point = hit(element, notAt)
    if (point) return point
    const [middle] = points(element, null)
    return {
      problem: `covered by ${(middle && elementAt(middle.x, middle.y))?.outerHTML.slice(0, 200) ?? 'the edge of the viewport'}`,
    }
  }

  const names = ['button', 'link', 'heading', 'checkbox', 'radio', 'combobox', 'summary', 'region', 'status']

  return {
    find: (query: Query) => all(query).map((element) => rect(element)),
    text: (query?: Query) => {
      const element = query ? all(query)[0] : document.body
      return element && textOf(element)
    },
    active,
    /** For the message when something is not found. */
    overview: () =>
      names.flatMap((role) =>
        all({ role }).map((element) => `${role} "${describe(element).name || textOf(element)}"`),
      ),
    /** Where the only one of its kind can be clicked, or the nth. */
    async target(query: Query, nth: number | null, notAt: number | null): Promise<Target> {
      const found = all(query)
      if (nth === null && found.length > 1) return { problem: `there are ${found.length}` }
      const element = found[nth ?? 0]
      return element ? target(element, notAt) : { problem: 'not found' }
    },
  }
}
