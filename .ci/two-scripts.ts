import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * The script build, as two classic scripts that need no module loader and no address of their own
 * (docs/decisions/0005-two-scripts.md). Rolldown gives an entry, what it shares with its one `import()`, and
 * what that imports. The first two become `hair-options.js`; the third `hair-options-more.js`.
 *
 * What stands in parentheses as `(function` V8 compiles at once, off the main thread, and not again when it is called.
 *
 * The scripts meet through two events on the document, in whatever order they run, and only those of one build
 * meet. Where the page has no second tag, the first script imports the second from beside itself.
 */
export function twoScripts(): Plugin {
  return {
    name: 'two-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      const later = chunks.find(({ isDynamicEntry }) => isDynamicEntry)
      const shared = chunks.find((chunk) => chunk !== entry && chunk !== later)
      if (!entry || !later || !shared || chunks.length !== 3) {
        throw new Error(
          `Expected an entry, its import and what they share; found ${chunks.map(({ fileName }) => fileName).join(', ')}.`,
        )
      }
      const version = createHash('sha256')
        .update(shared.code + entry.code + later.code)
        .digest('hex')
        .slice(0, 12)
      const common = parts(shared.code)
      const first = parts(entry.code)
      const second = parts(later.code)
      const asked = /import\([`'"]\.\/[\w-]+\.js[`'"]\)/g
      if (first.body.match(asked)?.length !== 1) throw new Error('Expected one import() in the entry.')
      const file = 'hair-options-more.js'
      entry.code = `(function(){${common.body};const own=${common.exported};const more=${asking(version, file)};(function(${first.imported}){${first.body.replace(asked, 'more(own)')}})(own)})();\n`
      for (const chunk of [entry, later]) chunk.code = chunk.code.replaceAll(/\/\* @__PURE__ \*\/ ?/g, ' ') // read by bundlers, and there is none after us
      entry.imports = []
      entry.dynamicImports = []
      later.code = `${answering(version, `(function(${second.imported}){${second.body};return${second.exported}})`)};\n`
      later.fileName = file
      for (const name of Object.keys(bundle))
        if (bundle[name] !== entry && bundle[name] !== later) delete bundle[name]
    },
  }
}

/** A minified module's body, its import as a parameter and its exports as an object. */
function parts(code: string) {
  const imports = /^import\{([^}]*)\}from[`'"][^`'"]+[`'"];/.exec(code)
  const exports = /export\{([^}]*)\};?\s*$/.exec(code)
  const body = code.slice(imports?.[0].length ?? 0, exports?.index)
  if (/(^|[;}])(import[{*`'"]|export[{* ])/.test(body))
    throw new Error('An import or export was left in a script.')
  const pairs = (list = '') =>
    list
      .split(',')
      .filter(Boolean)
      .map((item) => item.split(' as '))
  return {
    body: body.replace(/;\s*$/, ''),
    imported: `{${pairs(imports?.[1])
      .map(([name, local = name]) => `${name}:${local}`)
      .join()}}`,
    exported: `{${pairs(exports?.[1])
      .map(([local, name = local]) => `${name}:${local}`)
      .join()}}`,
  }
}

const given = 'hair-options-more'
const wanted = 'hair-options-wanted'

/**
 * In the first script: a promise of what the second makes, given what the first shares with it.
 * Where it has not come by the time the page is complete, or after 4 seconds on a page that never is, it is
 * imported from beside the first; asked again, under another query, because browsers remember a failed import.
 * Not where the page's tags have an integrity: a tampered file that a tag refused would come in by the import,
 * which has none that every engine looks at. There it waits until the page is complete, and with it every tag.
 */
const asking = (version: string, file: string) => `((tries,pinned)=>own=>new Promise((resolve,reject)=>{
let over=false
const take=({detail})=>{if(detail.version!=="${version}"||over)return;end();resolve(detail.make(own))}
const isPinned=()=>pinned||document.querySelector("script[integrity][src*=hair-options]")
const fetch=()=>{if(!over&&!fetch.done){fetch.done=true;(isPinned()?Promise.reject():import("./${file}"+(tries++?"?"+tries:""))).then(()=>{if(!over)throw Error("${file} is of another version")}).catch(e=>{end();reject(e)})}}
const complete=()=>document.readyState==="complete"&&fetch()
const end=()=>{over=true;clearTimeout(timer);document.removeEventListener("${given}",take);document.removeEventListener("readystatechange",complete)}
const timer=setTimeout(()=>isPinned()||fetch(),4000)
document.addEventListener("${given}",take)
document.addEventListener("readystatechange",complete)
document.dispatchEvent(new Event("${wanted}"))
complete()
}))(0,document.currentScript?.integrity)`

/** The second script: gives itself to each first script that asks, those there are and those to come. */
const answering = (
  version: string,
  make: string,
) => `(()=>{const detail={version:"${version}",make:${make}},give=()=>document.dispatchEvent(new CustomEvent("${given}",{detail}))
document.addEventListener("${wanted}",give);give()})()`
