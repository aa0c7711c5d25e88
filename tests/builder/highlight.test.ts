import { expect, test } from 'vitest'
import { highlight } from '../../demo/builder/highlight.ts'
import { platforms } from '../../demo/builder/snippet/platforms.ts'
import { release } from './drafts.ts'

const kinds = (text: string, language: 'html' | 'js') =>
  highlight(text, language)
    .filter(({ kind }) => kind !== 'plain')
    .map((token) => [token.kind, token.text])

test('HTML: tags, attributes, values and comments', () => {
  expect(kinds('<a href="x>y" hidden>b</a><!-- c -->', 'html')).toEqual([
    ['mark', '<a'],
    ['name', 'href'],
    ['value', '"x>y"'],
    ['name', 'hidden'],
    ['mark', '>'],
    ['mark', '</a>'],
    ['note', '<!-- c -->'],
  ])
})

test('JavaScript: words of the language, strings, names and comments', () => {
  expect(kinds(`const a = 'b\\'c' // d`, 'js')).toEqual([
    ['word', 'const'],
    ['name', 'a'],
    ['value', `'b\\'c'`],
    ['note', '// d'],
  ])
})

test('nothing of a snippet is lost or moved, whatever is in it', () => {
  const texts = ['', '<', '"\'`', '<a b="', `'un\nclosed`, '<!--', 'a < b > c', '<div =x ="y"/>']
  for (const platform of platforms)
    for (const { text } of platform.pieces({ clinic: 'A "b" <c>', mode: 'popup' }, release)) texts.push(text)
  for (const text of texts) {
    for (const language of ['html', 'js', 'text'] as const) {
      const tokens = highlight(text, language)
      expect(tokens.map((token) => token.text).join('')).toBe(text)
      for (const token of tokens) expect(text.startsWith(token.text, token.at)).toBe(true)
    }
  }
})
