import type { Draft } from './draft.ts'

/** What dist/manifest.json says of the scripts that were built. */
export interface Release {
  readonly version: string
  readonly textVersion: string
  readonly files: readonly { readonly file: string; readonly integrity: string }[]
}

/** The scripts of a page with this mode: a consultation has one that patients' pages do not load. */
export const filesFor = ({ mode }: Draft, { files }: Release) =>
  files.filter(({ file }) => mode === 'consultation' || !file.includes('consultation'))

/** Where the files are until somebody says where theirs are: an address that leads nowhere. */
export const exampleFolder = ({ version }: Release) => `https://cdn.example/hair-options/${version}/`
