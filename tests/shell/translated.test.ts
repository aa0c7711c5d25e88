import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, engines } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { translate } from '../support/translate.ts'

declare global {
  interface Window {
    __pressAnything: typeof pressAnything
  }
}

interface Difference {
  readonly pressed: string
  readonly plain: string
  readonly translated: string
}

/** Any numbers: which kind of control is pressed, which of them, and how. */
type Press = readonly [kind: number, place: number, how: number]

/**
 * In the page: presses anything, the same on two decision aids of which one is translated, until they say different
 * things.
 */
async function pressAnything(presses: readonly Press[]): Promise<Difference | null> {
  const controls = (root: ParentNode) => [
    ...root.querySelectorAll('button, [role=button], input, select, textarea, details'),
  ]
  // Of a screen with a hundred words to open and one way back, each kind is as likely.
  const chosen = (root: ParentNode, [kind, place]: Press) => {
    const kinds = new Map<string, number[]>()
    for (const [index, control] of controls(root).entries()) {
      const name = `${control.localName} ${control.className} ${control.getAttribute('type')}`
      kinds.set(name, [...(kinds.get(name) ?? []), index])
    }
    const places = [...kinds.values()][kind % kinds.size] ?? []
    return places[place % places.length] ?? 0
  }
  const press = (control: Element | undefined, [, , how]: Press) => {
    const say = (type: string) => control?.dispatchEvent(new Event(type, { bubbles: true }))
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = how % control.options.length
      say('change')
    } else if (control instanceof HTMLDetailsElement) control.open = !control.open
    else if (control?.matches('textarea, [type=text]')) {
      ;(control as HTMLInputElement).value = how % 2 === 0 ? '' : `My own ${how % 9}`
      say('input')
    } else control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  // A task of its own, without the wait of a timer.
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', done)
      port1.start()
      port2.postMessage(0)
    })

  const roots = [...document.querySelectorAll('[data-hair-options]')].map(({ shadowRoot }) => shadowRoot)
  const [plain, translated] = roots
  if (!plain || !translated) throw new Error(`Two mounts are needed, and ${roots.length} were found.`)
  // What stands there is read and not looked at, so nothing of it is laid out: that would be most of the time.
  document.body.hidden = true
  const text = (root: ParentNode) => root.querySelector('.aid')?.textContent ?? ''
  for (const one of presses) {
    window.__translate(translated)
    const place = chosen(plain, one)
    const [control, twin] = [controls(plain)[place], controls(translated)[place]]
    const pressed = `${control?.localName} ${control?.className}: ${control?.textContent?.slice(0, 60)}`
    press(control, one)
    press(twin, one)
    await turn()
    await turn()
    dispatchEvent(new Event('afterprint'))
    const [said, saidTranslated] = [text(plain), text(translated)]
    if (said !== saidTranslated) {
      const at = [...said].findIndex((letter, index) => letter !== saidTranslated[index])
      const around = (whole: string) => whole.slice(Math.max(0, at - 80), at + 80)
      return { pressed, plain: around(said), translated: around(saidTranslated) }
    }
  }
  return null
}

/** In the page: how many have their second script; it comes to what is on the screen. */
const ready = () => {
  const mounts = [...document.querySelectorAll('[data-hair-options]')]
  mounts.forEach((mount) => mount.scrollIntoView())
  return mounts.filter(({ shadowRoot }) => shadowRoot?.querySelector('.term, .consultation')).length
}

/** Neither prints nor asks for leave; what is copied is refused every second time for each of the two. */
const quiet = `window.print = () => {}
let copies = 0
Object.defineProperty(navigator, 'clipboard', { value: {
  writeText: () => (copies++ % 4 < 2 ? Promise.resolve() : Promise.reject(new Error()))
} })`

const two = (attributes: string) =>
  hostPage({
    mount: `<div data-hair-options data-clinic="Example Clinic" ${attributes}></div>`.repeat(2),
    head: '<script src="/press.js"></script>',
  })

const number = fc.noBias(fc.nat())
const presses: readonly Press[] = fc.sample(fc.tuple(number, number, number), { seed: 1, numRuns: 80 })

/**
 * A page that a browser translates holds the translator's nodes in place of our texts, and Preact knows nothing of them:
 * words that change where they stand would stay as they were, and a person would read what is no longer so.
 */
describe.each(engines)('on a translated page in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        '/press.js': {
          html: `{ const __name = (fn) => fn; window.__translate = ${translate}; window.__pressAnything = ${pressAnything}; ${quiet} }`,
          headers: { 'content-type': 'text/javascript; charset=utf-8' },
        },
        '/': two(''),
        '/consultation': two('data-mode="consultation"'),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  test.each([
    ['the questions and all that follows', '/'],
    ['a consultation', '/consultation'],
  ])('whatever is pressed, %s read as they should', async (_, path) => {
    const page = await engine.open()
    await page.goto(server.url + path)
    await expect.poll(() => page.evaluate(ready), { timeout: 10_000 }).toBe(2)
    expect(await page.evaluate((anything) => window.__pressAnything(anything), presses)).toBeNull()
    expect(await seen(page)).toEqual([])
    await page.close()
  })
})
