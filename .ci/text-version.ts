import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Where what a person is told, asked and shown is written and drawn. */
const folders = ['src/content', 'src/domain', 'src/ui/pictures', 'src/ui/more/pictures']

/** And where it is chosen by their answers. */
const choosing = ['src/machine/view.ts', 'src/ui/parts/words.ts']

/** All that a clinician signs, by path. */
export function signedFiles(): readonly string[] {
  const written = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  )
  return [...written, ...choosing]
}

/**
 * Names the text, rules and pictures that a clinician signs, by a hash. The build, the tool and the review pack say the
 * same one; `reviewed-version` is compared with it (product.md, "When nobody has said otherwise").
 */
export function textVersion(): string {
  const hash = createHash('sha256')
  for (const path of signedFiles()) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}
