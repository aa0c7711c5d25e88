import { type Decision, type Outcome, outcomeOf } from './decide.ts'
import type { Procedure } from './rules.ts'

/**
 * Which questions to ask go with which result (clinical.md section 5, "Questions to ask"; 2.8 L2, L3 and L7).
 * Their words are in the language files; the ids are contracts, like those of the questions we ask ourselves.
 */

const ofAnyClinic = [
  'who-does-each-step',
  'how-many-went-wrong',
  'someone-like-me',
  'grey-or-more-loss',
  'change-of-mind',
  'whole-cost',
  'time-to-think',
] as const

const ofADoctor = ['what-causes-it', 'tests', 'grows-back-by-itself', 'leave-alone-for-now'] as const

/** Asked first, about each procedure that the answers leave open. */
export const onTopic = {
  smp: ['licence', 'ink-and-patch-test'],
  transplant: ['doctor-on-register', 'clinic-on-register', 'enough-hair-to-move'],
} as const satisfies Record<Procedure, readonly string[]>

export const onResult = {
  smp: ofAnyClinic,
  transplant: ofAnyClinic,
  'under-18': ofADoctor,
  'doctor-first': ofADoctor,
  urgent: ['what-is-this', 'who-else-to-tell', 'when-to-call-again'],
  wait: ['when-full-result', 'how-long-to-wait', 'what-to-watch-for'],
  'clinic-check': ['which-could-work', ...ofAnyClinic],
  'doctor-or-clinic': [...ofADoctor, 'who-does-each-step'],
} as const satisfies Record<Outcome, readonly string[]>

export type AskId = (typeof onTopic)[Procedure][number] | (typeof onResult)[Outcome][number]

/**
 * The questions to take to an appointment, in the order to show them.
 *
 * @param topics the procedures worth asking about: none that the answers rule out.
 */
export function asksFor(
  decision: Decision,
  isUrgent: boolean,
  topics: readonly Procedure[],
): readonly AskId[] {
  return [...topics.flatMap((procedure) => onTopic[procedure]), ...onResult[outcomeOf(decision, isUrgent)]]
}
