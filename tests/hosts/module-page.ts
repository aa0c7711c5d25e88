import type { Handle, Options } from '../../embed/module.ts'
import { hostPage, watchScript } from '../support/host-page.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'

declare global {
  interface Window {
    /** `mount` of the module build. */
    __mount(target: Element | string, options?: Options): Handle
  }
}

const preact = {
  preact: '/npm/preact/dist/preact.mjs',
  'preact/hooks': '/npm/preact/hooks/dist/hooks.mjs',
  'preact/jsx-runtime': '/npm/preact/jsx-runtime/dist/jsxRuntime.mjs',
}

/** A page that has `mount` from the module build, beside a place to mount on and whatever else is asked for. */
export function serveModulePage(head = ''): Promise<Server> {
  const page = hostPage({
    mount: '<div id="place"><a href="/options">Read about it</a></div>',
    head: `<script type="importmap">${JSON.stringify({ imports: preact })}</script>${head}`,
    script: `<script type="module">import { mount } from '/dist/module.js'; window.__mount = mount</script>`,
  })
  return serveFolderAndPages({
    pages: { '/': page, '/watch.js': watchScript },
    folders: { '/dist/': 'dist', '/npm/': 'node_modules' },
  })
}
