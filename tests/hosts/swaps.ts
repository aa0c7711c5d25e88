import { readFileSync } from 'node:fs'
import { type Host, inline, mount, script } from './host.ts'

declare global {
  interface Window {
    Turbo: { visit(address: string, options: object): void }
    React: { createElement(...given: unknown[]): unknown; useState<T>(first: T): [T, (next: T) => void] }
    ReactDOM: { createRoot(element: Element): { render(node: unknown): void } }
    __show(order: string[]): void
  }
}

const npm = (path: string) => readFileSync(`node_modules/${path}`, 'utf8')

/** React comes as CommonJS only: its files, and a `require` that knows them. */
const react = () => {
  const modules = {
    react: 'react/cjs/react.production.js',
    scheduler: 'scheduler/cjs/scheduler.production.js',
    'react-dom': 'react-dom/cjs/react-dom.production.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  }
  const made = Object.entries(modules).map(
    ([name, path]) => `made[${JSON.stringify(name)}] = {};(function (exports, require) {${npm(path)}
})(made[${JSON.stringify(name)}], require)`,
  )
  return `(() => { const made = {}, require = (name) => made[name], process = { env: {} }
${made.join('\n')}
window.React = made.react; window.ReactDOM = made['react-dom/client'] })()`
}

/** Hosts that move, replace or render again what the mount is in. */
export const swaps: readonly Host[] = [
  {
    name: 'Turbo page swap',
    head: '<script src="/npm/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
    arrive: async () => {
      const loaded = () =>
        new Promise((done) => document.addEventListener('turbo:load', done, { once: true }))
      const first = document.querySelector('[data-hair-options]')
      for (const page of ['one', 'two']) {
        const next = loaded()
        window.Turbo.visit(`${location.pathname}?${page}`, { action: 'replace' })
        await next
      }
      if (first?.isConnected) throw new Error('Turbo did not swap the page')
    },
  },
  {
    name: 'Squarespace-like page swap',
    arrive: async () => {
      // The new page is fetched and its main put in the place of the old; no script of it runs.
      const text = await (await fetch(location.href)).text()
      const next = new DOMParser().parseFromString(text, 'text/html').querySelector('main') as Element
      const old = document.querySelector('main') as Element
      old.replaceWith(document.createElement('main'))
      await new Promise((done) => setTimeout(done, 30))
      document.querySelector('main')?.replaceWith(document.importNode(next, true))
    },
  },
  {
    name: 'React that renders again and moves the mount',
    mount: '<div id="app"></div>',
    head: '<script src="/react.js"></script>',
    files: { '/react.js': script(react()) },
    body: inline(() => {
      const { createElement: h, useState } = window.React
      const clinic = {
        'data-hair-options': '',
        'data-clinic': 'Example Clinic',
        'data-reviewer': 'Dr Example',
        'data-reviewed': '2026-11-03',
        'data-booking-url': 'https://clinic.example/book',
      }
      function App() {
        const [order, show] = useState(['mount', 'aside'])
        window.__show = show
        const parts: Record<string, unknown> = {
          mount: h(
            'div',
            { key: 'mount', ...clinic, className: order.join(' ') },
            h('a', { href: '/' }, 'Read'),
          ),
          aside: h('aside', { key: 'aside' }),
          other: h('aside', { key: 'other' }),
        }
        return h('div', null, ...order.map((name) => parts[name]))
      }
      window.ReactDOM.createRoot(document.querySelector('#app') as Element).render(h(App))
    }),
    midway: async () => {
      const painted = () => new Promise((done) => setTimeout(done, 50))
      for (const order of [
        ['aside', 'other', 'mount'],
        ['mount', 'other', 'aside'],
        ['other', 'mount'],
      ]) {
        window.__show(order)
        await painted()
      }
    },
  },
  {
    name: 'Elementor-like popup: hidden, then shown as a clone',
    mount: `<template></template><div hidden>${mount}</div>`,
    arrive: () => {
      const box = document.querySelector('div[hidden]') as HTMLElement
      const shown = box.cloneNode(true) as HTMLElement
      shown.hidden = false
      box.replaceWith(shown)
    },
  },
  {
    name: 'mount moved, taken away and put back',
    midway: async () => {
      const host = document.querySelector('[data-hair-options]') as Element
      document.querySelector('form')?.before(host)
      await new Promise((done) => setTimeout(done, 20))
      host.remove()
      await new Promise((done) => setTimeout(done, 20))
      document.querySelector('h1')?.after(host)
    },
  },
]
