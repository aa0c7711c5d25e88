/** What dist/manifest.json says of the scripts that were built. */
export interface Release {
  readonly version: string
  readonly textVersion: string
  readonly files: readonly { readonly file: string; readonly integrity: string }[]
}

/** Where the two files are until somebody says where theirs are: an address that leads nowhere. */
export const exampleFolder = ({ version }: Release) => `https://cdn.example/hair-options/${version}/`
