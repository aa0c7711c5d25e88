import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { realpathSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReviewPack } from './review-pack.ts'

export interface ServeOptions {
  /** The first port to try; 0 takes any free one. */
  port?: number
  /** What is served from where: an address that begins and ends with a slash, and a folder. */
  folders?: Record<string, string>
  /** Files that are still being made, by their address: whoever asks for one waits for it. */
  late?: Record<string, Promise<string>>
  /** Headers that every answer carries: a Content-Security-Policy, for example. */
  headers?: Record<string, string>
}

export interface Served {
  /** `http://127.0.0.1:4173`, without a slash at the end. */
  url: string
  close: () => Promise<void>
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** A file of any other kind (this one, for example) is not served. */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/**
 * A number and not `localhost`: that name means two addresses, and with another server on one of them
 * (Vite's preview, on this very port) a browser could show the wrong site.
 */
const host = '127.0.0.1'

/** Serves folders of files to this computer only. */
export async function serve({
  port = 4173,
  folders = { '/': here, '/dist/': join(here, '../dist') },
  late = {},
  headers = {},
}: ServeOptions = {}): Promise<Served> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('x-content-type-options', 'nosniff')
    answer(request, response, folders, late).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const listening = await listenFrom(server, port)
  return {
    url: `http://${host}:${listening}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Record<string, string>,
  late: Record<string, Promise<string>>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const found = await (late[path] ?? find(path, folders))
  if (found === 'folder') {
    // One slash at the front, or `//other.example/..` would lead away from this server.
    const location = `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`
    response.writeHead(308, { location }).end()
    return
  }
  const file = found ?? (await find('/404.html', folders))
  const type = file && file !== 'folder' ? contentTypes[extname(file)] : undefined
  const body = file && type ? await readFile(file) : 'Not found'
  response.writeHead(found ? 200 : 404, {
    'content-type': type ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The file for an address, `'folder'` where only the slash at its end is missing, or nothing. */
async function find(path: string, folders: Record<string, string>): Promise<string | undefined> {
  const decoded = decode(path)
  if (decoded === undefined || !decoded.startsWith('/') || decoded.includes('\0')) return undefined
  // The longest address that fits: /dist/ comes before /.
  const mount = Object.keys(folders)
    .filter((start) => decoded.startsWith(start))
    .reduce((longest, start) => (start.length > longest.length ? start : longest), '')
  const folder = folders[mount]
  if (folder === undefined) return undefined

  const wanted = join(folder, decoded.slice(mount.length))
  const isFolder = await stat(wanted).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder && !decoded.endsWith('/')) {
    return (await inside(folder, join(wanted, 'index.html'))) ? 'folder' : undefined
  }
  return inside(folder, isFolder ? join(wanted, 'index.html') : wanted)
}

/** The file itself, if it is one we serve and really lies in the folder: links and `..` are followed first. */
async function inside(folder: string, wanted: string): Promise<string | undefined> {
  if (!contentTypes[extname(wanted)]) return undefined
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(wanted)])
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
    return (await stat(file)).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The port it got: the first free one, counting up. */
async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      server.listen(port, host)
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || port >= 65_535) throw error
    }
  }
}

function isRunDirectly(): boolean {
  const script = process.argv[1]
  if (script === undefined) return false
  try {
    return realpathSync(script) === fileURLToPath(import.meta.url)
  } catch {
    return false
  }
}

if (isRunDirectly()) {
  const wanted = process.env['PORT'] || '4173'
  const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : Number.NaN
  if (port <= 65_535) {
    const reviewPack = makeReviewPack()
    // Said here too: it may fail before anybody asks.
    reviewPack.catch(console.error)
    const { url } = await serve({ port, late: { '/review-pack/': reviewPack } })
    console.log(`Hair Options demo: ${url}/ (Ctrl+C stops it)`)
  } else {
    console.error(`PORT is "${wanted}"; a whole number from 0 to 65535 is expected.`)
    process.exitCode = 1
  }
}
