import type { ValueId } from '../domain/values.ts'
import { comparisonEvidence } from './comparison-evidence.ts'
import type { Evidence } from './evidence.ts'
import { type ComparisonOption, type ComparisonRow, comparisonRows } from './more-copy.ts'

type Claims<
  Row extends ComparisonRow,
  Option extends ComparisonOption,
> = (typeof comparisonEvidence)[Row][Option]

/** The places in a tuple: of 3, they are 0, 1 and 2. */
type PlaceIn<Tuple extends readonly unknown[]> =
  Extract<keyof Tuple, `${number}`> extends `${infer Place extends number}` ? Place : never

type SaidIn = Readonly<
  Record<
    ValueId,
    {
      readonly [Option in ComparisonOption]: {
        readonly [Row in ComparisonRow]?: readonly PlaceIn<Claims<Row, Option>>[]
      }
    }
  >
>

/**
 * The sentences of the comparison, by their row and place, that say of the same option what is said where it lines up
 * with a value. Sentences and not whole rows, or a claim would name sources that say nothing of it.
 */
const saidIn: SaidIn = {
  'real-hair': {
    smp: { 'what-it-is': [1, 3] },
    fue: { 'what-it-is': [0], good: [0], harm: [1], 'how-long-it-lasts': [1] },
    fut: { 'what-it-is': [0], good: [0], harm: [1], 'how-long-it-lasts': [1] },
    'other-ways': { 'how-it-is-done': [1], good: [1] },
    'doing-nothing': { good: [2], harm: [0, 1] },
  },
  'no-operation': {
    smp: { 'how-it-is-done': [0, 1] },
    fue: { 'what-it-is': [0, 1] },
    fut: { 'what-it-is': [0, 1] },
    'other-ways': { good: [0], harm: [0] },
    'doing-nothing': { 'sessions-and-time': [0] },
  },
  'no-scars': {
    smp: { 'how-it-is-done': [1], 'does-not-suit': [1] },
    fue: { harm: [0] },
    fut: { harm: [0] },
    'other-ways': { recovery: [0], pain: [2] },
    'doing-nothing': { recovery: [0] },
  },
  length: {
    smp: { suits: [0], 'does-not-suit': [0], 'living-with-it': [0] },
    fue: { good: [0] },
    fut: { good: [0], 'living-with-it': [2] },
    'other-ways': { good: [2], 'does-not-suit': [2] },
    'doing-nothing': { 'living-with-it': [2], 'how-long-it-lasts': [1] },
  },
  cost: {
    smp: { cost: [1] },
    fue: { cost: [0, 1] },
    fut: { cost: [0, 1] },
    'other-ways': { cost: [0, 1] },
    'doing-nothing': { cost: [0, 1] },
  },
  soon: {
    smp: { 'when-you-see-it': [0, 1] },
    fue: { 'when-you-see-it': [1, 2] },
    fut: { 'when-you-see-it': [1, 2] },
    'other-ways': { 'when-you-see-it': [0, 1], 'sessions-and-time': [0, 1] },
    'doing-nothing': { 'when-you-see-it': [0, 1] },
  },
  'little-upkeep': {
    smp: { upkeep: [0], 'how-long-it-lasts': [1, 2] },
    fue: { upkeep: [0, 1] },
    fut: { upkeep: [0, 1, 2] },
    'other-ways': { upkeep: [0, 1, 2] },
    'doing-nothing': { upkeep: [0] },
  },
  undo: {
    smp: { harm: [1] },
    fue: { 'other-options-later': [2] },
    fut: { 'other-options-later': [2] },
    'other-ways': { 'other-options-later': [0, 1] },
    'doing-nothing': { 'other-options-later': [0, 1, 2] },
  },
}

/** Sentences of the comparison, of this option and value: their evidence, or whatever else stands in their places. */
export function saidOf<Said>(
  cells: Readonly<Record<ComparisonRow, Readonly<Record<ComparisonOption, readonly Said[]>>>>,
  option: ComparisonOption,
  value: ValueId,
): readonly Said[] {
  const rows: Readonly<Partial<Record<ComparisonRow, readonly number[]>>> = saidIn[value][option]
  return comparisonRows.flatMap((row) => cells[row][option].filter((_, place) => rows[row]?.includes(place)))
}

/** What is said of these options and values rests on. */
export const restsOn = (
  options: readonly ComparisonOption[],
  about: readonly ValueId[],
): readonly Evidence[] =>
  options.flatMap((option) => about.flatMap((value) => saidOf(comparisonEvidence, option, value)))
