import { readFileSync } from 'node:fs'
import { compile } from 'tailwindcss'
import { type Host, mount, stylesheet } from './host.ts'

const link = (href: string) => `<link rel="stylesheet" href="${href}">`
const style = (css: string) => `<style>${css}</style>`

/** Themes hide what is empty. */
const empty =
  '<div data-hair-options data-clinic="Example Clinic" data-reviewer="Dr Example" data-reviewed="2026-11-03" data-booking-url="https://clinic.example/book"></div>'

const preflight = await compile(readFileSync('node_modules/tailwindcss/preflight.css', 'utf8'))

/** Hosts that style everything, and us with it. */
export const css: readonly Host[] = [
  {
    name: 'Bootstrap',
    head: link('/npm/bootstrap/dist/css/bootstrap.min.css'),
    mount: `<div class="container"><div class="row"><div class="col card p-3">${mount}</div></div></div>`,
    hasLooks: true,
  },
  {
    name: 'Tailwind preflight',
    head: link('/tailwind.css'),
    files: { '/tailwind.css': stylesheet(preflight.build([])) },
    hasLooks: true,
  },
  {
    name: 'Bulma',
    head: link('/npm/bulma/css/bulma.min.css'),
    mount: `<div class="section"><div class="box content">${mount}</div></div>`,
    hasLooks: true,
  },
  {
    name: 'Foundation',
    head: link('/npm/foundation-sites/dist/css/foundation.min.css'),
    mount: `<div class="grid-container"><div class="callout">${mount}</div></div>`,
    hasLooks: true,
  },
  {
    name: 'WordPress block theme',
    bodyTag: 'class="wp-embed-responsive"',
    // As its global styles do: presets on body, a layout that centres children, flow margins, element styles.
    head: style(`
      :root { --wp--preset--color--contrast: #111; --wp--style--global--content-size: 620px }
      :where(body) { margin: 0; font-family: Georgia, serif; font-size: clamp(1rem, 1rem + .2vw, 1.2rem); line-height: 1.6 }
      :where(.is-layout-flow) > * { margin-block: 24px 0 }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
        max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
      :root :where(h1, h2, h3) { font-weight: 400; letter-spacing: -1px; text-transform: lowercase }
      :root :where(a:where(:not(.wp-element-button))) { color: #c0392b; text-decoration: underline }
      :root :where(.wp-element-button, button) { background: #32373c; border-radius: 9999px; color: #fff; padding: .7em 1.4em }
      .entry-content p { margin-bottom: 1.5em } .entry-content ul { list-style: square }
      .entry-content table { border-collapse: collapse; width: 100% } .entry-content td { border: 1px solid }
      .entry-content div:empty { display: none }
      html :where(img) { height: auto; max-width: 100% } html :where(svg) { display: block }`),
    mount: `<div class="entry-content is-layout-constrained is-layout-flow">${empty}</div>`,
    hasLooks: true,
  },
  {
    name: 'WordPress classic theme',
    // As the themes before blocks do: a reset of everything, floats, and forms styled by their elements.
    head: style(`
      html, body, div, span, h1, h2, h3, p, a, ul, li, form, label, table, section { border: 0; font: inherit; margin: 0; padding: 0; vertical-align: baseline }
      *, *::before, *::after { box-sizing: inherit } html { box-sizing: border-box; font-size: 16px }
      body { background: #f1f1f1; color: #1a1a1a; font: 400 1.1rem/1.75 Merriweather, Georgia, serif; word-wrap: break-word }
      #main div { clear: both; float: left; width: 100% } ul { list-style: none } h2 { text-transform: uppercase }
      button, input[type="checkbox"], input, select { background: #1a1a1a; color: #fff; font-weight: 700; letter-spacing: .05em; line-height: 1; text-transform: uppercase }
      .screen-reader-text { clip: rect(1px, 1px, 1px, 1px); position: absolute !important }`),
    mount: `<div id="main">${mount}</div>`,
    hasLooks: true,
  },
  { name: 'all: unset !important', head: style('* { all: unset !important }'), hasLooks: true },
  {
    name: 'root of 62.5 %',
    head: style(
      'html { font-size: 62.5% } body { font-size: 1.6rem; letter-spacing: .06rem } div:empty { display: none }',
    ),
    mount: empty,
    hasLooks: true,
  },
  {
    name: 'right to left',
    html: 'dir="rtl"',
    head: style('* { direction: rtl; text-align: right }'),
    hasLooks: true,
  },
  {
    name: 'dark page that does not say so',
    head: style('html { background: #000; color: #eee; filter: none } a { color: #9cf }'),
    hasLooks: true,
  },
  {
    name: 'dark page',
    head: style(':root { color-scheme: dark } body { background: #111; color: #eee }'),
    hasLooks: true,
    isDark: true,
  },
  {
    name: 'z-index wars',
    head: style(`
      header { position: fixed; inset: 0 0 auto; height: 40px; background: #fd0; z-index: 2147483647 }
      .glass { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }
      .layer { position: relative; z-index: 1; transform: translateZ(0); isolation: isolate; overflow: hidden }
      .layer::before { content: ''; position: absolute; inset: 0; z-index: -1; background: #eee }
      main * { z-index: 99999 }`),
    mount: `<header>Menu</header><div class="glass"></div><div class="layer">${mount}</div>`,
    hasLooks: true,
  },
  {
    name: 'form controls !important',
    head: style(`
      button, input, select, textarea, [type="checkbox"], label, summary { appearance: none !important; background: #f0f !important;
        border: 6px dotted !important; color: #0f0 !important; display: block !important; float: right !important;
        font: 700 30px/2 fantasy !important; height: 9px !important; opacity: .4 !important; padding: 0 !important;
        pointer-events: none !important; visibility: hidden !important; width: 9px !important }
      button:hover, button:focus { outline: 0 !important; transform: scale(3) !important }`),
    hasLooks: true,
  },
  {
    name: 'everything inherited !important',
    head: style(`
      main, main * { color: #fff !important; cursor: wait !important; font: italic 900 small-caps 9px/3 fantasy !important;
        hyphens: auto !important; letter-spacing: 4px !important; list-style: upper-roman !important; quotes: none !important;
        tab-size: 9 !important; text-align: center !important; text-indent: 3em !important; text-shadow: 1px 1px red !important;
        text-transform: uppercase !important; user-select: none !important; white-space: pre !important; word-spacing: 1em !important }`),
    hasLooks: true,
  },
  { name: 'quirks mode', doctype: '', hasLooks: true },
]
