import type { Answers } from '../../src/domain/questions.ts'

const healthyAdult = {
  age: '25-or-over',
  history: 'never',
  signs: ['none'],
  health: ['none'],
} as const satisfies Answers

/** One set of answers for each kind of result: what tests, screenshots and the gallery walk to. */
export const journeys = {
  smp: { ...healthyAdult, type: 'bald-on-top', length: 'shaved', goal: 'the-look' },
  transplant: { ...healthyAdult, type: 'receding-or-crown', length: 'long', goal: 'real-hair' },
  'under-18': { age: 'under-18' },
  'doctor-first': {
    ...healthyAdult,
    type: 'patches',
    settled: 'no',
    length: 'short',
    goal: 'not-sure',
    signs: ['sore-scalp', 'feeling-unwell'],
  },
  urgent: {
    ...healthyAdult,
    type: 'receding-or-crown',
    length: 'short',
    goal: 'real-hair',
    history: 'under-9-months',
    signs: ['pus-or-fever'],
  },
  wait: {
    ...healthyAdult,
    type: 'receding-or-crown',
    length: 'short',
    goal: 'the-look',
    history: 'under-9-months',
  },
  'clinic-check': { ...healthyAdult, type: 'bald-on-top', length: 'shaved', goal: 'real-hair' },
  'doctor-or-clinic': {
    ...healthyAdult,
    type: 'thinning-on-top',
    settled: 'not-sure',
    length: 'long',
    goal: 'real-hair',
  },
} as const satisfies Record<string, Answers>

/** The result that fills the most paper: no other set of answers makes a longer sheet (tests/ui/take-away.test.tsx). */
export const longestSheet: Answers = {
  ...journeys.transplant,
  type: 'thinning-on-top',
  settled: 'yes',
  length: 'no-preference',
}

/** A result with many cautions and a second option, which no other length or goal would change. */
export const longest: Answers = {
  ...journeys.transplant,
  age: '18-to-24',
  type: 'scar',
  settled: 'yes',
  goal: 'not-sure',
  history: '9-to-11-months',
}
