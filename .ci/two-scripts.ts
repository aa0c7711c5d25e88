import { createHash } from 'node:crypto'
import { parseAst, type Plugin, type Rolldown } from 'vite'

/**
 * The script build, as classic scripts that need no module loader and no address of their own
 * (docs/decisions/0005-two-scripts.md). Rolldown gives an entry, what is shared, and what each `import()` of the entry
 * brings. The first two become `hair-options.js`; the others `hair-options-more.js` and `hair-options-consultation.js`.
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
      const [shared, ...others] = chunks.filter((chunk) => chunk !== entry && !later.includes(chunk))
      if (!entry || !shared || others.length > 0 || later.length !== 2) {
        throw new Error(
          `Expected an entry, its 2 imports and what they share; found ${chunks.map(({ fileName }) => fileName).join(', ')}.`,
        )
      }
      const stray = shared.moduleIds.filter((id) => /\/src\/ui\/(more|consultation)\//.test(id))
      if (stray.length > 0) throw new Error(`Every page would load ${stray.join(', ')}.`)
      const version = createHash('sha256')
        .update([shared, entry, ...later].map(({ code }) => code).join(''))
        .digest('hex')
        .slice(0, 12)
      const common = parts(shared)
      const first = parts(entry)
      /** What is shared, by its place in one list for all: first what patients' second script imports. */
      const places = [
        ...new Set(later.sort(longest).flatMap((chunk) => parts(chunk).imports.map(([name]) => name))),
      ]
      for (const chunk of later) {
        const { name } = chunk
        const asked = new RegExp(`import\\([\`'"]\\./${chunk.fileName}[\`'"]\\)`, 'g')
        if (first.body.match(asked)?.length !== 1) throw new Error(`Expected one import() of ${name}.`)
        first.body = first.body.replace(asked, `$later("${name}")`)
        const { imports, body, exports } = parts(chunk)
        const locals = new Map(imports)
        const taken = places
          .map((place) => locals.get(place) ?? '')
          .join()
          .replace(/,+$/, '')
        chunk.code = answering(
          name,
          version,
          `([${taken}])=>{${body}
return{${[...exports].map(([given, local]) => `${given}:${local}`)}}}`,
        )
        chunk.fileName = `hair-options-${name}.js`
      }
      const imported = first.imports.map(([name]) => common.exports.get(name))
      entry.code = `(function(){${common.body}
const $own=()=>[${places.map((name) => common.exports.get(name))}],$later=${asking(version)};
(function(${first.imports.map(([, local]) => local)}){${first.body}})(${imported})})()`
      entry.imports = []
      entry.dynamicImports = []
      for (const name of Object.keys(bundle))
        if (![entry, ...later].some((chunk) => bundle[name] === chunk)) delete bundle[name]
    },
  }
}

/** The one with the most code first. */
const longest = (one: Rolldown.OutputChunk, other: Rolldown.OutputChunk) =>
  other.code.length - one.code.length

/** A module's body, what it imports as [name, name here], and its exports by name. */
function parts({ code, fileName }: Rolldown.OutputChunk) {
  const imports: [name: string, local: string][] = []
  const exports = new Map<string, string>()
  let body = ''
  for (const statement of parseAst(code).body) {
    if (statement.type === 'ImportDeclaration') {
      for (const item of statement.specifiers) {
        if (item.type !== 'ImportSpecifier') throw new Error(`${fileName} imports a whole module.`)
        imports.push([nameOf(item.imported), item.local.name])
      }
    } else if (statement.type === 'ExportNamedDeclaration') {
      if (statement.declaration) throw new Error(`${fileName} exports a declaration.`)
      for (const item of statement.specifiers) exports.set(nameOf(item.exported), nameOf(item.local))
    } else body += `${code.slice(statement.start, statement.end)}\n`
  }
  return { body, imports, exports }
}

const nameOf = (node: { name: string } | { value: string }) => ('name' in node ? node.name : node.value)

const wanted = 'hair-options-wanted'

/**
 * In the first script: a function that promises what a later one makes, given what the first shares with it (`$own`).
 * Where it has not come by the time the page is complete, or after 4 seconds on a page that never is, it is
 * imported from beside the first; asked again, under another query, because browsers remember a failed import.
 * Not where the page's tags have an integrity: a tampered file that a tag refused would come in by the import,
 * which has none that every engine looks at. There it waits until the page is complete, and with it every tag.
 * A file that was imported and did not give itself is of another version.
 */
const asking = (version: string) => `((tries,pinned)=>name=>new Promise((resolve,reject)=>{
const given="hair-options-"+name
let over,asked
const take=({detail})=>{if(detail.version==="${version}"){end();resolve(detail.make($own()))}}
const isPinned=()=>pinned||document.querySelector("script[integrity][src*=hair-options]")
const fetch=()=>{if(!over&&!asked){asked=true;Promise.resolve(isPinned()||import("./"+given+".js"+(tries?"?"+tries:""))).catch(()=>{}).then(()=>{if(!over){tries++;end();reject()}})}}
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
