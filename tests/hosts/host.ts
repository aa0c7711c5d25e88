import type { ServedPage } from '../support/server.ts'

/** A page that a clinic may have, and what is odd about it. All but the name has a plain page's value. */
export interface Host {
  readonly name: string
  readonly doctype?: string
  /** Attributes of the html and of the body element. */
  readonly html?: string
  readonly bodyTag?: string
  readonly head?: string
  /** The mount, with what stands around it. */
  readonly mount?: string
  /** What follows the clinic's own content. */
  readonly body?: string
  /** The tags that load our scripts, at the end of the body. */
  readonly script?: string
  readonly headers?: ServedPage['headers']
  /** What else it loads, by address. */
  readonly files?: Readonly<Record<string, ServedPage>>
  /** It looks otherwise than the plain page does, so it is looked at without the tool as well. */
  readonly hasLooks?: true
  /** It says that it is dark, so the tool has to be. */
  readonly isDark?: true
  /** Its server does not answer any more once both scripts have come. */
  readonly goesOffline?: true
  /** What the host's visitor or its scripts do before the tool is there; in the page. */
  readonly arrive?: () => unknown
  /** What happens to the page in the middle of the questions; in the page. */
  readonly midway?: () => unknown
  /** What we say in its console, of what was pasted. */
  readonly warnings?: readonly string[]
  /** What went wrong with the host itself by the end; in the page. */
  readonly faults?: () => string[] | Promise<string[]>
}

export const mount =
  '<div data-hair-options data-clinic="Example Clinic" data-reviewer="Dr Example" data-reviewed="2026-11-03" data-booking-url="https://clinic.example/book"><a href="/options">Read about it</a></div>'

/** As the snippet has them: the second beside the first. */
export const bothScripts = tags('async src=')

/** Both tags, with the attribute that names the file last. */
export function tags(attributes: string, folder = '/dist/'): string {
  return ['hair-options.js', 'hair-options-more.js']
    .map((file) => `<script ${attributes}"${folder}${file}"></script>`)
    .join('')
}

/** The clinic's own content. Its classes are named like ours, to see that neither reaches the other. */
const content = `
<p class="lead small">By appointment. <a class="link" href="#hours">Opening hours</a>, <b class="label">every day</b>.</p>
<ul class="options"><li class="option">First visit</li><li class="option card">Second visit</li></ul>
<form class="question"><label class="label" for="area">Area</label> <input id="area" class="input" value="North">
<select class="select"><option>Morning</option></select> <button type="button" class="button btn btn-primary">Search</button></form>
<table class="table"><tr><th>Day</th><td class="why">Monday</td></tr></table>
<section class="aid"><h2 class="heading">Where we are</h2><p class="notice">12 Example Street</p></section>`

const js = { 'content-type': 'text/javascript; charset=utf-8' }
const css = { 'content-type': 'text/css; charset=utf-8' }

/** Files a host loads, written in a test. */
export const script = (html: string): ServedPage => ({ html, headers: js })
export const stylesheet = (html: string): ServedPage => ({ html, headers: css })

/** A function of the host page, as an inline script. */
export const inline = (fn: () => void) => `<script>{const __name = (fn) => fn;(${fn})()}</script>`

function pageOf(host: Host, scripts: string): ServedPage {
  const { doctype = '<!doctype html>', html = '', bodyTag = '', head = '', body = '', headers = {} } = host
  return {
    html: `${doctype}
<html lang="en-GB" ${html}>
<head>
<meta charset="utf-8">
<script src="/watch.js"></script>
<title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
</head>
<body ${bodyTag}>
<main>
<h1>Clinic</h1>
${host.mount ?? mount}
${content}
${body}
</main>
${scripts}
</body>
</html>`,
    headers,
  }
}

/** Where a host is served, with the tool and without it. */
export const addressOf = ({ name }: Host) => `/${name.replaceAll(/\W+/g, '-')}`
export const bareAddressOf = (host: Host) => `${addressOf(host)}/bare`

/** The pages of all hosts, and the files they load. */
export function pagesOf(hosts: readonly Host[]): Record<string, ServedPage> {
  const pages: Record<string, ServedPage> = {}
  for (const host of hosts) {
    pages[addressOf(host)] = pageOf(host, host.script ?? bothScripts)
    pages[bareAddressOf(host)] = pageOf(host, '')
    Object.assign(pages, host.files)
  }
  return pages
}
