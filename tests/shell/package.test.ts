import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { exports, customElements } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
  customElements: string
}

test('every file that the package exports is built', () => {
  const files = [customElements, ...Object.values(exports).flatMap((entry) => Object.values(entry))]
  const paths = [...files, ...Object.values(exports)].filter(
    (file) => typeof file === 'string' && file.startsWith('./'),
  )
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((file) => !existsSync(file as string))).toEqual([])
})

/** As ad blockers take for a tracker's, and leave out of the page. */
const blocked = /track|survey|analytic|pixel|beacon|metric|stat[s.]|advert|banner|popup|promo|sponsor|quiz/i

test('no file that a page loads has a name that ad blockers block', () => {
  const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as { files: { file: string }[] }
  expect(files.map(({ file }) => file)).toContain('hair-options.js')
  expect(files.filter(({ file }) => blocked.test(file))).toEqual([])
})

test.each(['hair-options', 'hair-options/define', 'hair-options/react', 'hair-options/preact'])(
  '%s can be imported in Node, where there is no DOM',
  (name) => {
    const script = `const it = await import('${name}'); console.log(Object.keys(it).join(), typeof document)`
    const said = execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(said.trim()).toBe(`${name === 'hair-options' ? 'define,mount' : ''} undefined`.trim())
  },
)
