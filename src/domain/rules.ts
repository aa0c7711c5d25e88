import type { Condition } from './condition.ts'
import { signs } from './questions.ts'

/**
 * The decision table R1 to R30 of clinical.md 4.2, as data that a doctor can read and check by hand.
 * The first rule that matches wins. `when` gives, for each named reason, the answers that make it so;
 * a rule matches where any of them does, and every reason that holds is shown to the person.
 */

export type OptionId = 'smp' | 'transplant' | 'consultation'
export type Procedure = Exclude<OptionId, 'consultation'>
export type Kind = 'under-18' | 'doctor-first' | 'wait' | 'clinic-check' | 'doctor-or-clinic'

interface RuleShape {
  readonly id: string
  readonly when: Readonly<Record<string, readonly Condition[]>>
  readonly first: OptionId
  /** Which consultation, where `first` is one. */
  readonly kind: Kind | null
  /** What may be shown as the next option: the first entry that holds, if `secondOnlyIf` allows it. */
  readonly second?: readonly { readonly option: Procedure; readonly if: Condition }[]
}

const healthNeedsPlanning = [
  'raised-scars',
  'anaesthetic-reaction',
  'blood-thinners',
  'pregnant-or-breastfeeding',
  'weak-immunity',
  'cancer-treatment-now',
  'isotretinoin',
] as const

const notSettled = ['no', 'not-sure'] as const

/**
 * Conditions that call for a doctor before anyone else is asked. Shared with the caution "see a GP first",
 * which these facts give whatever rule wins (clinical.md 4.2, the paragraph under the table).
 */
export const needsDoctor = {
  sign: { signs },
  shedding: { type: ['shedding'] },
  activeDisease: {
    type: ['patches', 'all-hair-lost', 'sore-or-scarring'],
    settled: notSettled,
  },
  recentTreatment: { type: ['cancer-treatment'], settled: notSettled },
  unexplainedThinning: { type: ['thinning-on-top'], settled: notSettled },
} as const satisfies Record<string, Condition>

/** R1 to R11: they stop or slow a procedure, and fire as soon as what they name is answered. */
export const safetyRules = [
  {
    id: 'R1',
    when: { 'under-age': [{ age: ['under-18'] }] },
    first: 'consultation',
    kind: 'under-18',
  },
  {
    id: 'R2',
    when: { 'sign-to-check': [needsDoctor.sign] },
    first: 'consultation',
    kind: 'doctor-first',
  },
  {
    id: 'R3',
    when: {
      'grafts-settling': [{ history: ['under-9-months'] }],
      'date-of-grafts-unknown': [{ history: ['date-unknown'] }],
    },
    first: 'consultation',
    kind: 'wait',
  },
  {
    id: 'R4',
    when: { 'usually-grows-back': [needsDoctor.shedding] },
    first: 'consultation',
    kind: 'doctor-first',
  },
  {
    id: 'R5',
    when: {
      'cause-and-activity-first': [needsDoctor.activeDisease],
      'treatment-too-recent': [needsDoctor.recentTreatment],
    },
    first: 'consultation',
    kind: 'doctor-first',
  },
  {
    id: 'R6',
    when: { 'several-causes': [needsDoctor.unexplainedThinning] },
    first: 'consultation',
    kind: 'doctor-or-clinic',
  },
  {
    id: 'R7',
    when: { 'signs-unclear': [{ signs: ['not-sure'] }] },
    first: 'consultation',
    kind: 'doctor-or-clinic',
  },
  {
    id: 'R8',
    when: { 'type-unclear': [{ type: ['not-sure'] }] },
    first: 'consultation',
    kind: 'doctor-or-clinic',
  },
  {
    id: 'R9',
    when: { 'plan-needed': [{ health: healthNeedsPlanning }] },
    first: 'consultation',
    kind: 'clinic-check',
  },
  {
    id: 'R10',
    when: { 'health-unclear': [{ health: ['not-sure'] }] },
    first: 'consultation',
    kind: 'clinic-check',
  },
  {
    id: 'R11',
    when: {
      'still-changing': [{ type: ['tight-styles', 'thin-back-and-sides', 'scar'], settled: notSettled }],
    },
    first: 'consultation',
    kind: 'clinic-check',
  },
] as const satisfies readonly RuleShape[]

/**
 * R12 to R30: asked only once every question on the route has an answer and no safety rule fired.
 * So here `health` is `none` or an ink allergy alone, and `health: ['none']` reads "no ink or dye allergy".
 */
