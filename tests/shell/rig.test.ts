import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activeElement, allByRole, findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

/** A stand-in for the widget: a shadow root, no HTML parsing, no style attribute. */
function counter() {
  customElements.define(
    'x-counter',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' })
        const add = <T extends keyof HTMLElementTagNameMap>(tag: T, text: string, to: Node = root) => {
          const element = to.appendChild(document.createElement(tag))
          element.append(text)
          return element
        }
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('.far { margin-top: 2000px } .gone { display: none } summary { padding: 6px }')
        root.adoptedStyleSheets = [sheet]

        const region = add('section', '')
        region.setAttribute('aria-labelledby', 'title')
        add('h2', 'How long is your hair?', region).id = 'title'
        const count = add('button', 'Pressed 0 times', region)
        let presses = 0
        count.addEventListener('click', (event) => {
          presses += event.isTrusted ? 1 : 100
          count.textContent = `Pressed ${presses} times`
        })
        const label = add('label', 'Under 3 mm', region)
        const box = label.appendChild(document.createElement('input'))
        box.type = 'checkbox'
        const field = add('label', 'Your name', region).appendChild(document.createElement('input'))
        field.type = 'text'
        const details = add('details', '', region)
        add('summary', 'Why we ask', details)
        add('button', 'Inside', details)
        add('button', 'Gone', region).className = 'gone'
        add('button', 'Far away', region).className = 'far'
      }
    },
  )
}

const pages = {
  '/watch.js': watchScript,
  '/counter.js': { ...watchScript, html: `const __name = (fn) => fn;(${counter})()` },
  '/plain': hostPage({
    csp: true,
    mount: '<x-counter></x-counter>',
    script: '<script src="/counter.js"></script>',
  }),
}

let server: Server

beforeAll(async () => {
  server = await serveFolderAndPages({ pages, folders: { '/support/': 'tests/support' } })
})
afterAll(() => server.close())

describe('the server', () => {
  it('serves pages and folders, nothing else, and notes what was asked for', async () => {
    const status = async (path: string) => (await fetch(server.url + path)).status
    expect(await status('/plain?from=ad')).toBe(200)
    expect(await status('/support/server.ts')).toBe(200)
    expect(await status('/support/..%2fshell/rig.test.ts')).toBe(404)
    expect(await status('/nothing')).toBe(404)
    expect(server.requests.at(-1)).toEqual({ method: 'GET', url: '/nothing' })
  })
})

