import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { integrityOf } from '../../.ci/manifest.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { button, headingOfResult, tapAll, tapsOf } from '../hosts/walk-at-once.ts'
import { findByRole } from '../support/accessible.ts'
import { type Engine, engines } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type ServedPage, type Server, serveFolderAndPages } from '../support/server.ts'

const files = ['hair-options.js', 'hair-options-more.js'] as const
const built = Object.fromEntries(files.map((file) => [file, readFileSync(`dist/${file}`, 'utf8')]))
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Nothing but the scripts, and no string may become one. */
const strict = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`

/** The rig's own watcher is under the policy too. */
const watchTag = '<script src="/watch.js"></script>'
const tag = (file: string, attributes: string) =>
  `<script async src="/dist/${file}" ${attributes} crossorigin="anonymous"></script>`

function page(policy: string, script: string, watching = watchTag): ServedPage {
  const { html } = hostPage({ script })
  return { html: html.replace(watchTag, watching), headers: { 'content-security-policy': strict(policy) } }
}

const integrity = (text = '') => `integrity="${integrityOf(text)}"`
const nonce = 'nonce="bm9uY2U"'

const policies = {
  'one origin, Trusted Types and integrity': page(
    `'self'`,
    files.map((file) => tag(file, integrity(built[file]))).join(''),
  ),
  'a nonce and strict-dynamic': page(
    `'nonce-bm9uY2U' 'strict-dynamic'`,
    files.map((file) => tag(file, nonce)).join(''),
    watchTag.replace(' src', ` ${nonce} src`),
  ),
  'a nonce and strict-dynamic, one tag': page(
    `'nonce-bm9uY2U' 'strict-dynamic'`,
    tag(files[0], nonce),
    watchTag.replace(' src', ` ${nonce} src`),
  ),
  'hashes alone, the scripts in the page': page(
    [watchScript.html, ...Object.values(built)].map((text) => `'${hashOf(text)}'`).join(' '),
    files.map((file) => `<script>${built[file]}</script>`).join(''),
    `<script>${watchScript.html}</script>`,
  ),
}

describe.each(engines)('under a policy in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    const pages = Object.values(policies).map((served, i) => [`/${i}`, served] as const)
    server = await serveFolderAndPages({
      pages: { '/watch.js': watchScript, ...Object.fromEntries(pages) },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  test.each(Object.keys(policies).map((name, i) => [name, i] as const))(
    'of %s a result and the comparison are reached without a violation',
    async (_, i) => {
      const shown = await engine.open()
      await shown.goto(`${server.url}/${i}`)
      await shown.evaluate(tapAll, tapsOf(journeys.smp), false)
      expect(await shown.evaluate(headingOfResult)).toBe(enGb.result.title.smp)
      await shown.evaluate(tapAll, [button(enGb.result.compare)], false)
      await findByRole(shown, 'rowheader', enGbMore.comparison.rows.good)
      expect(await seen(shown)).toEqual([])
      await shown.close()
    },
  )
})
