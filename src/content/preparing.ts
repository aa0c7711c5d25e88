import type { Outcome } from '../domain/decide.ts'

/**
 * What helps to get ready for an appointment, and what it is like, for each kind of result (clinical.md 2.8 G1 to
 * G3). Nobody under 18 is prepared for a clinic (I1), and nobody who needs help today is kept from calling.
 */

interface Preparing {
  readonly before: readonly string[]
  readonly visit: readonly string[]
}

const doctorsDuty = ['your-hopes', 'other-options'] as const

export const preparing = {
  smp: { before: ['what-to-take', 'look-up-doctor'], visit: [...doctorsDuty, 'say-no'] },
  transplant: {
    before: ['what-to-take', 'look-up-doctor'],
    visit: [...doctorsDuty, 'who-operates', 'say-no'],
  },
  'clinic-check': {
    before: ['what-to-take', 'look-up-doctor'],
    visit: [...doctorsDuty, 'who-operates', 'say-no', 'two-weeks'],
  },
  'doctor-or-clinic': {
    before: ['what-to-take'],
    visit: ['at-a-gp', 'gp-tests', 'other-options', 'say-no', 'two-weeks'],
  },
  'doctor-first': { before: ['what-to-take'], visit: ['at-a-gp', 'gp-tests', 'ask-what-for'] },
  wait: { before: ['papers-and-photos'], visit: ['new-hair', 'other-options', 'say-no'] },
  'under-18': { before: ['your-worries'], visit: ['at-a-gp', 'no-rush'] },
  urgent: { before: ['call-now'], visit: ['seen-today'] },
} as const satisfies Readonly<Record<Outcome, Preparing>>

/** One point, or a few that rest on the same evidence. */
export type PreparingId = (typeof preparing)[Outcome][keyof Preparing][number]
