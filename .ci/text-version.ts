import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Names the text and rules that a clinician signs: a hash over src/content and src/domain. The build, the tool and
 * the review pack say the same one; `reviewed-version` is compared with it (product.md, "When nobody has said
 * otherwise").
 */
export function textVersion(): string {
  const hash = createHash('sha256')
  for (const folder of ['src/content', 'src/domain']) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.ts')) hash.update(readFileSync(`${folder}/${name}`))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
