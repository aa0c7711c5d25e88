import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { syllablesOfNumber } from './spoken-number.ts'

/**
 * How old a reader has to be, by the Flesch-Kincaid grade (years at school in the USA) plus 5.
 * Nothing is left out to make the figure smaller: medical words, abbreviations and numbers count as they are said.
 */

export interface ReadingAge {
  readonly age: number
  readonly words: number
  readonly sentences: number
}

/** A label of fewer words than this ("Back", "Under 18") is not read as a sentence, which would make a screen look easy. */
const wordsOfASentence = 4

const spokenUnits: Readonly<Record<string, string>> = { mm: 'millimetres', cm: 'centimetres', Dr: 'doctor' }

/** Numbers to dial are copied, not read. */
const phoneNumbers = /\b(?:116 123|111|999|0\d+(?: \d+)+)\b/g

/** Words as a person would count them: what stands between spaces and has a letter or a digit. */
const wordsOf = (text: string) =>
  text
    .replace(phoneNumbers, '')
    .split(/[\s/]+/)
    .filter((word) => /[\p{L}\d]/u.test(word))

function syllablesOf(word: string): number {
  const bare = word.replace(/^[^\p{L}\d£]+|[^\p{L}\d]+$/gu, '')
  if (/^£?[\d,.]+$/.test(bare)) return syllablesOfNumber(bare)
  // SMP, GP, MRI: said letter by letter, and "W" would be three.
  if (/^[A-Z]{2,4}s?$/.test(bare))
    return [...bare.replace(/s$/, '')].reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0)
  return Math.max(1, syllable(spokenUnits[bare] ?? bare))
}

/** Sentences of a paragraph; one without a full stop, such as a list item or a button, is one by itself. */
export function sentencesOf(block: string): readonly string[] {
  return block
    .split(/(?<=[.?!][”’)]*)\s+/)
    .filter((sentence) => wordsOf(sentence).length > 0)
    .filter((sentence) => /[.?!][”’)]*$/.test(sentence) || wordsOf(sentence).length >= wordsOfASentence)
}

const known = new Map<string, readonly [words: number, syllables: number]>()

function counted(sentence: string): readonly [words: number, syllables: number] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const words = wordsOf(sentence)
  const total = [words.length, words.reduce((sum, word) => sum + syllablesOf(word), 0)] as const
  known.set(sentence, total)
  return total
}

/** The reading age of a text, given by its lines, to one decimal place. */
export function readingAge(lines: readonly string[]): ReadingAge {
  const sentences = lines.flatMap(sentencesOf)
  const totals = sentences.map(counted)
  const words = totals.reduce((sum, [count]) => sum + count, 0)
  const syllables = totals.reduce((sum, [, count]) => sum + count, 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables })
  const age = sentences.length === 0 ? 0 : Math.round((grade + 5) * 10) / 10
  return { age, words, sentences: sentences.length }
}

/** Shorter sentences are not listed as hard: in "It is an operation." one word makes the figure. */
const wordsOfAHardSentence = 6
/** Dates and lists of sources, which no other words would make easier. */
const isNotProse = (sentence: string) => /\b20\d\d\b|\bsources? \d/.test(sentence)

export interface HardSentence {
  readonly sentence: string
  readonly age: number
}

/** The sentences of a text, each with its own age, the hardest first. */
export function fromTheHardest(lines: readonly string[]): readonly HardSentence[] {
  return [...new Set(lines.flatMap(sentencesOf))]
    .filter((sentence) => !isNotProse(sentence))
    .map((sentence) => Object.assign(readingAge([sentence]), { sentence }))
    .filter(({ words }) => words >= wordsOfAHardSentence)
    .sort((one, other) => other.age - one.age || one.sentence.localeCompare(other.sentence, 'en'))
}
