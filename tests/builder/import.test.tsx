import { describe, expect, test } from 'vitest'
import { importSnippet } from '../../demo/builder/import.ts'
import { usable } from '../../demo/builder/problems.ts'
import { line } from '../../demo/builder/snippet/line.ts'
import { anyDrafts, release } from './drafts.ts'

test('a snippet that the builder made is read back as it was filled in', () => {
  for (const draft of anyDrafts(500)) {
    expect(importSnippet(line(draft, release), release)).toEqual({ draft: usable(draft), leftOut: [] })
  }
})

test('a snippet is found in a whole page', () => {
  const page = `<!doctype html><html><body><p>x</p>${line({ clinic: 'A' }, release)}</body></html>`
  expect(importSnippet(page, release)?.draft).toEqual({ clinic: 'A' })
})

test('where there is no snippet, nothing is read', () => {
  expect(importSnippet('<p>hello</p>', release)).toBe(undefined)
  expect(importSnippet('', release)).toBe(undefined)
})

describe('snippets that others wrote', () => {
  const draftOf = (html: string) => importSnippet(html, release)?.draft

  test('our own element, without data-', () => {
    expect(draftOf('<hair-options clinic="A" style="min-height:1px" debug></hair-options>')).toEqual({
      clinic: 'A',
      debug: 'true',
    })
  })

  test('data-config, which an attribute stands over', () => {
    const config = JSON.stringify({
      clinic: 'A',
      sells: ['smp', 'fue'],
      headingLevel: 3,
      'booking-url': '/b',
    })
    expect(draftOf(`<div data-hair-options style="" data-clinic="B" data-config='${config}'></div>`)).toEqual(
      {
        clinic: 'B',
        sells: 'smp fue',
        headingLevel: '3',
        bookingUrl: '/b',
      },
    )
    expect(draftOf(`<div data-hair-options style="" data-config="{broken"></div>`)).toEqual({})
  })

  test('what cannot be used is named and left out', () => {
    const read = importSnippet(
      '<div data-hair-options style="" data-phone="abc" data-clinic="A"></div>',
      release,
    )
    expect(read).toEqual({ draft: { clinic: 'A' }, leftOut: ['phone: abc'] })
  })

  test('where the files are, and whether they are pinned', () => {
    const html = '<div data-hair-options></div><script src="https://a.example/x/hair-options.js"></script>'
    expect(draftOf(html)).toEqual({ files: 'https://a.example/x/', pinned: 'no', height: 'css' })
  })
})
