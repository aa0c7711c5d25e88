import { watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { pagesOf } from './host.ts'
import { hosts, plain, plainDark } from './hosts.ts'

/** Every host, what they load, and the built scripts. */
export function serveHosts(): Promise<Server> {
  return serveFolderAndPages({
    pages: { '/watch.js': watchScript, ...pagesOf([plain, plainDark, ...hosts]) },
    folders: { '/dist/': 'dist', '/npm/': 'node_modules' },
  })
}
