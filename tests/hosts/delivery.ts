import { readFileSync } from 'node:fs'
import { bothScripts, type Host, mount, script, tags } from './host.ts'

const built = (file: string) => readFileSync(`dist/${file}`, 'utf8')
const files = ['hair-options.js', 'hair-options-more.js'] as const

/** As the next release will be: the same files with another version in both. */
const nextVersion = () => {
  const version = /version:"([0-9a-f]+)"/.exec(built(files[1]))?.[1]
  if (version === undefined) throw new Error('No version in hair-options-more.js')
  return Object.fromEntries(
    files.map((file) => [`/next/${file}`, script(built(file).replaceAll(version, 'next'))] as const),
  )
}

/** From a server that says nothing of the encoding: a classic script is then read in that of its page. */
const ofUnknownEncoding = () =>
  Object.fromEntries(
    files.map((file) => [
      `/unknown/${file}`,
      { html: built(file), headers: { 'content-type': 'text/javascript' } },
    ]),
  )

/** Ways in which site builders, tag managers and optimizers bring the script. */
export const delivery: readonly Host[] = [
  { name: 'type=module', script: tags('type="module" src=') },
  { name: 'defer', script: tags('defer src=') },
  { name: 'in the head, not async', head: tags('src='), script: '' },
  { name: 'twice', script: bothScripts + bothScripts },
  { name: 'two versions', script: bothScripts + tags('async src=', '/next/'), files: nextVersion() },
  {
    name: 'both in one file',
    script: '<script src="/combined.js"></script>',
    files: { '/combined.js': script(files.map(built).join('\n')) },
  },
  {
    name: 'injected late by Google Tag Manager',
    mount: '<div id="place"></div>',
    script: '',
    arrive: () => {
      // A Custom HTML tag: the markup is put in, then its scripts are made anew so that they run.
      const place = document.querySelector('#place') as Element
      const holder = document.createElement('div')
      holder.insertAdjacentHTML(
        'beforeend',
        '<div data-hair-options data-clinic="Example Clinic" data-reviewer="Dr Example" data-reviewed="2026-11-03" data-booking-url="https://clinic.example/book"></div>',
      )
      place.replaceWith(...holder.childNodes)
      for (const file of ['hair-options.js', 'hair-options-more.js']) {
        const tag = document.createElement('script')
        tag.src = `/dist/${file}`
        document.body.append(tag)
      }
    },
  },
  {
    name: 'delayed as WP Rocket does, readyState spoofed',
    script: tags('type="rocketlazyloadscript" data-rocket-src='),
    arrive: async () => {
      // On the first touch, after load: events are held back, the document says it is loading, tags are replaced.
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' })
      const listen = EventTarget.prototype.addEventListener
      EventTarget.prototype.addEventListener = function hold(...given: Parameters<typeof listen>) {
        const isHeld =
          (this === document || this === window) &&
          /^(DOMContentLoaded|load|readystatechange)$/.test(given[0])
        if (!isHeld) listen.apply(this, given)
      }
      const held = document.querySelectorAll<HTMLScriptElement>('script[type=rocketlazyloadscript]')
      for (let i = 0; i < held.length; i++) {
        const tag = document.createElement('script')
        tag.src = held[i]?.dataset['rocketSrc'] ?? ''
        await new Promise((done) => {
          tag.addEventListener('load', done)
          held[i]?.replaceWith(tag)
        })
      }
    },
  },
  {
    name: 'rewritten as Rocket Loader does',
    script: tags('type="5a3c1e-text/javascript" src='),
    arrive: async () => {
      // After the page: each is made anew, one after the other, and none is the current script.
      const held = document.querySelectorAll<HTMLScriptElement>('script[type$="-text/javascript"]')
      Object.defineProperty(document, 'currentScript', { configurable: true, get: () => null })
      for (let i = 0; i < held.length; i++) {
        const tag = document.createElement('script')
        tag.src = held[i]?.src ?? ''
        await new Promise((done) => {
          tag.addEventListener('load', done)
          held[i]?.replaceWith(tag)
        })
      }
    },
  },
  {
    name: 'snippet mangled by the classic editor',
    mount: `<p><div data-hair-options="" data-clinic="Example Clinic" data-reviewer="Dr Example" data-reviewed="2026-11-03" data-booking-url="https://clinic.example/book"><br />
<p><a href="/options">Read about it</a></p>
<p></p></div></p>`,
    script: `<p>${tags('async="" src=')}<br />\n</p>`,
    hasLooks: true,
  },
  {
    name: 'curly quotes from a word processor',
    mount: mount.replace('data-clinic', 'data-sells=“smp fue” data-clinic'),
    warnings: ['Hair Options: data-sells is "“smp". Expected straight quotes (") around it. It is left out.'],
  },
  {
    name: 'strict policy with Trusted Types',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'an old encoding, the scripts without one of their own',
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    script: tags('async src=', '/unknown/'),
    files: ofUnknownEncoding(),
    faults: () => {
      const words = document.querySelector('[data-hair-options]')?.shadowRoot?.textContent ?? ''
      return words.includes('\u2019') ? [] : ['its apostrophes are mangled']
    },
  },
  { name: 'offline once it has loaded', goesOffline: true },
]
