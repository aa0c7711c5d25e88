import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { platforms } from '../../demo/builder/snippet/platforms.ts'
import { inlines, sections } from '../../demo/builder/steps.ts'

test('the parts of Markdown that the steps are written in', () => {
  const found = sections(
    '# T\n\nx\n\n## A\n\nOne\ntwo.\n\n1. **b**\n2. c `d`\n   e\n\n- f\n\n```js\ng\n\nh\n```\n\n## B\n',
  )
  expect([...found.keys()]).toEqual(['A', 'B'])
  expect(found.get('A')).toMatchObject([
    { kind: 'paragraph', words: [{ kind: 'text', text: 'One two.' }] },
    {
      kind: 'numbers',
      items: [
        { words: [{ kind: 'strong', text: 'b' }] },
        { words: [{ text: 'c ' }, { kind: 'code', text: 'd' }, { text: ' e' }] },
      ],
    },
    { kind: 'points', items: [{ words: [{ text: 'f' }] }] },
    { kind: 'code', text: 'g\n\nh' },
  ])
})

test('a link in the steps', () => {
  expect(inlines('a [b](https://c.example)')).toMatchObject([
    { kind: 'text', text: 'a ' },
    { kind: 'link', text: 'b', href: 'https://c.example' },
  ])
})

test('each platform has its steps in docs/site-builders.md, and each section of it has a platform', () => {
  const found = sections(readFileSync('docs/site-builders.md', 'utf8'))
  for (const { steps } of platforms) expect(found.get(steps), steps).not.toEqual(undefined)
  expect(new Set(found.keys())).toEqual(new Set(platforms.map(({ steps }) => steps)))
})

test('nothing of the Markdown is left in the words of the steps', () => {
  const found = sections(readFileSync('docs/site-builders.md', 'utf8'))
  const words = [...found.values()].flat().flatMap((block) => {
    if (block.kind === 'code') return []
    return block.kind === 'paragraph' ? block.words : block.items.flatMap((item) => item.words)
  })
  expect(words.filter(({ kind, text }) => kind === 'text' && /\*\*|`|\]\(/.test(text))).toEqual([])
})
