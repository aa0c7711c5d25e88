import { syllable } from 'syllable'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number in words, as far as our text goes: up to a million. */
function inWords(number: number): string {
  if (number >= 1000) return `${inWords(Math.floor(number / 1000))} thousand ${rest(number % 1000)}`
  if (number >= 100) return `${inWords(Math.floor(number / 100))} hundred ${rest(number % 100)}`
  if (number >= 20) return `${tens[Math.floor(number / 10)]} ${rest(number % 10)}`
  return small[number] ?? ''
}

const rest = (number: number) => (number === 0 ? '' : inWords(number))

/** How many syllables a number has when it is said: "18" has two, "£1,000" has four. */
export function syllablesOfNumber(figures: string): number {
  const digits = figures.replace(/\D/g, '')
  const isSaidByDigit = /^(111|999|0\d+|\d{6,})$/.test(digits)
  const said = isSaidByDigit
    ? [...digits].map((digit) => small[Number(digit)]).join(' ')
    : inWords(Number(digits))
  return syllable(`${said}${figures.startsWith('£') ? ' pounds' : ''}`)
}
