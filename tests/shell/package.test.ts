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

test.each(['hair-options', 'hair-options/define', 'hair-options/react', 'hair-options/preact'])(
  '%s can be imported in Node, where there is no DOM',
  (name) => {
    const script = `const it = await import('${name}'); console.log(Object.keys(it).join(), typeof document)`
    const said = execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(said.trim()).toBe(`${name === 'hair-options' ? 'define,mount' : ''} undefined`.trim())
  },
)
