import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { integrityOf } from '../../.ci/manifest.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbConsultation as words } from '../../src/content/en-gb-consultation.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { activeElement, findByRole, isShown, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hiddenWithFocus, sticksOut, tooSmall } from '../support/fits.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'

const mount = (options = '') =>
  `<div data-hair-options data-mode="consultation" data-clinic="Example Clinic"${options}><a href="/options">Read about your options</a></div>`
const names = ['hair-options.js', 'hair-options-more.js', 'hair-options-consultation.js']
const tags = names.map((name) => `<script async src="/dist/${name}"></script>`)
const script = tags.join('')
const body = (name: string) => readFileSync(`dist/${name}`, 'utf8')
const pinned = names.map(
  (name) => `<script async src="/pinned/${name}" integrity="${integrityOf(body(name))}"></script>`,
)
const js = { 'content-type': 'text/javascript; charset=utf-8' }

const pages = () => ({
  '/watch.js': watchScript,
  '/': hostPage({ mount: mount(), script, csp: true }),
  '/light': hostPage({ mount: mount(' data-color-scheme="light"'), script }),
  '/dark': hostPage({ mount: mount(' data-color-scheme="dark"'), script }),
  '/inline': hostPage({ mount: mount().replace('data-mode="consultation" ', ''), script }),
  '/one-tag': hostPage({ mount: mount(), script: tags[0] ?? '' }),
  '/last-first': hostPage({
    mount: mount(),
    script: `${tags[2]}${tags[1]}${tags[0]}`.replaceAll(' async', ''),
  }),
  '/pinned': hostPage({ mount: mount(), script: pinned.join('') }),
  '/pinned/hair-options.js': { html: body('hair-options.js'), headers: js },
  '/pinned/hair-options-more.js': { html: body('hair-options-more.js'), headers: js },
  '/pinned/hair-options-consultation.js': {
    html: `window.stranger = true;${body('hair-options-consultation.js')}`,
    headers: js,
  },
})

