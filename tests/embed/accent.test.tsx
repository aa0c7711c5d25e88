import { expect, test, vi } from 'vitest'
import { contrast, legibleAccent } from '../../embed/accent.ts'
import { randomFrom } from '../support/every-answer-set.ts'

type Rgb = [number, number, number]
const channels = (css: string) => css.match(/\d+/g)?.map(Number) as Rgb

/** The grounds of src/ui/styles/tokens.css that the accent stands on, and the text that stands on it. */
const light: Rgb[] = [
  [255, 255, 255],
  [247, 245, 241],
  [231, 241, 240],
]
const dark: Rgb[] = [
  [23, 29, 32],
  [32, 40, 43],
  [29, 51, 53],
]
const onDarkAccent: Rgb = [16, 25, 27]

test('contrast is what WCAG 2.2 says it is', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

test('a thousand colours are all legible on every ground, light and dark', () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const random = randomFrom(20261123)
  const illegible: string[] = []
  for (let i = 0; i < 1000; i++) {
    const value = `rgb(${[0, 0, 0].map(() => Math.floor(random() * 256)).join(', ')})`
    const accent = legibleAccent(value)
    if (accent === undefined) throw new Error(`${value} was not read`)
    const pairs = [
      ...light.map((ground) => contrast(channels(accent.light), ground)),
      ...dark.map((ground) => contrast(channels(accent.dark), ground)),
      contrast(channels(accent.dark), onDarkAccent),
    ]
    if (Math.min(...pairs) < 4.5) illegible.push(`${value}: ${JSON.stringify(accent)} ${Math.min(...pairs)}`)
  }
  expect(illegible).toEqual([])
})

test('a legible colour is left as it is, and a change is said once', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  info.mockClear()
  expect(legibleAccent('rgb(11, 91, 99)')?.light).toBe('rgb(11, 91, 99)')
  expect(info).not.toHaveBeenCalled()
  expect(legibleAccent('rgb(255, 255, 0)')?.light).not.toBe('rgb(255, 255, 0)')
  expect(info).toHaveBeenCalledTimes(1)
})
