import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { findBrowsers } from '../.ci/browsers.mjs'
import { serve } from '../demo/serve.ts'
import { through } from './support/playwright.ts'
import { everyScreen } from './support/screens.ts'

/**
 * `npm run shots`: a picture of every screen of the demo's gallery, at phone and desktop width, light and dark, into
 * shots/, for people to open and look at.
 */

const demo = await serve({ port: 0 })
const { chromium: program } = findBrowsers()
if (program === undefined) throw new Error('No Chromium: node .ci/browsers.mjs')
const browser = await chromium.launch({
  ...through('chromium.sh', program),
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
    for (const { id } of everyScreen.screens) {
      await page.goto(`${demo.url}/gallery/screen/#${id}/${colorScheme}`)
      await page.locator(`html[data-shown="${id}"]`).waitFor()
      const name = `${id}-${width}-${colorScheme}.png`
      await page.screenshot({ path: `shots/${name}`, fullPage: true })
      names.push(name)
    }
    await page.close()
    console.log(`${width} px ${colorScheme}: done`)
  }
}
await browser.close()
await demo.close()

const figure = (name: string) =>
  `<figure><figcaption>${name}</figcaption><img src="${name}" alt="${name}" loading="lazy"></figure>`
writeFileSync(
  'shots/index.html',
  `<!doctype html><meta charset="utf-8"><title>Shots</title><style>body{display:flex;flex-wrap:wrap;gap:16px;font:16px system-ui}figure{margin:0}img{max-width:400px;border:1px solid #ccc}</style>${names.map(figure).join('')}`,
)
console.log(`${names.length} pictures in shots/, all on shots/index.html`)
