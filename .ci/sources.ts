import { readdirSync, readFileSync } from 'node:fs'

/** The text of every TypeScript file in a folder and those in it. */
export const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

/** What a pattern's first group finds in these texts, each once. */
export const found = (texts: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => String(match[1]))))
