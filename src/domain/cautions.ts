import { type Condition, matches, matchesAny } from './condition.ts'
import { decide } from './decide.ts'
import { type QuestionId, signs } from './questions.ts'
import { counted } from './route.ts'
import { needsDoctor, type Procedure } from './rules.ts'

/**
 * Cautions, gathered from every matching fact and not only from the winning rule (clinical.md 4.2),
 * in the order they are shown: what is urgent, what to do first, what the answers call for,
 * then what is true of each procedure the result names (I23).
 */

interface CautionShape {
  readonly id: string
  /** Shown where any of these holds. */
  readonly when: readonly Condition[]
  /** Shown only beside this procedure, whether it is the first option or the second. */
  readonly about?: Procedure
}

const always: readonly Condition[] = [{}]

/** Types where SMP would stand on bare skin, and so needs very short hair around it (clinical.md finding 7). */
const bareSkin = [
  'slight-recession',
  'receding-or-crown',
  'bald-on-top',
  'patches',
  'all-hair-lost',
  'cancer-treatment',
  'sore-or-scarring',
] as const

/** Types where SMP shades between hairs that are thin but there. */
const thinHair = ['thinning-on-top', 'thin-back-and-sides', 'tight-styles'] as const

/** Types where a transplant can be an option at all (I6). */
const transplantTypes = [
  'receding-or-crown',
  'bald-on-top',
  'thinning-on-top',
  'tight-styles',
  'scar',
] as const

export const cautions = [
  { id: 'get-help-today', when: [{ signs: ['pus-or-fever'] }] },
  { id: 'talk-to-a-parent-and-gp', when: [{ age: ['under-18'] }] },
  {
    id: 'tell-who-operated',
    when: [{ signs, history: ['under-9-months', 'date-unknown'] }],
  },
  { id: 'call-who-operated', when: [{ history: ['under-9-months', 'date-unknown'] }] },
  {
    id: 'see-someone-soon',
    when: [{ signs: ['sore-scalp'] }, { type: ['sore-or-scarring'], settled: ['no', 'not-sure'] }],
  },
  {
    id: 'see-a-gp-first',
    when: [
      needsDoctor.sign,
      needsDoctor.shedding,
      needsDoctor.activeDisease,
      needsDoctor.recentTreatment,
      needsDoctor.unexplainedThinning,
      // Not in clinical.md 4.2, which sends it to a clinic: it may be thin all over, and need blood tests first (3).
      { type: ['thin-back-and-sides'], settled: ['no', 'not-sure'] },
      { signs: ['not-sure'] },
      { type: ['not-sure'] },
    ],
  },
  { id: 'help-to-stop-pulling', when: [{ signs: ['pulling'] }] },
  { id: 'skin-needs-treating', when: [{ signs: ['skin-condition'] }] },
  { id: 'this-look-can-have-other-causes', when: [{ type: ['receding-or-crown', 'bald-on-top'] }] },
  { id: 'hairline-may-be-normal', when: [{ type: ['slight-recession'] }] },
  { id: 'shedding-can-grow-back', when: [{ type: ['shedding'] }] },
  { id: 'patches-can-come-back', when: [{ type: ['patches', 'all-hair-lost'] }] },
  { id: 'loosen-tight-styles', when: [{ type: ['tight-styles'], settled: ['no', 'not-sure'] }] },
  { id: 'keep-styles-loose', when: [{ type: ['tight-styles'], settled: ['yes'] }] },
  { id: 'scarring-can-wake', when: [{ type: ['sore-or-scarring'], settled: ['yes'] }] },
  { id: 'back-hair-may-thin', when: [{ type: ['thin-back-and-sides'] }] },
  { id: 'scars-take-pigment-unevenly', when: [{ type: ['scar'] }] },
  { id: 'treated-skin-can-differ', when: [{ type: ['cancer-treatment'] }] },
  { id: 'hairline-will-keep-changing', when: [{ age: ['18-to-24'] }] },
  { id: 'nine-months-is-the-minimum', when: [{ history: ['9-to-11-months'] }] },
  {
    id: 'hair-left-to-move',
    when: [
      { history: ['12-months-or-more'], goal: ['real-hair', 'not-sure'], type: transplantTypes },
      { type: ['bald-on-top'], goal: ['real-hair', 'not-sure'] },
    ],
  },
  { id: 'raised-scars', when: [{ health: ['raised-scars'] }] },
  { id: 'ink-allergy', when: [{ health: ['ink-allergy'] }] },
  { id: 'anaesthetic-reaction', when: [{ health: ['anaesthetic-reaction'] }] },
  { id: 'blood-thinners', when: [{ health: ['blood-thinners'] }] },
  { id: 'pregnant-or-breastfeeding', when: [{ health: ['pregnant-or-breastfeeding'] }] },
  { id: 'weak-immunity', when: [{ health: ['weak-immunity'] }] },
  { id: 'cancer-treatment-now', when: [{ health: ['cancer-treatment-now'] }] },
  { id: 'isotretinoin', when: [{ health: ['isotretinoin'] }] },
  { id: 'check-your-health-first', when: [{ health: ['not-sure'] }] },
  { id: 'smp-is-a-tattoo', when: always, about: 'smp' },
  { id: 'smp-grows-no-hair', when: always, about: 'smp' },
  { id: 'smp-needs-very-short-hair', when: [{ type: bareSkin }], about: 'smp' },
  { id: 'smp-only-fills', when: [{ type: thinHair }], about: 'smp' },
  { id: 'smp-on-a-scar', when: [{ type: ['scar'] }], about: 'smp' },
  { id: 'smp-fades', when: always, about: 'smp' },
  { id: 'smp-reactions', when: always, about: 'smp' },
  { id: 'smp-long-term-unknown', when: always, about: 'smp' },
  { id: 'smp-skin-and-hair-colour', when: always, about: 'smp' },
  { id: 'transplant-is-an-operation', when: always, about: 'transplant' },
  { id: 'transplant-leaves-scars', when: always, about: 'transplant' },
  { id: 'transplant-takes-months', when: always, about: 'transplant' },
  { id: 'loss-can-go-on', when: always, about: 'transplant' },
  { id: 'donor-hair-must-be-checked', when: always, about: 'transplant' },
  { id: 'thin-hair-may-be-thin-all-over', when: [{ type: ['thinning-on-top'] }], about: 'transplant' },
  { id: 'transplant-may-not-work', when: always, about: 'transplant' },
] as const satisfies readonly CautionShape[]

