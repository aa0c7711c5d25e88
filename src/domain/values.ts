/**
 * What may matter to a person, and how each option lines up with it (clinical.md 2.1 L9, 2.4 and section 5).
 * It knows nothing of the answers, and no rule imports it: it shows what was marked beside what is known, and
 * never adds it up.
 */

/** What a person may mark, in the order it is shown. */
export const values = [
  'real-hair',
  'no-operation',
  'no-scars',
  'length',
  'cost',
  'soon',
  'little-upkeep',
  'undo',
] as const
export type ValueId = (typeof values)[number]

/** The three points, from most to least. */
export const marks = ['a-lot', 'a-little', 'not'] as const
export type Mark = (typeof marks)[number]

/** What was marked. A value without a mark is absent. */
export type Marks = { readonly [V in ValueId]?: Mark }

/** The options of the comparison, in its order: those a person may choose between, doing nothing included. */
export type WeighedOption = 'smp' | 'fue' | 'fut' | 'other-ways' | 'doing-nothing'

/**
 * - `partly` in part, only for some people, or only some of the ways.
 * - `unknown` nobody knows, or clinical.md does not say: something to ask.
 */
export type Fit = 'fits' | 'partly' | 'against' | 'unknown'

/**
 * Section 5 of clinical.md, read value by value; between two readings stands the more careful one. So SMP goes
 * against length, though it can shade thin hair that is longer: "wants length" is what it does not suit.
 */
export const fits = {
  'real-hair': {
    smp: 'against',
    fue: 'fits',
    fut: 'fits',
    'other-ways': 'partly',
    'doing-nothing': 'partly',
  },
  'no-operation': {
    smp: 'fits',
    fue: 'against',
    fut: 'against',
    'other-ways': 'fits',
    'doing-nothing': 'fits',
  },
  'no-scars': {
    smp: 'unknown',
    fue: 'against',
    fut: 'against',
    'other-ways': 'fits',
    'doing-nothing': 'fits',
  },
  length: {
    smp: 'against',
    fue: 'fits',
    fut: 'fits',
    'other-ways': 'partly',
    'doing-nothing': 'partly',
  },
  cost: {
    smp: 'partly',
    fue: 'against',
    fut: 'against',
    'other-ways': 'partly',
    'doing-nothing': 'fits',
  },
  soon: {
    smp: 'fits',
    fue: 'against',
    fut: 'against',
    'other-ways': 'partly',
    'doing-nothing': 'against',
  },
  'little-upkeep': {
    smp: 'against',
    fue: 'partly',
    fut: 'partly',
    'other-ways': 'against',
    'doing-nothing': 'fits',
  },
  undo: {
    smp: 'against',
    fue: 'against',
    fut: 'against',
    'other-ways': 'fits',
    'doing-nothing': 'fits',
  },
} as const satisfies Readonly<Record<ValueId, Readonly<Record<WeighedOption, Fit>>>>

interface TradeOffShape {
  readonly id: string
  readonly between: readonly [ValueId, ValueId]
  /** The options that its words speak of: for each of the two, at least one that meets it, if only in part. */
  readonly on: readonly WeighedOption[]
}

/** The pairs of values that pull apart: all those that no one option fits both of. */
export const pulls = [
  {
    id: 'real-hair-or-no-operation',
    between: ['real-hair', 'no-operation'],
    on: ['fue', 'fut', 'other-ways'],
  },
  { id: 'real-hair-or-no-scars', between: ['real-hair', 'no-scars'], on: ['fue', 'fut', 'other-ways'] },
  { id: 'real-hair-or-cost', between: ['real-hair', 'cost'], on: ['fue', 'fut', 'doing-nothing'] },
  { id: 'real-hair-or-soon', between: ['real-hair', 'soon'], on: ['smp', 'fue', 'fut'] },
  {
    id: 'real-hair-or-little-upkeep',
    between: ['real-hair', 'little-upkeep'],
    on: ['fue', 'fut', 'doing-nothing'],
  },
  { id: 'real-hair-or-undo', between: ['real-hair', 'undo'], on: ['fue', 'fut', 'other-ways'] },
  {
    id: 'no-operation-or-length',
    between: ['no-operation', 'length'],
    on: ['smp', 'fue', 'fut', 'other-ways'],
  },
  { id: 'no-scars-or-length', between: ['no-scars', 'length'], on: ['fue', 'fut', 'other-ways'] },
  { id: 'length-or-cost', between: ['length', 'cost'], on: ['fue', 'fut', 'other-ways'] },
  { id: 'length-or-soon', between: ['length', 'soon'], on: ['smp', 'fue', 'fut', 'other-ways'] },
  { id: 'length-or-little-upkeep', between: ['length', 'little-upkeep'], on: ['fue', 'fut', 'other-ways'] },
  { id: 'length-or-undo', between: ['length', 'undo'], on: ['fue', 'fut', 'other-ways'] },
  { id: 'no-scars-or-soon', between: ['no-scars', 'soon'], on: ['smp', 'other-ways'] },
  { id: 'cost-or-soon', between: ['cost', 'soon'], on: ['smp', 'other-ways', 'doing-nothing'] },
  { id: 'soon-or-little-upkeep', between: ['soon', 'little-upkeep'], on: ['smp', 'doing-nothing'] },
  { id: 'soon-or-undo', between: ['soon', 'undo'], on: ['smp', 'other-ways'] },
] as const satisfies readonly TradeOffShape[]

export type TradeOff = (typeof pulls)[number]
export type TradeOffId = TradeOff['id']

/** Something that was marked as mattering, and how much. */
export interface Mattering {
  readonly value: ValueId
  readonly mark: Exclude<Mark, 'not'>
}

/** What was marked as mattering: what matters a lot comes first, each in the order of the table. */
export function mattering(marked: Marks): readonly Mattering[] {
  return (['a-lot', 'a-little'] as const).flatMap((mark) =>
    values.filter((value) => marked[value] === mark).map((value) => ({ value, mark })),
  )
}

/** How an option lines up with one thing that matters. */
export interface Line extends Mattering {
  readonly fit: Fit
}

/** How each option lines up with what was marked. Every option has the same lines, in the same order. */
export function linesUp(marked: Marks): Readonly<Record<WeighedOption, readonly Line[]>> {
  const lines = (option: WeighedOption): readonly Line[] =>
    mattering(marked).map(({ value, mark }) => ({ value, mark, fit: fits[value][option] }))
  return {
    smp: lines('smp'),
    fue: lines('fue'),
    fut: lines('fut'),
    'other-ways': lines('other-ways'),
    'doing-nothing': lines('doing-nothing'),
  }
}

/** Where two things that both matter pull apart. */
export function tradeOffs(marked: Marks): readonly TradeOff[] {
  const matter = new Set(mattering(marked).map(({ value }) => value))
  return pulls.filter(({ between }) => between.every((value) => matter.has(value)))
}
