import { createHash } from 'node:crypto'
import { parseAst, type Plugin, type Rolldown } from 'vite'
import { atOnce } from './minify.ts'

/**
 * The script build, as two classic scripts that need no module loader and no address of their own
 * (docs/decisions/0005-two-scripts.md). Rolldown gives an entry, what it shares with its one `import()`, and
 * what that imports. The first two become `hair-options.js`; the third `hair-options-more.js`.
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
      const common = parts(shared)
      const first = parts(entry)
      const second = parts(later)
      const asked = /import\([`'"]\.\/[\w-]+\.js[`'"]\)/g
      if (first.body.match(asked)?.length !== 1) throw new Error('Expected one import() in the entry.')
      const file = 'hair-options-more.js'
      /** What is shared, by its place in a list: for those who import it, what each place is called there. */
      const places = second.imports.map(([name]) => name)
      const listed = places.map((name) => common.exports.get(name))
      const imported = first.imports.map(([name]) => common.exports.get(name))
      entry.code = `(function(){${common.body}
const $ask=${asking(version, file)},$more=()=>$ask([${listed}]);
(function(${first.imports.map(([, local]) => local)}){${first.body.replace(asked, '$more()')}})(${imported})})()`
      later.code = answering(
        version,
        `${atOnce}(function(){const [${second.imports.map(([, local]) => local)}]=arguments
${second.body}
return{${[...second.exports].map(([name, local]) => `${name}:${local}`)}}})`,
      )
      entry.imports = []
      entry.dynamicImports = []
      later.fileName = file
      for (const name of Object.keys(bundle))
        if (bundle[name] !== entry && bundle[name] !== later) delete bundle[name]
    },
  }
}

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
const take=({detail})=>{if(detail.version!=="${version}"||over)return;end();resolve(detail.make(...own))}
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
