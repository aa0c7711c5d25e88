import { about } from './en-gb-about.ts'
import { comparison } from './en-gb-comparison.ts'
import { glossary } from './en-gb-glossary.ts'
import { list } from './en-gb-list.ts'
import { pictures } from './en-gb-pictures.ts'
import { weigh } from './en-gb-weigh.ts'
import { prepare } from './en-gb-prepare.ts'
import type { MoreCopy } from './more-copy.ts'

export const enGbMore: MoreCopy = {
  prepare,

  comparison: {
    ...comparison,
    lead: 'The same questions for every option, in the same order. None is marked as best.',
    question: 'Question',
    caption: 'Every option, question by question',
    reading: {
      question: 'How would you like to read?',
      pair: '2 side by side',
      one: '1 at a time',
    },
    first: 'Compare',
    second: 'Compare with',
    only: 'Read about',
    howSure: 'How sure are we?',
    figures: {
      title: 'The figures we found',
      lead: 'We found few that are good enough to show. The rules for adverts do not let us show those for medicines. Ask a pharmacist or prescriber.',
      dots: (from, to, of) =>
        `Each dot is 1 of the ${of}. ${from} are filled: it is so for them.${from === to ? '' : ` The next ${to - from} are half filled, because the number lies between ${from} and ${to}.`}`,
      noPicture: 'We drew no picture: we found no count of the harm, and the good side alone could mislead.',
    },
  },

  sources: {
    ofResult: 'Where this comes from',
    ofComparison: 'Sources',
    howSure: {
      official: { one: 'A good source', several: 'A good source, and others' },
      studies: { one: 'A small study or expert advice', several: 'Small studies or expert advice' },
      clinics: { one: 'One clinic or seller says', several: 'Clinics say' },
      general: { one: 'General knowledge, ask your clinic', several: 'General knowledge, ask your clinic' },
      unknown: { one: 'We do not know', several: 'We do not know' },
    },
    numbers: (numbers) =>
      numbers.length === 1 ? `source ${numbers[0]}` : `sources ${list(numbers.map(String), 'and')}`,
    readAsCopy: 'read as a copy, November 2026',
    lookedAt: 'We looked here:',
    source: 'Source',
    backToClaim: 'Back to where you were',
  },

  pictures,
  about,
  glossary,
  weigh,
}
