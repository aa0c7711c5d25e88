import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'

/** A file written in a test; `headers` may give another content-type than HTML. */
export interface ServedPage {
  html: string
  headers?: OutgoingHttpHeaders
  /** How long it is on its way, in milliseconds. */
  delay?: number
}

export interface Server {
  /** Origin without a slash at the end. */
  url: string
  /** What was asked for so far, in order. */
  requests: { method: string; url: string }[]
  close(): Promise<void>
}

interface Content {
  /** By path, with the slash in front; a query string is ignored. */
  pages: Record<string, ServedPage>
  /** Folders on disk by URL prefix: `{ '/dist/': 'dist' }`. */
  folders?: Record<string, string>
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** No cache, so that each page asks for what it needs; CORS open, as on a CDN. */
const everywhere = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' }

/** Two of them are two origins, because their ports differ. */
export async function serveFolderAndPages({ pages, folders = {} }: Content): Promise<Server> {
  const requests: Server['requests'] = []
  const server = createServer(({ method = '', url = '' }, response) => {
    requests.push({ method, url })
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    const page = pages[path]
    if (page) {
      response.writeHead(200, { ...everywhere, 'content-type': 'text/html; charset=utf-8', ...page.headers })
      setTimeout(() => response.end(page.html), page.delay)
    } else {
      sendFile(fileFor(path, folders), response)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function fileFor(path: string, folders: Record<string, string>): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    const root = resolve(folder)
    const file = resolve(root, path.slice(prefix.length))
    const isInside = path.startsWith(prefix) && file.startsWith(root + sep)
    if (isInside && existsSync(file) && statSync(file).isFile()) return file
  }
  return undefined
}

function sendFile(file: string | undefined, response: ServerResponse) {
  if (file === undefined) {
    response.writeHead(404, everywhere).end()
    return
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { ...everywhere, 'content-type': `${type}; charset=utf-8` })
  createReadStream(file).pipe(response)
}
