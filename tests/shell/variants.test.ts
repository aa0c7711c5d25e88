import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { findByRole, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines, type Page } from '../support/engines.ts'
import { sticksOut, tooSmall } from '../support/fits.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'
import { weigh } from '../support/weigh.ts'

const { comparison } = enGbMore
const widths = [280, 360, 640, 1200]
const mount =
  '<div data-hair-options data-color-scheme="auto" data-clinic="Example Clinic" data-sells="smp"></div>'
const head =
  '<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas; color: CanvasText }</style>'
const box = hostPage({ head, mount: `<div id="box">${mount}</div>` })
const rtl = hostPage({
  head: '<style>html { direction: rtl }</style>',
  mount: `<div id="box">${mount}</div>`,
})

describe.each(engines)('in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: { '/box': box, '/rtl': rtl, '/watch.js': watchScript },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  /** The comparison, with the sources of a row open. */
  const compare = async (page: Page) => {
    await tap(page, 'button', enGb.result.compare)
    await tap(page, 'button', `${comparison.howSure} ${comparison.rows.good}`)
    await findByRole(page, 'button', `${comparison.howSure} ${comparison.rows.good}`)
  }

  test.each(['/box', '/rtl'])(
    '%s: nothing sticks out on any screen, at 200 % neither, and everything can be hit with a finger',
    async (path) => {
      // Its half is what a page of 360 px has; the boxes may be wider than the window.
      const page = await engine.open({ width: 720 })
      await visit(page, server.url + path)
      const wrong: string[] = []
      const style = (width: string, zoom: string) =>
        page.evaluate(
          (to, factor) => {
            ;(document.querySelector('#box') as HTMLElement).style.width = to
            document.body.style.zoom = factor
          },
          width,
          zoom,
        )
      const look = async () => {
        for (const width of widths) {
          await style(`${width}px`, '')
          wrong.push(...(await sticksOut(page)), ...(await tooSmall(page)))
        }
        await style('', '2')
        wrong.push(...(await sticksOut(page)))
        // The text alone, where words are too long for what holds them.
        await style('320px', '')
        await page.setText(32)
        wrong.push(...(await sticksOut(page)))
        await page.setText(16)
        await style('', '')
      }
      await walk(page, journeys['doctor-first'], look)
      await compare(page)
      await look()
      await weigh(page)
      await look()
      expect(wrong).toEqual([])
      await page.close()
    },
  )

  test.each([
    { colorScheme: 'dark' },
    { reducedMotion: true },
    ...(name === 'webkit' ? [] : [{ forcedColors: true }]),
  ] as const)('with %o there is nothing for axe to find on any screen', async (options) => {
    const page = await engine.open({ ...options })
    await visit(page, `${server.url}/box`)
    await page.evaluate(() => void ((document.querySelector('#box') as HTMLElement).style.width = '360px'))
    const faults: string[] = []
    await walk(page, journeys['doctor-first'], async () => {
      faults.push(...(await axe(page)))
    })
    await compare(page)
    faults.push(...(await axe(page)))
    await weigh(page)
    faults.push(...(await axe(page)))
    expect(faults).toEqual([])
    await page.close()
  })
})
