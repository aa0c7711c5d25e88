import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file's hash as `integrity` takes it (W3C Subresource Integrity). */
export const integrityOf = (body: string | Buffer) =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`

/** Compressed as a CDN would, in bytes. */
export const brotli = (file: Buffer) =>
  brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }).length
export const gzip = (file: Buffer) => gzipSync(file, { level: 9 }).length

/** What a patient's page loads, in the order of its tags. */
export const scripts = ['hair-options.js', 'hair-options-more.js'] as const

/** The third tag of a page with `mode="consultation"`. */
export const consultationScript = 'hair-options-consultation.js'

/**
 * Writes dist/manifest.json after a build: version, text version, and for each script its sizes and the hash that
 * `integrity` takes (W3C Subresource Integrity), with the snippets that carry them: the patients', and that of a
 * consultation room.
 *
 * @param textVersion what a reviewer's sign-off names.
 */
export function writeManifest(textVersion: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const files = [...scripts, consultationScript].map((file) => {
    const body = readFileSync(`dist/${file}`)
    const integrity = integrityOf(body)
    return { file, raw: body.length, gzip: gzip(body), brotli: brotli(body), integrity }
  })
  const tags = files.map(
    ({ file, integrity }) =>
      `<script async src="https://cdn.example/hair-options/${version}/${file}" integrity="${integrity}" crossorigin="anonymous" data-cfasync="false"></script>`,
  )
  const snippetOf = (options: string, count: number) =>
    `<div data-hair-options style="min-height:34em"${options} data-clinic="Example Clinic" data-booking-url="https://clinic.example/book"><a href="https://clinic.example/hair-loss">Read about your options</a></div>${tags.slice(0, count).join('')}`
  const snippet = snippetOf('', scripts.length)
  const consultationSnippet = snippetOf(' data-mode="consultation"', files.length)
  writeFileSync(
    'dist/manifest.json',
    `${JSON.stringify({ version, textVersion, files, snippet, consultationSnippet }, null, 2)}\n`,
  )
}
