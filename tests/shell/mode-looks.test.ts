import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { findByRole, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, isEvery } from '../support/engines.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { phoneIn } from '../support/looks.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'

const trigger = 'See your options'
const directions = ['ltr', 'rtl'] as const

/** What opens the tool in each mode; inline it is there from the start. */
const openers = {
  inline: undefined,
  popup: trigger,
  'slide-over': trigger,
  floating: enGb.dialog.open,
} as const
const modes = Object.keys(openers) as (keyof typeof openers)[]

const page = (mode: string, dir: string) =>
  hostPage({
    head: `<style>:root { color-scheme: light dark; direction: ${dir} } body { background: Canvas; color: CanvasText }
      /* GTK's own dark button is too pale for axe. */
      button { background: #fff; color: #000 }</style>`,
    mount: `<button data-hair-options-open="aid">${trigger}</button>
      <div id="aid" data-hair-options data-mode="${mode}" data-clinic="Example Clinic" data-color-scheme="auto"></div>`,
  })

const looks = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: true },
  { reducedMotion: true },
  { dir: 'rtl' },
] as const
const casesIn = (name: Engine['name']) =>
  modes.flatMap((mode) =>
    [phoneIn(name).width, 1280].flatMap((width) =>
      looks
        // WebKit has none.
        .filter((look) => name !== 'webkit' || !('forcedColors' in look))
        .map((look) => [mode, width, look] as const),
    ),
  )

const taps = tapsOf(journeys.transplant)

// In `npm test` the others open the same dialogs on a phone and in the dark only (modes.test.ts): 40 looks take a minute,
// and there are 8.
const chosen = engines.filter(({ name }) => isEvery || name === 'chromium')
describe.each(chosen)('each mode in each look in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    const pages = modes.flatMap((mode) =>
      directions.map((dir) => [`/${mode}-${dir}`, page(mode, dir)] as const),
    )
    server = await serveFolderAndPages({
      pages: { '/watch.js': watchScript, ...Object.fromEntries(pages) },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  test.each(casesIn(name))(
    '%s, %i px, %o: axe finds nothing on the way to a result',
    async (mode, width, look) => {
      const { dir = 'ltr', ...options } = { dir: undefined, ...look }
      const tab = await engine.open({ width, ...options })
      await visit(tab, `${server.url}/${mode}-${dir}`)
      const opener = openers[mode]
      if (opener !== undefined) await tap(tab, 'button', opener)
      await findByRole(tab, 'button', enGb.start.begin)
      // What is behind is dimmed while it comes in.
      await tab.evaluate(() => new Promise<void>((done) => setTimeout(done, 200)))
      const found = await axe(tab)
      await tab.evaluate(tapAll, taps.slice(0, 2), false)
      await findByRole(tab, 'heading', enGb.questions.type.heading)
      found.push(...(await axe(tab)))
      await tab.evaluate(tapAll, taps.slice(2), false)
      expect(await tab.evaluate(headingOfResult)).toBe(enGb.result.title.transplant)
      found.push(...(await axe(tab)))
      expect(found).toEqual([])
      await tab.close()
    },
  )
})
