import type { SnapshotFrom } from 'xstate'
import { type AskId, asksFor } from '../domain/asks.ts'
import {
  type CautionId,
  cautionsFor,
  isAbout,
  isUrgent,
  isWeighable,
  type OddAnswer,
  oddAnswersIn,
  ruledOut,
  worthAsking,
} from '../domain/cautions.ts'
import { type Change, changes } from '../domain/changes.ts'
import { chosen } from '../domain/condition.ts'
import { type Because, because, type Decision, decide } from '../domain/decide.ts'
import {
  type Answers,
  type OptionOf,
  type Question,
  type QuestionId,
  questionOf,
} from '../domain/questions.ts'
import { counted, route } from '../domain/route.ts'

import type { Procedure } from '../domain/rules.ts'
import type { decisionMachine } from './decision-machine.ts'

/** Ticks after a box was pressed: the screen asks the domain what stands alone. */
export { toggled } from '../domain/route.ts'
export { outcomeOf } from '../domain/decide.ts'

/** What is on the screen, as plain data: all that src/ui knows of the machine and the rules. */
export type View = StartView | QuestionView | ResultView | CompareView | WeighView

interface StartView {
  readonly screen: 'start'
}

export interface QuestionView {
  readonly screen: 'question'
  readonly question: Question
  /** Which in the order of this person's own questions, from 1. */
  readonly number: number
  /** The type chosen, which some questions word themselves by. */
  readonly type: OptionOf<'type'> | undefined
  /** The options chosen so far, kept when one goes back. */
  readonly chosen: readonly string[]
  readonly hasBack: boolean
  /** True while one answer is being changed, and the result is what Back leads to. */
  readonly isChange: boolean
}

/** One counted answer, for the list of the person's own answers. */
export interface AnswerGiven {
  readonly question: QuestionId
  readonly options: readonly string[]
}

export interface ResultView {
  readonly screen: 'result'
  readonly type: OptionOf<'type'> | undefined
  readonly decision: Decision
  readonly because: Because
  /** What the answers and the first option call for. */
  readonly cautions: readonly CautionId[]
  /** What the second option calls for, to be shown beside it. */
  readonly secondCautions: readonly CautionId[]
  readonly isUrgent: boolean
  readonly changes: readonly Change[]
  /** The questions to take to an appointment. */
  readonly asks: readonly AskId[]
  readonly oddAnswers: readonly OddAnswer[]
  /** Whether what matters to the person can be weighed. */
  readonly canWeigh: boolean
  readonly answers: readonly AnswerGiven[]
  /** True while the person is asked whether to forget the answers. */
  readonly isClearing: boolean
}

export interface CompareView {
  readonly screen: 'compare'
  readonly from: 'start' | 'result'
  /** Prices are never shown to anyone under 18 (I1, I25). */
  readonly hasCosts: boolean
  readonly canWeigh: boolean
}

/** What matters to the person, beside what the answers say of the options: no mark may make one forget that. */
export interface WeighView {
  readonly screen: 'weigh'
  readonly from: 'start' | 'result'
  readonly decision: Decision
  readonly because: Because
  /** What the answers call for, apart from what is true of a procedure for everyone. */
  readonly cautions: readonly CautionId[]
  readonly ruledOut: readonly Procedure[]
}

type Snapshot = SnapshotFrom<typeof decisionMachine>

/** A result takes as many decisions as it has answers to flip, and is drawn again at each key of a note. */
const views = new WeakMap<Snapshot, View>()

/** A snapshot of the machine as the screen to draw. */
export function viewOf(snapshot: Snapshot): View {
  const view = views.get(snapshot) ?? viewed(snapshot)
  views.set(snapshot, view)
  return view
}

function viewed(snapshot: Snapshot): View {
  const { answers, at } = snapshot.context
  const from = snapshot.matches('start') ? 'start' : 'result'
  if (snapshot.matches({ start: 'comparing' }) || snapshot.matches({ decided: 'comparing' }))
    return compareOf(answers, from)
  if (snapshot.matches({ start: 'weighing' }) || snapshot.matches({ decided: 'weighing' }))
    return weighOf(answers, from)
  if (snapshot.matches('start')) return { screen: 'start' }
  if (snapshot.matches('decided'))
    return resultOf(answers, snapshot.matches({ decided: { shown: 'clearing' } }))
  const given = counted(answers)
  return {
    screen: 'question',
    question: questionOf(at),
    type: given.type,
    number: route(answers).indexOf(at) + 1,
    chosen: chosen(given, at),
    hasBack: snapshot.can({ type: 'flow.back' }),
    isChange: snapshot.matches({ changing: 'whole' }),
  }
}

/** The result of any answers; with too few of them, of the rule `unanswered`. */
export function resultOf(answers: Answers, isClearing: boolean): ResultView {
  const decision = decide(answers)
  const cautions = cautionsFor(answers)
  return {
    screen: 'result',
    type: counted(answers).type,
    decision,
    because: because(answers),
    cautions: cautions.filter((caution) => !isAbout(caution, decision.second)),
    secondCautions: cautions.filter((caution) => isAbout(caution, decision.second)),
    isUrgent: isUrgent(answers),
    changes: changes(answers),
    asks: asksFor(decision, isUrgent(answers), topics(decision, answers)),
    oddAnswers: oddAnswersIn(answers),
    canWeigh: isWeighable(answers),
    answers: route(answers).map((question) => ({ question, options: chosen(counted(answers), question) })),
    isClearing,
  }
}

/** The comparison, whose rows do not depend on the answers but for the prices. */
export function compareOf(answers: Answers, from: CompareView['from']): CompareView {
  return {
    screen: 'compare',
    from,
    hasCosts: decide(answers).kind !== 'under-18',
    canWeigh: isWeighable(answers),
  }
}

/** What the answers say, to be seen beside what matters. */
export function weighOf(answers: Answers, from: WeighView['from']): WeighView {
  return {
    screen: 'weigh',
    from,
    decision: decide(answers),
    because: because(answers),
    cautions: cautionsFor(answers).filter(
      (caution) => !isAbout(caution, 'smp') && !isAbout(caution, 'transplant'),
    ),
    ruledOut: ruledOut(answers),
  }
}

/** What to ask a clinic about: what the result names, or, where it names no procedure, all that is left open. */
function topics({ first, kind, second }: Decision, answers: Answers): readonly Procedure[] {
  if (first !== 'consultation') return second === null ? [first] : [first, second]
  return kind === 'clinic-check' ? worthAsking(answers) : []
}
