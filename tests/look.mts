import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { engines } from './support/engines.ts'
import { hostPage, watchScript } from './support/host-page.ts'
import { serveFolderAndPages } from './support/server.ts'
import { walk } from './support/walk.ts'
import { tap, findByRole } from './support/accessible.ts'
import { enGbMore } from '../src/content/en-gb-more.ts'
import { readPdf } from './support/pdf.ts'
import { journeys } from './support/journeys.ts'
const out = '/tmp/spike/out'
mkdirSync(out, { recursive: true })
const which = (process.argv[2] ?? 'chromium').split(','),
  want = (process.argv[3] ?? 'transplant').split(',')
const nOwn = Number(process.argv[4] ?? 0),
  len = Number(process.argv[5] ?? 190)
const mount = `<div data-hair-options data-clinic="Example Clinic" data-clinic-place="12 Example Street, Glasgow G1 1AA" data-sells="smp fue" data-booking-url="https://clinic.example/book" data-phone="0141 496 0123" data-reviewer="Dr A Example" data-reviewed="2026-11-01" data-next-review="2027-11-01"></div>`
const server = await serveFolderAndPages({
  pages: { '/': hostPage({ mount, csp: true }), '/watch.js': watchScript },
  folders: { '/dist/': 'dist' },
})
const extra: any = {
  'longest-health': {
    age: '18-to-24',
    type: 'tight-styles',
    settled: 'no',
    length: 'shaved',
    history: '12-months-or-more',
    goal: 'real-hair',
    signs: ['none'],
    health: [
      'raised-scars',
      'ink-allergy',
      'anaesthetic-reaction',
      'blood-thinners',
      'pregnant-or-breastfeeding',
      'weak-immunity',
      'cancer-treatment-now',
      'isotretinoin',
    ],
  },
  longest: {
    age: '25-or-over',
    type: 'receding-or-crown',
    length: 'no-preference',
    history: 'never',
    goal: 'real-hair',
    signs: ['none'],
    health: ['none'],
  },
  'longest-top': {
    age: '25-or-over',
    type: 'thinning-on-top',
    settled: 'yes',
    length: 'no-preference',
    history: 'never',
    goal: 'real-hair',
    signs: ['none'],
    health: ['none'],
  },
}
for (const { name, launch } of engines) {
  if (!which.includes(name)) continue
  const engine = await launch()
  for (const j of want) {
    const page = await engine.open()
    await page.goto(server.url)
    await walk(page, (journeys as any)[j] ?? extra[j])
    await page.evaluate(() => {
      window.print = () => {}
    })
    for (let i = 0; i < nOwn; i++) {
      await tap(page, 'textbox', enGbMore.prepare.ask.own)
      await page.type(
        `${i + 1} ` +
          'Could you please tell me how this would look and feel for someone with my kind of hair after a number of years and several top ups, and what people regret most about it all, in your view? And'.slice(
            0,
            len,
          ),
      )
      await page.press('Enter')
    }
    await tap(page, 'button', enGbMore.prepare.takeAway.print)
    const pdf = await page.pdf()
    writeFileSync(`${out}/${name}-${j}.pdf`, pdf)
    const pages = await readPdf(pdf)
    console.log(
      name,
      j,
      pages.map((p) => [p.width, p.height, p.text.length, Math.min(...p.sizes)]),
      await page.evaluate(() => [
        document.querySelectorAll('hair-options-sheet').length,
        document.adoptedStyleSheets.length,
        document.activeElement?.shadowRoot?.activeElement?.textContent,
        (window as any).__seen.length,
      ]),
    )
    const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    for (let i = 1; i <= doc.numPages; i++) {
      const p = await doc.getPage(i)
      const v = p.getViewport({ scale: 1.35 })
      const c = createCanvas(v.width, v.height)
      await p.render({ canvasContext: c.getContext('2d') as any, viewport: v }).promise
      writeFileSync(`${out}/${name}-${j}-${i}.png`, c.toBuffer('image/png'))
    }
    await page.close()
  }
  await engine.close()
}
await server.close()
