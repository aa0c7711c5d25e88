import { comparison } from './en-gb-comparison.ts'
import { list } from './en-gb-list.ts'
import { pictures } from './en-gb-pictures.ts'
import type { MoreCopy } from './more-copy.ts'

export const enGbMore: MoreCopy = {
  comparison: {
    ...comparison,
    lead: 'The same questions for every option, in the same order. None is marked as best.',
    first: 'Show',
    second: 'next to',
  },

  sources: {
    ofResult: 'Where this comes from',
    ofComparison: 'Sources',
    howSure: {
      official: 'Good sources',
      studies: 'Small studies or expert advice',
      clinics: 'Clinics say',
      general: 'General knowledge, ask your clinic',
    },
    numbers: (numbers) =>
      numbers.length === 1 ? `source ${numbers[0]}` : `sources ${list(numbers.map(String), 'and')}`,
    readAsCopy: 'read as a copy',
  },

  pictures,
}
