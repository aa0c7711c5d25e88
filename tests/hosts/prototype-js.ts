/**
 * What Prototype.js, 1.7 and older, does to the natives, as far as it has hurt others: what it puts in the place of standard
 * methods, and what it adds to every array, function, string and element. Written anew; npm has no copy of it.
 */
export function oldPrototype(): void {
  type Any = Record<string, unknown>
  const add = (prototype: object, methods: Any) => {
    for (const name of Object.keys(methods)) (prototype as Any)[name] = methods[name]
  }
  const stop = {}
  function each(this: unknown[], run: (item: unknown, index: number) => void, context?: unknown) {
    try {
      for (let i = 0; i < this.length; i++) run.call(context, this[i], i)
    } catch (error) {
      if (error !== stop) throw error
    }
    return this
  }
  function collect(this: unknown[], run: (item: unknown, index: number) => unknown, context?: unknown) {
    const results: unknown[] = []
    each.call(this, (item, index) => results.push(run ? run.call(context, item, index) : item))
    return results
  }
  function findAll(this: unknown[], is: (item: unknown, index: number) => unknown, context?: unknown) {
    const results: unknown[] = []
    each.call(this, (item, index) => is.call(context, item, index) && results.push(item))
    return results
  }
  function detect(this: unknown[], is: (item: unknown, index: number) => unknown, context?: unknown) {
    for (let i = 0; i < this.length; i++) if (is.call(context, this[i], i)) return this[i]
    return undefined
  }
  function toArray(this: ArrayLike<unknown>) {
    const results: unknown[] = []
    for (let i = 0; i < this.length; i++) results.push(this[i])
    return results
  }
  function include(this: unknown[], wanted: unknown) {
    for (let i = 0; i < this.length; i++) if (this[i] == wanted) return true
    return false
  }
  function toJSON(this: unknown[]): string {
    const parts: string[] = []
    for (let i = 0; i < this.length; i++) parts.push(String(this[i]))
    return `[${parts.join(', ')}]`
  }
  function reverse(this: unknown[], inline = true) {
    const list = inline ? this : toArray.call(this)
    const turned = toArray.call(list)
    for (let i = 0; i < turned.length; i++) list[i] = turned[turned.length - 1 - i]
    return list
  }
  const names = {
    each,
    _each: each,
    collect,
    map: collect,
    findAll,
    select: findAll,
    filter: findAll,
    detect,
    find: detect,
  }
  add(Array.prototype, {
    ...names,
    include,
    member: include,
    toArray,
    entries: toArray,
    clone: toArray,
    toJSON,
    reverse,
    // Until 1.6.1, and it folds nothing.
    reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0]
    },
  })
  add(Array.prototype, {
    first: () => 'first',
    last: () => 'last',
    size: () => 'size',
    inspect: () => 'inspect',
    without: () => 'without',
    uniq: () => 'uniq',
  })
  /** Knows lists with a length, and no iterables. */
  ;(Array as unknown as Any)['from'] = (list: ArrayLike<unknown> & { toArray?: () => unknown[] }) => {
    if (!list) return []
    return 'toArray' in Object(list) && list.toArray ? list.toArray() : toArray.call(list)
  }
  add(Function.prototype, {
    bind(this: (...given: unknown[]) => unknown, context: unknown, ...first: unknown[]) {
      // oxlint-disable-next-line typescript/no-this-alias -- as it was written in 2010
      const method = this
      return function bound(...given: unknown[]) {
        return method.apply(context, first.concat(given))
      }
    },
    curry: () => 'curry',
    delay: () => 'delay',
    defer: () => 'defer',
    wrap: () => 'wrap',
  })
  add(String.prototype, {
    strip: String.prototype.trim,
    sub: () => 'sub',
    toJSON(this: string) {
      return `"${this}"`
    },
    startsWith(this: string, words: string) {
      return this.lastIndexOf(words, 0) === 0
    },
    endsWith(this: string, words: string) {
      const at = this.length - words.length
      return at >= 0 && this.indexOf(words, at) === at
    },
  })
  add(Number.prototype, {
    toJSON(this: number) {
      return String(this)
    },
  })
  add(Date.prototype, { toJSON: () => '"a day"', toISOString: () => 'a day' })
  const element = (name: string) =>
    function extended(this: Element) {
      return `${name} of ${this.localName}`
    }
  for (const name of [
    'show',
    'hide',
    'toggle',
    'update',
    'replace',
    'insert',
    'select',
    'visible',
    'observe',
    'fire',
  ])
    add(HTMLElement.prototype, { [name]: element(name) })
  add(HTMLElement.prototype, {
    /** It returns the element, and takes no part in what the platform has come to do since. */
    remove(this: Element) {
      this.parentNode?.removeChild(this)
      return this
    },
  })
  Object.assign(window, { $: (id: string) => document.querySelector(`#${id}`), $$: () => [], $A: toArray })
}