export const choiceRules = [
  {
    id: 'R12',
    when: { 'small-change': [{ type: ['slight-recession'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: { goal: ['the-look'], length: ['shaved'] } }],
  },
  {
    id: 'R13',
    when: { 'patches-can-return': [{ type: ['patches'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: { length: ['shaved', 'no-preference'], goal: ['the-look', 'not-sure'] } }],
  },
  {
    id: 'R14',
    when: { 'needles-can-wake-it': [{ type: ['sore-or-scarring'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: { goal: ['the-look'] } }],
  },
  {
    id: 'R15',
    when: { 'may-still-regrow': [{ type: ['cancer-treatment'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: { goal: ['the-look', 'not-sure'] } }],
  },
  {
    id: 'R16',
    when: { 'edges-need-examining': [{ type: ['tight-styles'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [
      { option: 'transplant', if: { goal: ['real-hair'] } },
      { option: 'smp', if: { goal: ['the-look'] } },
    ],
  },
  {
    id: 'R17',
    when: {
      'no-hair-to-move': [
        {
          type: ['all-hair-lost'],
          settled: ['yes'],
          health: ['none'],
          length: ['shaved'],
          goal: ['the-look', 'not-sure'],
        },
        {
          type: ['all-hair-lost'],
          settled: ['yes'],
          health: ['none'],
          length: ['no-preference'],
          goal: ['the-look'],
        },
      ],
    },
    first: 'smp',
    kind: null,
  },
  {
    id: 'R18',
    when: { 'transplant-cannot-work': [{ type: ['all-hair-lost'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: { goal: ['the-look', 'not-sure'] } }],
  },
  {
    id: 'R19',
    when: {
      'back-hair-may-not-last': [
        { type: ['thin-back-and-sides'], settled: ['yes'], health: ['none'], goal: ['the-look'] },
        {
          type: ['thin-back-and-sides'],
          settled: ['yes'],
          health: ['none'],
          goal: ['not-sure'],
          length: ['shaved'],
        },
      ],
    },
    first: 'smp',
    kind: null,
  },
  {
    id: 'R20',
    when: { 'back-hair-needs-examining': [{ type: ['thin-back-and-sides'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: {} }],
  },
  {
    id: 'R21',
    when: {
      'blends-a-flat-scar': [
        {
          type: ['scar'],
          settled: ['yes'],
          health: ['none'],
          history: ['never', '12-months-or-more'],
          goal: ['the-look'],
        },
        {
          type: ['scar'],
          settled: ['yes'],
          health: ['none'],
          history: ['never', '12-months-or-more'],
          goal: ['not-sure'],
          length: ['shaved', 'short'],
        },
      ],
    },
    first: 'smp',
    kind: null,
  },
  {
    id: 'R22',
    when: { 'scar-needs-examining': [{ type: ['scar'], settled: ['yes'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [
      { option: 'transplant', if: { goal: ['real-hair'] } },
      { option: 'smp', if: { goal: ['the-look', 'not-sure'] } },
    ],
  },
  {
    id: 'R23',
    when: {
      'real-hair-at-your-length': [
        {
          type: ['receding-or-crown'],
          age: ['25-or-over'],
          history: ['never'],
          goal: ['real-hair'],
          length: ['short', 'long', 'no-preference'],
        },
        {
          type: ['thinning-on-top'],
          settled: ['yes'],
          age: ['25-or-over'],
          history: ['never'],
          goal: ['real-hair'],
          length: ['short', 'long', 'no-preference'],
        },
      ],
    },
    first: 'transplant',
    kind: null,
    second: [{ option: 'smp', if: {} }],
  },
  {
    id: 'R24',
    when: {
      'looks-like-stubble': [
        {
          type: ['receding-or-crown', 'bald-on-top'],
          health: ['none'],
          goal: ['the-look'],
          length: ['shaved', 'no-preference'],
        },
      ],
      'shades-thin-hair': [
        { type: ['thinning-on-top'], settled: ['yes'], health: ['none'], goal: ['the-look'] },
      ],
    },
    first: 'smp',
    kind: null,
  },
  {
    id: 'R25',
    when: {
      'fits-very-short-hair': [
        {
          type: ['receding-or-crown', 'bald-on-top'],
          health: ['none'],
          goal: ['not-sure'],
          length: ['shaved'],
        },
        {
          type: ['thinning-on-top'],
          settled: ['yes'],
          health: ['none'],
          goal: ['not-sure'],
          length: ['shaved'],
        },
      ],
    },
    first: 'smp',
    kind: null,
  },
  {
    id: 'R26',
    when: { 'result-still-coming': [{ history: ['9-to-11-months'], goal: ['real-hair'] }] },
    first: 'consultation',
    kind: 'wait',
  },
  {
    id: 'R27',
    when: {
      'smp-cannot-add-length': [
        {
          type: ['receding-or-crown', 'bald-on-top'],
          goal: ['the-look'],
          length: ['short', 'long'],
        },
      ],
      'allergy-rules-out-smp': [{ goal: ['the-look'], health: ['ink-allergy'] }],
    },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: {} }],
  },
  {
    id: 'R28',
    when: { 'shaved-hair-shows-marks': [{ goal: ['real-hair'], length: ['shaved'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'smp', if: {} }],
  },
  {
    id: 'R29',
    when: {
      'large-area-to-cover': [{ goal: ['real-hair'], type: ['bald-on-top'] }],
      'loss-still-changing': [{ goal: ['real-hair'], age: ['18-to-24'] }],
      'operated-before': [{ goal: ['real-hair'], history: ['12-months-or-more'] }],
    },
    first: 'consultation',
    kind: 'clinic-check',
    second: [{ option: 'transplant', if: {} }],
  },
  {
    id: 'R30',
    when: { 'both-could-fit': [{ goal: ['not-sure'] }] },
    first: 'consultation',
    kind: 'clinic-check',
    second: [
      { option: 'transplant', if: { length: ['short', 'long'] } },
      { option: 'smp', if: { length: ['shaved', 'no-preference'] } },
    ],
  },
] as const satisfies readonly RuleShape[]

/** What must be so before a procedure may be shown as the next option, whatever the rule says (clinical.md 4.2). */
export const secondOnlyIf = {
  smp: { health: ['none'] },
  transplant: {
    age: ['25-or-over'],
    history: ['never', '12-months-or-more'],
    goal: ['real-hair', 'not-sure'],
    length: ['short', 'long', 'no-preference'],
  },
} as const satisfies Record<Procedure, Condition>

type TableRow = (typeof safetyRules)[number] | (typeof choiceRules)[number]
export type RuleId = TableRow['id']
/** The name of a reason, unique over the whole table. */
export type ReasonId = TableRow extends infer Row
  ? Row extends { when: infer When }
    ? keyof When
    : never
  : never

/** A row of the table, as the code that reads it sees it. */
export interface Rule extends RuleShape {
  readonly id: RuleId
}

export const rules: readonly Rule[] = [...safetyRules, ...choiceRules]
