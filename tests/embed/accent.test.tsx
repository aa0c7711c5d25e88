import { readFileSync } from 'node:fs'
import { check, integer, property } from 'fast-check'
import { expect, test, vi } from 'vitest'
import { contrast, legibleAccent } from '../../embed/accent.ts'

type Rgb = readonly [number, number, number]
const channels = (css: string) => css.match(/\d+/g)?.map(Number) as unknown as Rgb
const hex = (css: string) =>
  [1, 3, 5].map((at) => Number.parseInt(css.slice(at, at + 2), 16)) as unknown as Rgb

const info = vi.spyOn(console, 'info').mockImplementation(() => {})

/** The colours of a scheme as src/ui/styles/tokens.css has them: light, dark, and dark by the reader's setting. */
const schemes = [
  ...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(/\{[^{}]*--_surface[^{}]*\}/g),
].map(([block]) => {
  const token = (name: string) => hex(new RegExp(`--_${name}:[^;]*(#[0-9a-f]{6})`).exec(block)?.[1] ?? '')
  return {
    grounds: ['surface', 'raised', 'accent-soft', 'urgent-soft', 'advice-soft'].map(token),
    onAccent: token('on-accent'),
    ours: token('accent'),
  }
})

/**
 * Every pair the accent is in: as text, and as a ring or an edge, on each ground; our text on it, as a button's ground. Text
 * needs 4.5:1 (WCAG 2.2, 1.4.3), a ring or an edge 3:1 (1.4.11), which the first holds too.
 */
const lowest = (accent: Rgb, { grounds, onAccent }: (typeof schemes)[number]) =>
  Math.min(...[...grounds, onAccent].map((other) => contrast(accent, other)))

test('contrast is what WCAG 2.2 says it is', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

test('there are three schemes, and our own colour is legible in each', () => {
  expect(schemes).toHaveLength(3)
  for (const scheme of schemes) expect(lowest(scheme.ours, scheme)).toBeGreaterThanOrEqual(4.5)
})

test('of a thousand colours each is legible in every pair it is in, light and dark', () => {
  const channel = integer({ min: 0, max: 255 })
  const isLegible = property(channel, channel, channel, (...rgb) => {
    const accent = legibleAccent(`rgb(${rgb.join(', ')})`)
    if (accent === undefined) return false
    const used = [accent.light, accent.dark, accent.dark].map(channels)
    return schemes.every((scheme, index) => lowest(used[index] as Rgb, scheme) >= 4.5)
  })
  const { failed, counterexample } = check(isLegible, { numRuns: 1000, seed: 20261123 })
  expect({ failed, counterexample }).toEqual({ failed: false, counterexample: null })
})

test('a legible colour is left as it is, and a change is said once', () => {
  info.mockClear()
  expect(legibleAccent('rgb(11, 91, 99)')?.light).toBe('rgb(11, 91, 99)')
  expect(info).not.toHaveBeenCalled()
  expect(legibleAccent('rgb(255, 255, 0)')?.light).not.toBe('rgb(255, 255, 0)')
  expect(info).toHaveBeenCalledTimes(1)
})