describe.each(engines)('a consultation in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({ pages: pages(), folders: { '/dist/': 'dist' } })
  })
  afterAll(async () => {
    await server?.close()
  })

  const opened = async (path: string, options = {}) => {
    const page = await engine.open(options)
    await visit(page, server.url + path)
    await findByRole(page, 'tab', words.tabs.questions)
    return page
  }

  test('where the mode is changed on the page, it takes the place of the questions, and they of it', async () => {
    const page = await engine.open()
    await visit(page, `${server.url}/inline`)
    await findByRole(page, 'button', enGb.start.begin)
    const become = (mode: string) =>
      page.evaluate((to) => {
        ;(document.querySelector('[data-hair-options]') as HTMLElement).dataset['mode'] = to
      }, mode)
    await become('consultation')
    await findByRole(page, 'tab', words.tabs.questions)
    await become('inline')
    await findByRole(page, 'button', enGb.start.begin)
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('two in a row, with the network gone: nothing of the first is left for the second', async () => {
    const room = await serveFolderAndPages({ pages: pages(), folders: { '/dist/': 'dist' } })
    const page = await engine.open()
    await page.goto(room.url)
    await findByRole(page, 'tab', words.tabs.questions)
    await room.close()
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.querySelector('hair-options-sheet')?.shadowRoot?.textContent ?? ''
      }
    })
    await expect.poll(async () => (await everything(page)).match(/<svg/g)?.length).toBeGreaterThan(10)
    const fresh = await everything(page)

    await answer(page, journeys.smp)
    expect(await result(page)).toBe(enGb.result.title.smp)
    await click(page, '.button', words.largeType)
    await click(page, '#tab-values')
    await click(page, '.cards input')
    await click(page, 'textarea')
    await page.type('My wedding is in May')
    await click(page, '#tab-asks')
    await click(page, 'input[type=text]')
    await page.type('Will it hurt?')
    await page.press('Enter')
    await click(page, '.button', words.print)
    const first = await printed(page)
    for (const of of ofTheFirst) expect(first).toContain(of)
    await click(page, '.button', words.next.startAgain)
    await click(page, '.button', words.next.clear.confirm)
    expect(await result(page)).toBe(words.result.nothingYet)
    expect((await activeElement(page)).name).toBe(words.title)
    // Pictures come a moment after the words.
    await expect.poll(async () => (await everything(page)).replace(words.cleared, '')).toBe(fresh)

    await answer(page, journeys.transplant)
    expect(await result(page)).toBe(enGb.result.title.transplant)
    await click(page, '.button', words.print)
    const second = await printed(page)
    expect(second).toContain(enGb.result.title.transplant)
    for (const of of ofTheFirst) expect(second).not.toContain(of)
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test.each(name === 'chromium' ? [['Wedding in May', 'Will it hurt much']] : [])(
    'nor is in memory what the first wrote: %s, and %s',
    async (note, question) => {
      const page = await opened('/')
      await click(page, '#tab-values')
      await click(page, '.cards input')
      await click(page, 'textarea')
      await page.type(note)
      await click(page, '#tab-asks')
      await click(page, 'input[type=text]')
      await page.type(question)
      await page.press('Enter')
      await click(page, '#tab-compare')
      expect(await page.holds([note, question])).toEqual([note, question])
      await click(page, '.button', words.next.startAgain)
      await click(page, '.button', words.next.clear.confirm)
      await expect.poll(() => page.holds([note, question])).toEqual([])
      await page.close()
    },
  )

  test.each(looks(name))(
    'at %i px, %s, nothing is for axe to find, sticks out or is too small for a finger',
    async (width, scheme) => {
      const page = await opened(`/${scheme}`, { width, height: width === 768 ? 1024 : width * 0.625 })
      await answer(page, journeys['clinic-check'])
      await page.evaluate(() => scrollTo(0, 0)) // what is half under the bar is smaller to axe
      expect(await axe(page)).toEqual([])
      expect(await sticksOut(page)).toEqual([])
      expect(await tooSmall(page)).toEqual([])
      await page.close()
    },
  )

  test.each(name === 'webkit' ? [] : (['larger', 32] as const))(
    'on a phone of 320 px nothing sticks out in any tab, with answers given, with text that is %s',
    async (text) => {
      const page = await opened('/light', { width: 320, height: 640 })
      if (text !== 'larger') await page.setText(text)
      await visit(page, `${server.url}/light`)
      await findByRole(page, 'tab', words.tabs.questions)
      await answer(page, journeys['clinic-check'])
      if (text === 'larger') await click(page, '.button', words.largeType)
      for (const tab of ['questions', 'compare', 'values', 'asks']) {
        await click(page, `#tab-${tab}`)
        expect(await sticksOut(page), tab).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(320)
      }
      await page.close()
    },
  )

  test.each(name === 'chromium' ? (['compare', 'values', 'asks'] as const) : [])(
    'neither is there in larger text, in the tab "%s"',
    async (tab) => {
      const page = await opened('/light', { width: 768, height: 1024, reducedMotion: true })
      await answer(page, journeys['clinic-check'])
      await click(page, '.button', words.largeType)
      await click(page, `#tab-${tab}`)
      expect(await axe(page)).toEqual([])
      expect(await textSizes(page)).toEqual({ screen: '22.4px', support: '22.4px', review: '20.16px' })
      expect(await sticksOut(page)).toEqual([])
      await page.close()
    },
  )

  test.each([1280, 500])(
    'at %i px nothing that takes the focus is wholly under what sticks, from above or from below (WCAG 2.4.11)',
    async (width) => {
      const page = await opened('/light', { width, height: 640 })
      for (const tab of ['questions', 'compare', 'values', 'asks'] as const) {
        await click(page, `#tab-${tab}`)
        const { focused, hidden } = await hiddenWithFocus(page)
        expect(focused, tab).toBeGreaterThan(10)
        expect(hidden, tab).toEqual([])
      }
      await page.close()
    },
  )

  // At 500 px the bar does not stick.
  test.each([1280, 500])('at %i px nothing shows above what sticks below the bar', async (width) => {
    const page = await opened('/light', { width, height: 800 })
    await click(page, '#tab-compare')
    const heads = await page.evaluate(() =>
      ['thead', '.timeline-head'].map((sticky) => {
        const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
        const head = root.querySelector(sticky) as Element
        const { top, left } = (head.parentElement as Element).getBoundingClientRect()
        scrollBy({ top: top + 100, behavior: 'instant' })
        const bar = Math.max(0, root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0)
        const gap = head.getBoundingClientRect().top - bar
        return { bar, gap, isCovered: head.contains(root.elementFromPoint(left + 20, bar + gap / 2)) }
      }),
    )
    for (const { bar, gap, isCovered } of heads) {
      expect(bar > 0).toBe(width === 1280)
      expect(gap).toBeLessThan(20)
      expect(isCovered).toBe(true)
    }
    await page.close()
  })

  test('a presenter’s remote leads through it, and keeps no key of the page around it', async () => {
    const page = await opened('/', { width: 1280, height: 700 })
    await tap(page, 'tab', words.tabs.questions)
    const stops: string[] = []
    let presses = 0
    for (; presses < 40 && !(await isShown(page, 'table')); presses++) {
      await page.press('PageDown')
      await page.evaluate(hasScrolled)
      const stop = (await activeElement(page)).name
      if (stop !== stops[stops.length - 1]) stops.push(stop)
    }
    // The kinds of hair loss are longer than the screen: those are read to their end first.
    expect(presses).toBeGreaterThan(stops.length)
    const asked = (['age', 'type', 'length', 'history', 'goal', 'signs', 'health'] as const).map(
      (id) => enGb.questions[id].heading,
    )
    expect(stops).toEqual([...asked, words.result.nothingYet, words.tabs.compare])

    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title = `${event.key} ${event.defaultPrevented}`
      })
      const field = document.createElement('input')
      document.body.append(field)
      field.focus()
    })
    await page.press('PageDown')
    expect(await page.evaluate(() => document.title)).toBe('PageDown false')
    await page.close()
  })

  test.each(['/one-tag', '/last-first'])('its script is found whatever the tags: %s', async (path) => {
    const from = server.requests.length
    const page = await opened(path)
    const times = (file: string) => server.requests.slice(from).filter(({ url }) => url === `/dist/${file}`)
    for (const file of names) expect(times(file)).toHaveLength(1)
    await page.close()
  })

  test('a script that was tampered with does not run, and what stands in the mount stays', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/pinned`)
    await findByRole(page, 'link', 'Read about your options')
    expect(await page.evaluate(() => 'stranger' in window)).toBe(false)
    expect(await isShown(page, 'region', enGb.name)).toBe(false)
    await page.close()
  })
})

const ofTheFirst = ['My wedding is in May', 'Will it hurt?', 'you are bald on top']

/** Every width in both schemes in Chromium; in the others one or two, since the words and colours are the same. */
function looks(name: string): [width: number, scheme: 'light' | 'dark'][] {
  if (name === 'webkit') return [[1280, 'dark']]
  if (name === 'firefox')
    return [
      [768, 'light'],
      [2560, 'dark'],
    ]
  return [768, 1280, 2560].flatMap((width) => [
    [width, 'light'],
    [width, 'dark'],
  ])
}

/** A real click in the tool. By place and not by name, since computing every name on so full a screen takes seconds. */
async function click(page: Page, selector: string, text = ''): Promise<void> {
  const place = await page.evaluate(
    async (which, label) => {
      const root = document.querySelector('[data-hair-options]')?.shadowRoot
      const found = [...(root?.querySelectorAll(which) ?? [])]
      const element = found.find(({ textContent }) => textContent?.includes(label))
      if (!element) return null
      for (let was = Number.NaN; ;) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        const { x, y, width, height } = element.getBoundingClientRect()
        if (y === was) return { x: x + width / 2, y: y + height / 2 } // else it was still moving
        was = y
      }
    },
    selector,
    text,
  )
  if (place === null) throw new Error(`There is no ${selector} "${text}".`)
  await page.click(place.x, place.y)
}

/** All answers in no time: that each is a tap is tested in tests/ui. */
function answer(page: Page, answers: Answers): Promise<void> {
  const picks = route(answers).map((id) => {
    const options: readonly string[] = questionOf(id).options
    return [id, [answers[id]].flat().map((option) => options.indexOf(String(option)))] as const
  })
  return page.evaluate(async (given) => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot
    for (const [id, places] of given) {
      for (const place of places) {
        root?.querySelectorAll<HTMLElement>(`#ask-${id} :is(button.option, input)`)[place]?.click()
        await new Promise((drawn) => setTimeout(drawn))
      }
    }
  }, picks)
}

const result = (page: Page) =>
  page.evaluate(
    () => document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('#result')?.textContent,
  )

/** All that the page holds: what is drawn, chosen or typed, what is stored, where it is, what is to be printed. */
function everything(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
    return [
      root.querySelector('.aid')?.outerHTML,
      document.body.innerHTML,
      ...fields.map(({ value, checked }) => `${value} ${checked}`),
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      location.href,
      history.length,
      document.adoptedStyleSheets.length,
    ].join('\n')
  })
}

/** What was on the paper when the print window was asked for: the next move of the mouse takes it away again. */
const printed = (page: Page) => page.evaluate(() => document.title)

/** How large the text of the screen is, and of what stands under it. */
const textSizes = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
    const sizeOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).fontSize
    return {
      screen: sizeOf('.consultation'),
      support: sizeOf('footer details'),
      review: sizeOf('.review'),
    }
  })

/** Once the page stands still: WebKit scrolls a page's length in many small steps, and a press in the midst adds none. */
async function hasScrolled() {
  const moment = () => new Promise((done) => setTimeout(done, 30))
  await moment()
  for (let before = NaN; before !== scrollY; await moment()) before = scrollY
}
