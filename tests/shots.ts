import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { findBrowsers } from '../.ci/browsers.mjs'
import { enGb } from '../src/content/en-gb.ts'
import type { Answers } from '../src/domain/questions.ts'
import { route } from '../src/domain/route.ts'
import { hostPage, watchScript } from './support/host-page.ts'
import { journeys } from './support/journeys.ts'
import { optionName } from './support/option-name.ts'
import { serveFolderAndPages } from './support/server.ts'

/**
 * `npm run shots`: a picture of the start, every question, each kind of result and the comparison, at phone and
 * desktop width, light and dark, into shots/, for people to open and look at.
 */

const mount = `<div data-hair-options style="min-height:34em" data-color-scheme="auto" data-clinic="Example Clinic"
  data-clinic-place="12 Example Street" data-sells="smp fue" data-booking-url="https://clinic.example/book"
  data-phone="0141 496 0123"><a href="/options">Read about your options</a></div>`
const head = '<style>:root { color-scheme: light dark } body { margin: 16px }</style>'

const server = await serveFolderAndPages({
  pages: { '/': hostPage({ mount, head }), '/watch.js': watchScript },
  folders: { '/dist/': 'dist' },
})
const { chromium: executablePath } = findBrowsers()
if (executablePath === undefined) throw new Error('No Chromium: node .ci/browsers.mjs')
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--disable-background-networking'],
})
mkdirSync('shots', { recursive: true })
const names: string[] = []

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme,
      deviceScaleFactor: 1,
    })
    const shoot = async (what: string) => {
      await page.mouse.move(0, 0)
      const name = `${what}-${width}-${colorScheme}.png`
      await page.screenshot({ path: `shots/${name}`, fullPage: true })
      names.push(name)
    }
    const tap = (role: 'button' | 'checkbox', name: string | RegExp) =>
      page.getByRole(role, { name, exact: true }).first().click()

    for (const [outcome, answers] of Object.entries(journeys) as [string, Answers][]) {
      await page.goto(server.url)
      // Every screen on the way is the same on each journey, but for `settled`; so one walks for the pictures.
      const isFirst = outcome === 'doctor-first'
      if (isFirst) await page.getByRole('button', { name: enGb.start.begin, exact: true }).waitFor()
      if (isFirst) await shoot('start')
      if (isFirst) {
        await tap('button', enGb.start.compare)
        await shoot('compare')
        await tap('button', enGb.comparing.backToStart)
      }
      await tap('button', enGb.start.begin)
      for (const question of route(answers)) {
        if (isFirst) await shoot(`question-${question}`)
        const given = answers[question] as string | readonly string[]
        if (typeof given === 'string') {
          await tap('button', optionName(question, given, answers))
          continue
        }
        for (const option of given) await tap('checkbox', optionName(question, option, answers))
        await tap('button', enGb.asking.carryOn)
      }
      await shoot(`result-${outcome}`)
    }
    await page.close()
    console.log(`${width} px ${colorScheme}: done`)
  }
}
await browser.close()
await server.close()

const figure = (name: string) =>
  `<figure><figcaption>${name}</figcaption><img src="${name}" alt="${name}" loading="lazy"></figure>`
writeFileSync(
  'shots/index.html',
  `<!doctype html><meta charset="utf-8"><title>Shots</title><style>body{display:flex;flex-wrap:wrap;gap:16px;font:16px system-ui}figure{margin:0}img{max-width:400px;border:1px solid #ccc}</style>${names.map(figure).join('')}`,
)
console.log(`${names.length} pictures in shots/, all on shots/index.html`)
