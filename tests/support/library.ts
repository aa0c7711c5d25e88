import { readFileSync } from 'node:fs'

/**
 * A library's text, to be sent into pages, in ASCII alone: with one letter beyond, the browsers' drivers take half as long
 * again over all of it (docs/decisions/0018).
 */
export function libraryText(path: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return readFileSync(`node_modules/${path}`, 'utf8').replaceAll(/[\u0080-\uffff]/g, escaped)
}
