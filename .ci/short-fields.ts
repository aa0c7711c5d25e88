import { found, sources } from './sources.ts'
import { isKey, isString, nodesOf } from './syntax.ts'

const keysOf = (scripts: readonly string[]) =>
  scripts
    .flatMap(nodesOf)
    .filter(isKey)
    .map(({ name, value }) => String(name ?? value))

const stringsOf = (scripts: readonly string[]) =>
  scripts
    .flatMap(nodesOf)
    .filter(isString)
    .map(({ value }) => String(value))

/**
 * The fields that src declares `readonly` and nobody else knows, for Terser to shorten in both scripts alike; by itself
 * it leaves out what the DOM and the language have.
 *
 * @param scripts both, as built.
 * @param others the modules that hosts or libraries share names with: embed and Preact.
 * @returns the fields, and the names that none of them may be given.
 */
export function shortFields(scripts: readonly string[], others: readonly string[]) {
  // A name that stands in a string may be looked up by it: `words[how]`, or a state's name in '.asking'.
  const said = stringsOf(scripts).flatMap((text) => text.split(/[.#]/))
  const known = new Set([...keysOf(others), ...said])
  const fields = [...found(sources('src'), /readonly (\w+)\??:/g)].filter((name) => !known.has(name))
  const shortened = new Set(fields)
  const reserved = [...known, ...keysOf(scripts)].filter((name) => !shortened.has(name))
  return { fields, reserved }
}
