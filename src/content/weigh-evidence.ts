import type { ValueId } from '../domain/values.ts'
import { cell, type Evidence, evidence, together } from './evidence.ts'
import type { ComparisonOption, ComparisonRow } from './more-copy.ts'

type SaidIn = Readonly<Record<ValueId, Readonly<Record<ComparisonOption, readonly ComparisonRow[]>>>>

/** The rows of the comparison that say, of the same option, what is said where it lines up with a value. */
export const saidIn: SaidIn = {
  'real-hair': {
    smp: ['what-it-is'],
    fue: ['what-it-is', 'harm'],
    fut: ['what-it-is', 'harm'],
    'other-ways': ['good'],
    'doing-nothing': ['good', 'harm'],
  },
  'no-operation': {
    smp: ['how-it-is-done'],
    fue: ['what-it-is'],
    fut: ['what-it-is'],
    'other-ways': ['good', 'harm'],
    'doing-nothing': ['sessions-and-time'],
  },
  'no-scars': {
    smp: ['how-it-is-done', 'does-not-suit', 'harm'],
    fue: ['harm'],
    fut: ['harm'],
    'other-ways': ['recovery', 'pain'],
    'doing-nothing': ['recovery'],
  },
  length: {
    smp: ['suits', 'does-not-suit', 'living-with-it'],
    fue: ['good'],
    fut: ['good', 'living-with-it'],
    'other-ways': ['suits', 'does-not-suit'],
    'doing-nothing': ['living-with-it', 'how-long-it-lasts'],
  },
  cost: {
    smp: ['cost'],
    fue: ['cost'],
    fut: ['cost'],
    'other-ways': ['cost'],
    'doing-nothing': ['cost'],
  },
  soon: {
    smp: ['when-you-see-it'],
    fue: ['when-you-see-it'],
    fut: ['when-you-see-it'],
    'other-ways': ['when-you-see-it', 'sessions-and-time'],
    'doing-nothing': ['when-you-see-it'],
  },
  'little-upkeep': {
    smp: ['upkeep', 'how-long-it-lasts'],
    fue: ['upkeep'],
    fut: ['upkeep'],
    'other-ways': ['upkeep'],
    'doing-nothing': ['upkeep'],
  },
  undo: {
    smp: ['harm'],
    fue: ['other-options-later'],
    fut: ['other-options-later'],
    'other-ways': ['other-options-later'],
    'doing-nothing': ['other-options-later'],
  },
}

/** What is said of these options and values rests on. */
export function restsOn(options: readonly ComparisonOption[], about: readonly ValueId[]): Evidence {
  return together(
    options.flatMap((option) =>
      about.flatMap((value) => saidIn[value][option].map((row) => cell(evidence.comparison[row][option]))),
    ),
  )
}
