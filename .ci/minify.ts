import { minify as terser } from 'terser'
import { normalizePath, type Plugin } from 'vite'
import { shortFields } from './short-fields.ts'

/**
 * Minifies each script as a whole, in the syntax of the oldest engines we build for, and shortens the names of our own
 * fields in both alike (docs/decisions/0006-short-names.md).
 *
 * What Terser calls unsafe holds here: no getter of ours does anything but return, and no function expression of ours
 * is called with `new`.
 *
 * V8 compiles the whole first script as it comes, off the main thread: what is written as `!function`, and all that is
 * in it where the first line asks for that (Chromium 136). What a later one makes is compiled when it is asked for
 * (docs/decisions/0014-compiled-as-it-comes.md).
 */
export function minify(): Plugin {
  return {
    name: 'minify',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const own = `${normalizePath(process.cwd())}/src/`
      const others = [...this.getModuleIds()].filter((id) => !id.startsWith(own))
      const { fields, reserved } = shortFields(
        chunks.map(({ code }) => code),
        others.map((id) => this.getModuleInfo(id)?.code ?? ''),
      )
      const nameCache = {}
      const tokens: string[] = []
      // What every page loads gets the shortest names.
      const byUse = [...chunks].sort((one, other) => other.code.length - one.code.length)
      for (const chunk of byUse) {
        const { code = '' } = await terser(chunk.code, {
          ecma: 2020,
          compress: {
            passes: 4,
            pure_getters: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            inline: 1,
            hoist_funs: true,
            // 40 bytes less of brotli.
            lhs_constants: false,
          },
          mangle: {
            properties: { regex: new RegExp(`^(${fields.join('|')})$`), reserved, keep_quoted: true },
          },
          // One kind of quotes: a tenth of a kilobyte less of brotli than the kind that needs fewer escapes. And only
          // ASCII: a server may not say how a script is encoded, and it is then read in the encoding of the page.
          format: { comments: false, quote_style: 2, ascii_only: true },
          nameCache,
        })
        if (chunk.isEntry && !code.startsWith('!function('))
          throw new Error(`${chunk.fileName} would be compiled twice.`)
        const hint = chunk.isEntry ? '//# allFunctionsCalledOnLoad\n' : ''
        chunk.code = `${hint}${code.replaceAll(/--_[a-z-]+/g, (name) => shortToken(name, tokens))}\n`
      }
    },
  }
}

/** A private property of our styles by its place in the list of all, under a prefix that no host has. */
function shortToken(name: string, all: string[]): string {
  if (!all.includes(name)) all.push(name)
  return `--_ho${all.indexOf(name).toString(36)}`
}
