import { writeFileSync } from 'node:fs'
import { customElements } from './custom-elements.ts'
import { optionsSchema } from './schema.ts'

/** What editors and other programs read of the options, written in the build. */
export function writeOptions(): void {
  const write = (name: string, content: unknown) =>
    writeFileSync(`dist/${name}`, `${JSON.stringify(content, null, 2)}\n`)
  write('hair-options.schema.json', optionsSchema())
  write('custom-elements.json', customElements())
}
