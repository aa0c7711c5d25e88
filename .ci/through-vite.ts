import { createServer } from 'vite'

/**
 * Runs `main` of a module that draws screens: `tsx .ci/through-vite.ts docs/make-readability.ts …`. The components
 * import styles with `?inline`, which Node alone does not know.
 */
const [path = '', ...given] = process.argv.slice(2)
const vite = await createServer({
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
})
const { main } = await vite.ssrLoadModule(`/${path}`)
await main(given)
await vite.close()
