import { type Draft, fieldNames } from './draft.ts'

/**
 * The draft as the end of the page's address, behind `#`: a browser sends that part to nobody. It holds what a clinic
 * shows on its page anyway, and nothing of any visitor's.
 */
export function toAddress(draft: Draft): string {
  const filled = fieldNames.flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]]))
  return new URLSearchParams(filled).toString()
}

/** What an address holds of fields that we have; whoever shared it may have an older builder than this. */
export function fromAddress(hash: string): Draft {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = given.get(name)
      return value === null || value === '' ? [] : [[name, value]]
    }),
  )
}