describe.each(engines)('$name under the strict CSP', ({ name, launch }) => {
  let engine: Engine
  let page: Page

  beforeAll(async () => {
    engine = await launch()
    page = await engine.open({ width: 800, height: 600 })
    await page.goto(`${server.url}/plain`)
  })

  it('has the size that was asked for', async () => {
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([800, 600])
  })

  it('evaluates with arguments, promises and nothing to return, and says what was thrown', async () => {
    expect(await page.evaluate(async (a, b) => a + b.length, 1, ['x', 'y'])).toBe(3)
    expect(await page.evaluate(() => {})).toBeUndefined()
    const thrown = page.evaluate(() => Promise.reject(new TypeError('so it is')))
    await expect(thrown).rejects.toThrow(/In the page: TypeError: so it is/)
  })

  it('draws what it shows', async () => {
    const before = await page.screenshot()
    await page.evaluate(() => document.querySelector('main')?.remove())
    const blank = await page.screenshot()
    expect(blank.byteLength).toBeLessThan(before.byteLength / 2)
    await page.reload()
  })

  it('finds what is shown in a shadow root by role and name, and nothing else', async () => {
    const { x, y, width } = await findByRole(page, 'button', 'Pressed 0 times')
    expect(Math.min(x, y, width)).toBeGreaterThan(0)
    await findByRole(page, 'heading', /how long/i)
    await findByRole(page, 'region', 'How long is your hair?')
    expect(await isShown(page, 'textbox', 'Your name')).toBe(true)
    expect(await isShown(page, 'button', 'Gone')).toBe(false)
    expect(await isShown(page, 'button', 'Inside')).toBe(false)
    expect(await allByRole(page, 'button')).toHaveLength(2)
    const missing = findByRole(page, 'button', 'Nowhere', { timeout: 0 })
    await expect(missing).rejects.toThrow('button "Pressed 0 times"')
    const two = findByRole(page, 'button', /./, { timeout: 0 })
    await expect(two).rejects.toThrow('there are 2')
  })

  it('reads text through shadow roots without what is hidden', async () => {
    const text = await textOf(page)
    expect(text).toMatch(/^Clinic\nHow long is your hair\?\nPressed 0 times/)
    expect(text).not.toMatch(/Gone|Inside/)
    expect(await textOf(page, 'summary')).toBe('Why we ask')
  })

  it('clicks for real, also what is below the fold', async () => {
    await tap(page, 'button', /Pressed/)
    expect(await textOf(page, 'button', /Pressed/)).toBe('Pressed 1 times')
    await tap(page, 'summary', 'Why we ask')
    expect(await isShown(page, 'button', 'Inside')).toBe(true)
    await tap(page, 'button', 'Far away')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
  })

  it('presses keys for real, and knows where the focus is', async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await tap(page, 'button', /Pressed/)
    await page.press('Tab')
    expect(await activeElement(page)).toEqual({ role: 'checkbox', name: 'Under 3 mm', tag: 'input' })
    const isFocusSeen = await page.evaluate(() =>
      document.querySelector('x-counter')?.shadowRoot?.activeElement?.matches(':focus-visible'),
    )
    expect(isFocusSeen).toBe(true)
    await page.press('Space')
    await page.press('Tab')
    await page.type('Ada 1')
    await page.press('Shift+Home')
    await page.type('Zoë')
    const field = await page.evaluate(() => {
      const inputs = document.querySelector('x-counter')?.shadowRoot?.querySelectorAll('input')
      return [inputs?.[0]?.checked, inputs?.[1]?.value]
    })
    expect(field).toEqual([true, 'Zoë'])
    await page.press('Shift+Tab')
    await page.press('Shift+Tab')
    await page.press('Enter')
    expect(await activeElement(page)).toMatchObject({ role: 'button', name: 'Pressed 3 times' })
  })

  it('has the focus again after another page was opened', async () => {
    const other = await engine.open({ colorScheme: 'dark' })
    await other.close()
    await page.close()
    page = await engine.open({ width: 800, height: 600 })
    await page.goto(`${server.url}/plain`)
    expect(await page.evaluate(() => document.hasFocus())).toBe(true)
  })

  it('finds a planted fault in the shadow root by axe, and none without it', async () => {
    expect(await axe(page)).toEqual([])
    await page.evaluate(() =>
      document.querySelector('x-counter')?.shadowRoot?.querySelector('section')?.append(new Image()),
    )
    expect(await axe(page)).toEqual([expect.stringContaining('image-alt: x-counter img')])
  })

  it('leaves nothing in the watcher by itself, and sees what goes wrong', async () => {
    await page.reload()
    await textOf(page)
    await axe(page)
    expect(await seen(page)).toEqual([])
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /axe|reader/.test(key)))).toEqual([])
    await page.evaluate(() => {
      document.body.append(document.createElement('style'))
      document.querySelector('style')?.append('p { color: red }')
      console.warn('beware', 1)
      setTimeout(() => {
        throw new Error('late')
      })
      void Promise.reject(new Error('unhandled'))
    })
    // A style element that the CSP blocks is noted as `csp`, and in some engines as a failed load too.
    const kinds = async () => [...new Set((await seen(page)).map(({ kind }) => kind))].sort()
    await expect.poll(kinds).toEqual(['console.warn', 'csp', 'error', 'rejection'])
    expect((await seen(page)).map(({ text }) => text).join('\n')).toMatch(/style-src-elem inline/)
  })

  it('goes back', async () => {
    await page.goto(`${server.url}/plain?second`)
    await page.back()
    expect(await page.evaluate(() => location.search)).toBe('')
  })

  it.each([
    [{ colorScheme: 'dark' }, ['prefers-color-scheme: dark']],
    [{ reducedMotion: true }, ['prefers-reduced-motion: reduce']],
    [
      { colorScheme: 'dark', reducedMotion: true },
      ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce'],
    ],
    ...(name === 'webkit' ? [] : ([[{ forcedColors: true }, ['forced-colors: active']]] as const)),
    [{}, []],
  ] as const)('shows %o', async (options, expected) => {
    const shown = await engine.open(options)
    await shown.goto(`${server.url}/plain`)
    const matching = await shown.evaluate(() =>
      ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce', 'forced-colors: active'].filter(
        (feature) => matchMedia(`(${feature})`).matches,
      ),
    )
    await shown.close()
    expect(matching).toEqual(expected)
  })
})
