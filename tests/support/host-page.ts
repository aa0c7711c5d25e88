import type { Page } from './page.ts'
import type { ServedPage } from './server.ts'

export interface Seen {
  kind: 'csp' | 'error' | 'rejection' | 'console.error' | 'console.warn'
  text: string
}

declare global {
  interface Window {
    __seen: Seen[]
  }
}

/** Runs in the host page before anything else of it. */
function watch() {
  const list: Seen[] = []
  Object.defineProperty(window, '__seen', { value: list })
  const note = (kind: Seen['kind'], text: unknown) => list.push({ kind, text: String(text) })

  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
    note('csp', [effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`, sample].join(' '))
  })
  // While capturing, also the files that did not load; their errors do not bubble.
  addEventListener(
    'error',
    (event) => {
      const { target } = event
      const isFile = target instanceof HTMLElement
      note('error', isFile ? `${target.localName} did not load: ${target.outerHTML}` : event.message)
    },
    true,
  )
  addEventListener('unhandledrejection', (event) => note('rejection', event.reason))
  for (const level of ['error', 'warn'] as const) {
    const original = console[level].bind(console)
    console[level] = (...parts: unknown[]) => {
      note(`console.${level}`, parts.map(String).join(' '))
      original(...parts)
    }
  }
}

/** To be served as `/watch.js`: it is a file because the strict CSP forbids inline scripts. */
export const watchScript: ServedPage = {
  html: `(() => { const __name = (fn) => fn; (${watch})() })()`,
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
}

/** What went wrong in the page since it loaded. */
export function seen(page: Page): Promise<Seen[]> {
  return page.evaluate(() => window.__seen)
}

const strictCsp = [
  "default-src 'none'",
  "script-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** As the snippet has them: the second beside the first. */
export const bothScripts =
  '<script async src="/dist/hair-options.js"></script><script async src="/dist/hair-options-more.js"></script>'

interface HostPage {
  /** The mount's HTML. Under the strict CSP it may have no style attribute. */
  mount?: string
  /** HTML at the end of head, and at the end of main. */
  head?: string
  body?: string
  csp?: boolean
  /** The HTML that loads the widget. */
  script?: string
}

/**
 * A small page without faults of its own, so that whatever axe or the watcher finds is the widget's.
 * The icon is there because WebKit asks for /favicon.ico, which the CSP blocks and the watcher notes.
 */
export function hostPage({
  mount = '<div data-hair-options></div>',
  head = '',
  body = '',
  csp = false,
  script = bothScripts,
}: HostPage = {}): ServedPage {
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<script src="/watch.js"></script>
<title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
</head>
<body>
<main>
<h1>Clinic</h1>
${mount}
${body}
</main>
${script}
</body>
</html>`
  return csp ? { html, headers: { 'content-security-policy': strictCsp } } : { html }
}
