import { readFileSync } from 'node:fs'
import { type Host, inline, mount, script, tags } from './host.ts'
import { translate } from '../support/translate.ts'
import { oldPrototype } from './prototype-js.ts'

declare global {
  interface Window {
    __host: string[]
    module: unknown
    exports: unknown
    jQuery(selector: string): { length: number; text(): string; on(...given: unknown[]): void }
    jQuery(ready: () => void): void
    require(names: string[], then: (...modules: unknown[]) => void): void
    define(name: string, make: () => unknown): void
    hotkeys: {
      (keys: string, run: (event: KeyboardEvent) => void): void
      filter: (event: KeyboardEvent) => boolean
    }
  }
}

const src = (path: string) => `<script src="${path}"></script>`

/** Hosts whose scripts change the ground that ours stands on. */
export const scripts: readonly Host[] = [
  {
    name: 'Prototype.js',
    head: inline(oldPrototype),
    faults: () => {
      const list = [1, 2] as unknown as { collect(fn: (n: number) => number): number[] }
      return list.collect((n) => n * 2)[1] === 4 && new Date().toISOString() === 'a day'
        ? []
        : ['it is broken']
    },
  },
  {
    name: 'MooTools',
    // What npm has of it is the part without a DOM: the natives, which is what it is known for.
    head: `<script>var exports = {}</script>${src('/mootools.js')}`,
    files: {
      '/mootools.js': script(readFileSync('node_modules/mootools/lib/mootools-core-1.5.2-server.js', 'utf8')),
    },
    faults: () => ('contains' in Array.prototype && 'implement' in Array ? [] : ['it is broken']),
  },
  {
    name: 'jQuery 1',
    head: `${src('/npm/jquery-1/dist/jquery.min.js')}${inline(() => {
      window.__host = []
      window.jQuery(() => window.__host.push('ready'))
      // Plugins that take over every button and link of the page.
      document.addEventListener('DOMContentLoaded', () =>
        window.jQuery('body').on('click', 'a, button, label', () => false),
      )
    })}`,
    faults: () =>
      window.__host[0] === 'ready' && window.jQuery('h1').text() === 'Clinic' ? [] : ['it is broken'],
  },
  {
    name: 'AMD define',
    head: src('/npm/requirejs/require.js'),
    script: `${tags('src=')}${inline(() => {
      window.__host = []
      window.define('clinic', () => 'Clinic')
      window.require(['clinic'], (clinic) => window.__host.push(String(clinic)))
    })}`,
    faults: () => (window.__host[0] === 'Clinic' ? [] : ['require() did not work']),
  },
  {
    name: 'leaked module and exports',
    head: `<script>var module = { exports: {} }, exports = module.exports, process = { env: {} }, global = window</script>`,
    faults: () => Object.keys(window.exports as object).map((name) => `exports.${name} is ours`),
  },
  {
    name: 'frozen prototypes',
    head: inline(() => {
      for (const constructor of [
        Object,
        Array,
        Function,
        String,
        Number,
        Promise,
        Map,
        Set,
        RegExp,
        Error,
        Date,
      ])
        Object.freeze(constructor.prototype)
      for (const constructor of [EventTarget, Node, Element, HTMLElement, Event, Document, ShadowRoot])
        Object.freeze(constructor.prototype)
    }),
  },
  {
    name: 'overridden Array.prototype and Promise',
    head: inline(() => {
      const arrays = Array.prototype as unknown as Record<string, unknown>
      for (const name of ['last', 'contains', 'remove', 'clear', 'pick', 'each', 'sum'])
        arrays[name] = () => name
      // Polyfills of long ago, which know the standard's first draft and nothing since.
      arrays['flat'] = function flat(this: unknown[]) {
        return Array.prototype.concat.apply([], this)
      }
      arrays['includes'] = function includes(this: unknown[], wanted: unknown) {
        for (let i = 0; i < this.length; i++) if (this[i] === wanted) return true
        return false
      }
      arrays['find'] = function find(this: unknown[], is: (item: unknown) => boolean) {
        for (let i = 0; i < this.length; i++) if (is(this[i])) return this[i]
        return undefined
      }
      const objects = Object.prototype as unknown as Record<string, unknown>
      objects['extend'] = () => 'extend'
      type Settle = (value: unknown) => void
      /** Thenables only: no `finally`, no statics but these, and it settles in a task of its own. */
      class OldPromise {
        value: Promise<unknown>
        constructor(run: (resolve: Settle, reject: Settle) => void) {
          this.value = new native((resolve, reject) => setTimeout(() => run(resolve, reject)))
        }
        // oxlint-disable-next-line unicorn/no-thenable -- that is what a promise is
        then(done?: Settle, failed?: Settle) {
          const { value } = this
          return new OldPromise((resolve, reject) => void value.then(done, failed).then(resolve, reject))
        }
        // What WebKit's own driver needs.
        static race = (all: Promise<unknown>[]) => native.race(all)
        static resolve(value: unknown) {
          return new OldPromise((resolve) => resolve(value))
        }
        static reject(reason: unknown) {
          return new OldPromise((_, reject) => reject(reason))
        }
      }
      const native = Promise
      window.Promise = OldPromise as unknown as PromiseConstructor
    }),
  },
  {
    // As yett and its like do, to hold scripts back until there is consent.
    name: 'createElement of a consent manager',
    head: inline(() => {
      const native = document.createElement
      const make = (...given: [string]) => {
        const made = native.apply(document, given)
        if (given[0].toLowerCase() !== 'script') return made
        const hold = (address: string) => made.setAttribute('data-held', address)
        return Object.defineProperty(made, 'src', { get: () => made.getAttribute('data-held'), set: hold })
      }
      document.createElement = make as typeof document.createElement
    }),
    faults: () => {
      const held = Object.assign(document.createElement('script'), { src: 'x' })
      return held.getAttribute('data-held') === 'x' ? [] : ['it is broken']
    },
  },
  {
    name: 'text nodes rewritten as Google Translate does',
    head: '<script src="/translate.js"></script>',
    files: { '/translate.js': script(`window.__translate = ${translate}`) },
    arrive: () => {
      document.documentElement.lang = 'fr'
      document.documentElement.className = 'translated-ltr'
      setInterval(() => {
        const root = document.querySelector('[data-hair-options]')?.shadowRoot
        if (root) window.__translate(root)
        window.__translate(document.body)
      })
    },
    faults: () =>
      document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('font')
        ? []
        : ['nothing was rewritten'],
  },
  {
    name: 'hot-keys',
    head: `${src('/npm/hotkeys-js/dist/hotkeys-js.min.js')}${inline(() => {
      window.__host = []
      // As its own was for years, and as hosts write theirs: a field in a shadow root is not known for one.
      window.hotkeys.filter = ({ target }) => !/^(INPUT|SELECT|TEXTAREA)$/.test((target as Element).tagName)
      window.hotkeys('*', (event) => window.__host.push(event.key))
    })}`,
    faults: async () => {
      const field = () =>
        document
          .querySelector('[data-hair-options]')
          ?.shadowRoot?.querySelector('input:not([type=checkbox], [type=radio])')
      for (let tries = 0; !field() && tries < 300; tries++) await new Promise((done) => setTimeout(done, 10))
      const press = (target: EventTarget | null | undefined, key: string) =>
        target?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            keyCode: key.toUpperCase().charCodeAt(0),
            bubbles: true,
            composed: true,
          }),
        )
      press(field(), 's')
      press(document.body, 'k')
      return window.__host.join() === 'k' && field() ? [] : [`the host heard "${window.__host.join()}"`]
    },
  },
  {
    name: 'storage that throws',
    head: inline(() => {
      const refuse = {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, refuse)
      Object.defineProperty(Document.prototype, 'cookie', refuse)
    }),
  },
  {
    name: 'ids and names like our globals',
    mount: `<form name="HairOptions"><input name="customElements"><i id="hairOptions"></i>${mount}</form>`,
    hasLooks: true,
  },
]
