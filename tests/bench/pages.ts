import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import { floor } from './floor.ts'

const clinic = readFileSync('demo/clinic/index.html', 'utf8')
const snippet = /<div data-hair-options[\s\S]*?<\/div>(<script[^>]*><\/script>)+/
if (!snippet.test(clinic)) throw new Error('The snippet was not found on demo/clinic.')

const read = (name: string) => readFileSync(`dist/${name}`, 'utf8')
const ours =
  '<div data-hair-options data-start="question" style="min-height:34em"><a href="/options/">Read about your options</a></div>'
const tags = (...files: string[]) => files.map((file) => `<script async src="/${file}"></script>`).join('')

/** What is measured, each on the same clinic page. `bare` has nothing; the floor is what the others are held against. */
export const variants = {
  bare: { mount: '', scripts: '' },
  floor: { mount: '<div data-floor style="min-height:34em"></div>', scripts: tags('floor.js') },
  ours: { mount: ours, scripts: tags('hair-options.js', 'hair-options-more.js') },
  /** The trial of docs/decisions/0005: all in one file. */
  'one file': { mount: ours, scripts: tags('one.js') },
} as const
export type Variant = keyof typeof variants

/** The mount's selector, and whether its content is in a shadow root. */
export const mountOf = (variant: Variant) => (variant === 'floor' ? '[data-floor]' : '[data-hair-options]')

export const files: Record<string, string> = {
  'floor.js': floor,
  'hair-options.js': read('hair-options.js'),
  'hair-options-more.js': read('hair-options-more.js'),
  'one.js': `${read('hair-options.js')}\n${read('hair-options-more.js')}`,
}

/** The files that a variant loads. */
export const filesOf = (variant: Variant) =>
  [...variants[variant].scripts.matchAll(/src="\/([^"]+)"/g)].map(([, file]) => file as string)

export function brotli(text: string): Buffer {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) }
  return brotliCompressSync(text, { params })
}

function page(variant: Variant, copies: number): string {
  const { mount, scripts } = variants[variant]
  return clinic.replace(snippet, mount.repeat(copies) + scripts)
}

/** Serves `/ours`, `/ours?20` and the files as a CDN would: compressed, and kept by the browser. */
export async function servePages() {
  const bodies = new Map<string, Buffer>()
  const body = (text: string) => {
    const ready = bodies.get(text) ?? brotli(text)
    bodies.set(text, ready)
    return ready
  }
  let requests: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    requests.push(url)
    const [path = '', copies = '1'] = url.slice(1).split('?')
    const name = decodeURIComponent(path)
    const isPage = name in variants
    const text = isPage
      ? page(name as Variant, Number(copies))
      : (files[name] ?? (name === 'clinic.css' ? readFileSync('demo/clinic/clinic.css', 'utf8') : undefined))
    if (text === undefined) {
      response.writeHead(204).end()
      return
    }
    const type = isPage ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript'
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
    response.end(body(text))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked for since the last call. */
    asked() {
      const asked = requests
      requests = []
      return asked
    },
    close: () => server.close(),
  }
}
