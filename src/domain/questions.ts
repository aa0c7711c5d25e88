/**
 * The eight questions in the order they are asked (clinical.md 4.0 and 4.1).
 * The ids are contracts: tests, translations and the review pack hold them, so they are never renamed.
 */

/** What a row of the question table may say; `questions` below is checked against it. */
interface QuestionShape {
  readonly id: string
  /** `one`: one option is chosen. `many`: any number of boxes are ticked. */
  readonly kind: 'one' | 'many'
  readonly options: readonly string[]
  /** The options under the headings they are shown by, where there are too many for one list. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
  /** Boxes that cannot stand beside another tick ("None of these", "I'm not sure"). */
  readonly exclusive?: readonly string[]
  /** Asked only where an earlier answer is one of these. */
  readonly onlyIf?: Readonly<Record<string, readonly string[]>>
  /** Answers after which nothing more is asked. */
  readonly ends?: readonly string[]
}

export const signs = [
  'sudden-loss',
  'sore-scalp',
  'pus-or-fever',
  'brows-or-body-hair',
  'recent-change',
  'feeling-unwell',
  'pulling',
  'skin-condition',
] as const

/** The types of hair loss under the headings they are shown by (clinical.md 4.1, Q3), in the order of 4.0. */
const typeGroups = {
  'front-and-top': ['slight-recession', 'receding-or-crown', 'bald-on-top', 'thinning-on-top'],
  'patches-or-all-over': ['patches', 'all-hair-lost', 'shedding'],
  'edges-back-or-sore': ['tight-styles', 'sore-or-scarring', 'thin-back-and-sides'],
  'scar-or-treatment': ['scar', 'cancer-treatment'],
  unsure: ['not-sure'],
} as const

export const questions = [
  {
    id: 'age',
    kind: 'one',
    options: ['under-18', '18-to-24', '25-or-over'],
    ends: ['under-18'],
  },
  {
    id: 'type',
    kind: 'one',
    options: [
      ...typeGroups['front-and-top'],
      ...typeGroups['patches-or-all-over'],
      ...typeGroups['edges-back-or-sore'],
      ...typeGroups['scar-or-treatment'],
      ...typeGroups.unsure,
    ],
    groups: typeGroups,
  },
  {
    id: 'settled',
    kind: 'one',
    options: ['yes', 'no', 'not-sure'],
    onlyIf: {
      type: [
        'thinning-on-top',
        'patches',
        'all-hair-lost',
        'tight-styles',
        'sore-or-scarring',
        'thin-back-and-sides',
        'scar',
        'cancer-treatment',
      ],
    },
  },
  {
    id: 'length',
    kind: 'one',
    options: ['shaved', 'short', 'long', 'no-preference'],
  },
  {
    id: 'history',
    kind: 'one',
    options: ['never', 'under-9-months', '9-to-11-months', '12-months-or-more', 'date-unknown'],
  },
  {
    id: 'goal',
    kind: 'one',
    options: ['real-hair', 'the-look', 'not-sure'],
  },
  {
    id: 'signs',
    kind: 'many',
    options: [...signs, 'none', 'not-sure'],
    exclusive: ['none', 'not-sure'],
    ends: signs,
  },
  {
    id: 'health',
    kind: 'many',
    options: [
      'raised-scars',
      'ink-allergy',
      'anaesthetic-reaction',
      'blood-thinners',
      'pregnant-or-breastfeeding',
      'weak-immunity',
      'cancer-treatment-now',
      'isotretinoin',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
] as const satisfies readonly QuestionShape[]

export type Question = (typeof questions)[number]
export type QuestionId = Question['id']
export type QuestionOf<Q extends QuestionId> = Extract<Question, { id: Q }>
export type OptionOf<Q extends QuestionId> = QuestionOf<Q>['options'][number]
type AnswerOf<Q extends QuestionId> = QuestionOf<Q>['kind'] extends 'many'
  ? readonly OptionOf<Q>[]
  : OptionOf<Q>

/** The questions where one option is chosen, and those where boxes are ticked. */
export type ChoiceId = { [Q in QuestionId]: QuestionOf<Q>['kind'] extends 'one' ? Q : never }[QuestionId]
export type TickId = Exclude<QuestionId, ChoiceId>

export type TypeGroup = keyof typeof typeGroups

/** The types for which it matters whether the hair loss has settled. */
export type SettlingType = QuestionOf<'settled'>['onlyIf']['type'][number]

/** What a person has answered so far. A question without an answer is absent. */
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> }

/** One answer to one question, as an event carries it. */
export type Answered = {
  [Q in QuestionId]: { readonly question: Q; readonly answer: AnswerOf<Q> }
}[QuestionId]

/**
 * The row of one question.
 * @throws never for a QuestionId; the compiler holds the ids.
 */
export function questionOf(id: QuestionId): Question {
  return questions.find((question) => question.id === id) as Question
}
