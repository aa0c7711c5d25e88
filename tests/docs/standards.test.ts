import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { everyScreen } from '../support/screens.ts'
import { everySaid } from '../support/sentences.ts'

/** The self-assessments are written by hand; what can be checked of them is that they are whole and honest in form. */
const ids = (letter: string, many: number) => Array.from({ length: many }, (_, at) => `${letter}${at + 1}`)

const documents = [
  ['docs/ipdas.md', [...ids('Q', 6), ...ids('C', 10), ...ids('L', 28)]],
  ['docs/nice.md', ids('N', 9)],
] as const

const screens = new Set(everyScreen.screens.map(({ id }) => id))
const ourWords = new Set(['met', 'partly', 'not met', 'not applicable'])

describe.each(documents)('%s', (path, criteria) => {
  const text = readFileSync(path, 'utf8')
  const rows = text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '']) => /^[A-Z]\d+$/.test(id))

  test('has a row for each criterion, in order', () => {
    expect(rows.map(([, id]) => id)).toEqual(criteria)
  })

  test('says of each met, partly, not met or not applicable, and where to see it or why not', () => {
    const wrong = rows.filter(
      ([, , criterion = '', word = '', where = '']) =>
        !ourWords.has(word) || criterion.length < 10 || where.length < 9,
    )
    expect(wrong).toEqual([])
    const unproven = rows.filter(([, , , word, where = '']) => word === 'met' && !where.includes('`'))
    expect(unproven).toEqual([])
  })

  test('leads to a screen of the gallery for each criterion that is met, if only in part', () => {
    // L21 is met by docs/readability.md, which is no screen.
    const onScreens = rows.filter(([, id, , word = '']) => /^(?:met|partly)$/.test(word) && id !== 'L21')
    const astray = onScreens.filter(([, , , , where = '']) => {
      const named = [...where.matchAll(/`#([^`]+)`/g)].map(([, screen = '']) => screen)
      return named.length === 0 || named.some((screen) => !screens.has(screen))
    })
    expect(astray).toEqual([])
  })

  test('quotes only what the tool says', () => {
    const quoted = rows.flatMap(([, , , , where = '']) =>
      [...where.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words),
    )
    const words = everySaid.map((said) => said.text).join('\n')
    expect(quoted.filter((each) => !words.includes(each))).toEqual([])
  })

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })

  test('never says that anybody outside has certified or approved it', () => {
    expect(text).not.toMatch(/\b(?:certified|approved|accredited|endorsed|compliant)\b/i)
    expect(text).toMatch(/our own reading of our own work/)
  })
})

test('what needs people and was not done is not met (IPDAS L12 to L17, L22 and L23)', () => {
  const text = readFileSync('docs/ipdas.md', 'utf8')
  for (const id of ['L12', 'L13', 'L14', 'L15', 'L16', 'L17', 'L22', 'L23'])
    expect(text).toMatch(new RegExp(`\\| ${id} +\\|[^|]+\\| not met +\\| Not `))
})