export type CautionId = (typeof cautions)[number]['id']

/** Everything to be careful of with these answers, in the order to show it. Never empty for a whole set (I22). */
export function cautionsFor(input: unknown): readonly CautionId[] {
  const answers = counted(input)
  const { first, second } = decide(input)
  return cautions
    .filter((caution) => !('about' in caution) || caution.about === first || caution.about === second)
    .filter((caution) => matchesAny(caution.when, answers))
    .map((caution) => caution.id)
}

/** The cautions that belong to a procedure rather than to an answer. */
export function isAbout(id: CautionId, procedure: Procedure | null): boolean {
  return cautions.some((caution) => caution.id === id && 'about' in caution && caution.about === procedure)
}

/**
 * The procedures that these answers leave open to be asked about at all: none is offered questions to ask
 * of it that is ruled out by an allergy, by a wish for no operation or by the type (I6, I8, I9).
 */
export function worthAsking(input: unknown): readonly Procedure[] {
  const answers = counted(input)
  const open: Record<Procedure, Condition> = {
    transplant: { type: transplantTypes, goal: ['real-hair', 'not-sure'] },
    smp: { health: ['none'] },
  }
  return (Object.keys(open) as Procedure[]).filter((procedure) => matches(open[procedure], answers))
}

/**
 * The procedures that a fact rules out, whatever the person wishes for: an ink allergy (I9), or a known type that
 * a transplant is not for (I6).
 */
export function ruledOut(input: unknown): readonly Procedure[] {
  const answers = counted(input)
  return (Object.keys(ruledOutBy) as Procedure[]).filter((procedure) =>
    matches(ruledOutBy[procedure], answers),
  )
}

/** Where a procedure is ruled out, by a fact and not by a wish. */
export const ruledOutBy: Readonly<Record<Procedure, Condition>> = {
  smp: { health: ['ink-allergy'] },
  transplant: {
    type: [
      'slight-recession',
      'patches',
      'all-hair-lost',
      'shedding',
      'sore-or-scarring',
      'thin-back-and-sides',
      'cancer-treatment',
    ],
  },
}

/** True where the answers call for help today: pus, oozing or a fever (clinical.md section 3, X3). */
export function isUrgent(input: unknown): boolean {
  return cautionsFor(input).includes('get-help-today')
}

/** Whether options are weighed at all: not by anyone under 18 (I1), nor where help is needed today. */
export function isWeighable(input: unknown): boolean {
  return decide(input).kind !== 'under-18' && !isUrgent(input)
}

/**
 * Answers that sit oddly together (clinical.md 4.5): the person is asked whether to change one, and never blocked.
 * `questions` are the ones whose answers may not be what was meant.
 */
export const oddAnswers = [
  {
    id: 'scar-without-transplant',
    when: { type: ['scar'], history: ['never'] },
    questions: ['type', 'history'],
  },
  {
    id: 'healed-but-recent',
    when: { type: ['scar'], settled: ['yes'], history: ['9-to-11-months'] },
    questions: ['settled', 'history'],
  },
] as const satisfies readonly { id: string; when: Condition; questions: readonly QuestionId[] }[]

export type OddAnswer = (typeof oddAnswers)[number]

/** The odd pairs among these answers; usually none. */
export function oddAnswersIn(input: unknown): readonly OddAnswer[] {
  const answers = counted(input)
  return oddAnswers.filter((odd) => matches(odd.when, answers))
}
