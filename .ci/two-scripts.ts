import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * The script build, as classic scripts that need no module loader and no address of their own
 * (docs/decisions/0005-two-scripts.md). Rolldown gives an entry, what is shared, and what each `import()` of the entry
 * brings. The first two become `hair-options.js`; the others `hair-options-more.js` and `hair-options-consultation.js`.
 *
 * What stands in parentheses as `(function` V8 compiles at once, off the main thread, and not again when it is called.
 *
 * The scripts meet through two events on the document, in whatever order they run, and only those of one build
 * meet. Where the page has no tag for one, the first script imports it from beside itself.
 */
export function twoScripts(): Plugin {
  return {
    name: 'two-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      const later = chunks.filter(({ isDynamicEntry }) => isDynamicEntry)
      const shared = chunks.filter((chunk) => chunk !== entry && !later.includes(chunk))
      const [common] = shared
      if (!entry || !common || shared.length > 1 || later.length !== 2) {
        throw new Error(
          `Expected an entry, its 2 imports and what they share; found ${chunks.map(({ fileName }) => fileName).join(', ')}.`,
        )
      }
      const lost = common.moduleIds.filter((id) => /\/src\/ui\/(more|consultation)\//.test(id))
      if (lost.length > 0) throw new Error(`Every page would load ${lost.join(', ')}.`)
      const version = createHash('sha256')
        .update([common, entry, ...later].map(({ code }) => code).join(''))
        .digest('hex')
        .slice(0, 12)
      const shares = parts(common.code)
      const first = parts(entry.code)
      for (const chunk of later) {
        const asked = new RegExp(`import\\([\`'"]\\./${chunk.fileName}[\`'"]\\)`, 'g')
        if (first.body.match(asked)?.length !== 1) throw new Error(`Expected one import() of ${chunk.name}.`)
        first.body = first.body.replace(asked, `later("${chunk.name}")`)
        const { imported, body, exported } = parts(chunk.code)
        chunk.code = `${answering(chunk.name, version, `(function(${imported}){${body};return${exported}})`)};\n`
        chunk.fileName = `hair-options-${chunk.name}.js`
      }
      entry.code = `(function(){${shares.body};const own=${shares.exported};const later=${asking(version)};(function(${first.imported}){${first.body}})(own)})();\n`
      for (const chunk of [entry, ...later]) chunk.code = chunk.code.replaceAll(/\/\* @__PURE__ \*\/ ?/g, ' ') // read by bundlers, and there is none after us
      entry.imports = []
      entry.dynamicImports = []
      for (const name of Object.keys(bundle))
        if (![entry, ...later].some((chunk) => bundle[name] === chunk)) delete bundle[name]
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

const wanted = 'hair-options-wanted'

/**
 * In the first script: a function that promises what a later one makes, given what the first shares with it.
 * Where it has not come by the time the page is complete, or after 4 seconds on a page that never is, it is
 * imported from beside the first; asked again, under another query, because browsers remember a failed import.
 * Not where the page's tags have an integrity: a tampered file that a tag refused would come in by the import,
 * which has none that every engine looks at. There it waits until the page is complete, and with it every tag.
 * A file that was imported and did not give itself is of another version.
 */
const asking = (version: string) => `((tries,pinned)=>name=>new Promise((resolve,reject)=>{
const given="hair-options-"+name
let over,asked
const take=({detail})=>{if(detail.version==="${version}"){end();resolve(detail.make(own))}}
const isPinned=()=>pinned||document.querySelector("script[integrity][src*=hair-options]")
const fetch=()=>{if(!over&&!asked){asked=true;(isPinned()?Promise.reject():import("./"+given+".js"+(tries?"?"+tries:""))).then(()=>over||Promise.reject()).catch(e=>{tries++;end();reject(e)})}}
const complete=()=>document.readyState==="complete"&&fetch()
const end=()=>{over=true;clearTimeout(timer);document.removeEventListener(given,take);document.removeEventListener("readystatechange",complete)}
const timer=setTimeout(()=>isPinned()||fetch(),4000)
document.addEventListener(given,take)
document.addEventListener("readystatechange",complete)
document.dispatchEvent(new Event("${wanted}"))
complete()
}))(0,document.currentScript?.integrity)`

/** In a later script: it gives itself to each first script that asks, those there are and those to come. */
const answering = (
  name: string,
  version: string,
  make: string,
) => `(()=>{const detail={version:"${version}",make:${make}},give=()=>document.dispatchEvent(new CustomEvent("hair-options-${name}",{detail}))
document.addEventListener("${wanted}",give);give()})()`
