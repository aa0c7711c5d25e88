import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { activeElement, findByRole, isShown, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'
import { weigh } from '../support/weigh.ts'

declare global {
  interface Window {
    __heard: string[]
  }
}

const mount = '<div data-hair-options data-clinic="Example Clinic"></div>'
/** A host with hot-keys of its own, as many players and shops have. */
const hotKeys = `<script>
  window.__heard = []
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, ({ key }) => __heard.push(key))
</script>`
const { weigh: words } = enGbMore

/** In the page: of each mark, how many options it stands in, and at how many different heights. */
const heights = () => {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot
  const lists = [...(root?.querySelectorAll('.lines ul') ?? [])]
  return [...(lists[0]?.children ?? [])].map((_, row) => {
    const tops = lists.map((list) => list.children[row]?.getBoundingClientRect().top)
    return { options: tops.length, heights: new Set(tops).size }
  })
}

describe.each(engines)('weighing in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        '/strict': hostPage({ mount, csp: true }),
        '/keys': hostPage({ mount, head: hotKeys }),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  /** Tabs on until the focus is on something of this role and name. */
  const tabTo = async (page: Page, role: string, name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      const now = await activeElement(page)
      if (now.role === role && now.name === name) return
      await page.press('Tab')
    }
    throw new Error(`Tab never came to the ${role} ${name}`)
  }

  test('under the strict policy what matters can be weighed, each mark in a row, with nothing for axe to find and no request', async () => {
    const page = await engine.open()
    await visit(page, `${server.url}/strict`)
    await walk(page, journeys['doctor-first'])
    const asked = server.requests.length
    await weigh(page)
    expect(await page.evaluate(heights)).toEqual([
      { options: 5, heights: 1 },
      { options: 5, heights: 1 },
    ])
    expect(await axe(page)).toEqual([])
    expect(await seen(page)).toEqual([])
    expect(server.requests.slice(asked)).toEqual([])
    await page.close()
  })

  test('with text twice as large no option has a wider column than another', async () => {
    const page = await engine.open()
    await visit(page, `${server.url}/strict`)
    await walk(page, journeys['doctor-first'])
    await weigh(page)
    const widths = await page.evaluate(() => {
      const root = document.querySelector('[data-hair-options]')?.shadowRoot as ShadowRoot
      ;(root.querySelector('.aid') as HTMLElement).style.fontSize = '32px'
      return [...root.querySelectorAll('.lines > *')].map((one) =>
        Math.round(one.getBoundingClientRect().width),
      )
    })
    expect(widths.length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
    await page.close()
  })

  test('it is done by keyboard alone, and what is typed does not reach the hot-keys of the host', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/keys`)
    await tabTo(page, 'button', enGb.start.compare)
    await page.press('Enter')
    await tabTo(page, 'button', enGb.weighing.open)
    await page.press('Enter')
    await findByRole(page, 'heading', enGb.weighing.title)
    expect((await activeElement(page)).name).toBe(enGb.weighing.title)

    await tabTo(page, 'radio', words.marks['a-lot'])
    await page.evaluate(() => void (window.__heard = []))
    await page.press('Space')
    await page.press('ArrowRight')
    expect((await activeElement(page)).name).toBe(words.marks['a-little'])
    expect(await textOf(page)).toContain('1 thing matters to you.')
    await page.press('Tab')
    expect((await activeElement(page)).name).toBe(`${words.clear} ${words.values['real-hair']}`)
    await page.press('Enter')
    expect((await activeElement(page)).name).toBe(words.marks['a-lot'])
    expect(await textOf(page)).toContain(words.linesUp.nothingYet)
    expect(
      await page.evaluate(() => window.__heard.filter((key) => key.startsWith('Arrow') || key === ' ')),
    ).toEqual([])

    await page.evaluate(() => void (window.__heard = []))
    for (let cards = 0; cards < 8; cards++) await page.press('Tab')
    const tabs = await page.evaluate(() => window.__heard.length)
    expect((await activeElement(page)).tag).toBe('textarea')
    await page.type('jk/ ?')
    expect(await page.evaluate(() => window.__heard.length)).toBe(tabs)
    await page.press('Escape')
    expect(await page.evaluate(() => window.__heard.includes('Escape'))).toBe(true)
    await page.close()
  })

  test('nobody with pus or a fever is asked to weigh anything', async () => {
    const page = await engine.open()
    await visit(page, `${server.url}/strict`)
    await walk(page, journeys.urgent)
    expect(await isShown(page, 'button', enGb.result.compare)).toBe(true)
    expect(await isShown(page, 'button', enGb.weighing.open)).toBe(false)
    await page.close()
  })
})
