import { chosen } from '../domain/condition.ts'
import { type Decision, decide } from '../domain/decide.ts'
import { isUrgent } from '../domain/cautions.ts'
import { type Answered, type Answers, type QuestionId, questions } from '../domain/questions.ts'
import { counted, route, withAnswer } from '../domain/route.ts'
import {
  compareOf,
  type CompareView,
  type QuestionView,
  type ResultView,
  resultOf,
  weighOf,
  type WeighView,
} from './view.ts'

/**
 * A consultation has one mode, in which everything is open, so it needs no machine: every set of answers of this
 * person so far, the newest last, from which all else follows. The first is the empty one.
 */
export type Answering = readonly [...(readonly Answers[]), Answers]

export const untouched: Answering = [{}]

const now = (answering: Answering) => answering[answering.length - 1] as Answers

/** One more answer, whichever question it is to. The same answer again is no change that could be undone. */
export function answered(answering: Answering, given: Answered): Answering {
  const before = now(answering)
  const after = withAnswer(before, given)
  const isSame = String(before[given.question] ?? '') === String(given.answer)
  return isSame ? answering : [...answering, after]
}

/** One answer taken away; with the type what was said of it, which is another question for each (route.ts). */
export function unanswered(answering: Answering, question: QuestionId): Answering {
  const left: Record<string, unknown> = { ...now(answering) }
  delete left[question]
  if (question === 'type') delete left['settled']
  return [...answering, left]
}

/** As before the last change. */
export function undone(answering: Answering): Answering {
  const [first = {}, ...more] = answering.slice(0, -1)
  return [first, ...more] as unknown as Answering
}

/** Why a question is not asked: what was answered there ends the questions, or its kind of hair loss needs none. */
type Skipped = 'no-type' | Extract<QuestionId, 'age' | 'type' | 'signs'>

export interface OpenQuestion extends Pick<QuestionView, 'question' | 'type' | 'chosen'> {
  readonly skipped: Skipped | undefined
}

/** What the answers pointed to at one time. */
export interface Pointing {
  readonly decision: Decision
  readonly isUrgent: boolean
}

/** The last change: to which answer, and what the answers pointed to before and after it. */
export interface LastChange {
  readonly question: QuestionId
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly before: Pointing
  readonly now: Pointing
}

/** What is on the screen of a consultation, as plain data. */
export interface ConsultationView {
  readonly questions: readonly OpenQuestion[]
  readonly result: ResultView
  /** The questions of the route that have no answer yet. */
  readonly needs: readonly QuestionId[]
  readonly lastChange: LastChange | undefined
  readonly compare: CompareView
  readonly weigh: WeighView
}

/** Everything that the answers so far say. */
export function consultationOf(answering: Answering): ConsultationView {
  const answers = now(answering)
  const given = counted(answers)
  const asked = route(answers)
  const result = resultOf(answers, false)
  const from = result.decision.rule === 'unanswered' ? 'start' : 'result'
  return {
    questions: questions.map((question) => ({
      question,
      type: given.type,
      chosen: chosen(given, question.id),
      skipped: asked.includes(question.id) ? undefined : skippedBy(question.id, asked, given),
    })),
    result: { ...result, answers: result.answers.filter(({ options }) => options.length > 0) },
    needs: asked.filter((question) => given[question] === undefined),
    lastChange: lastChangeIn(answering),
    compare: compareOf(answers, from),
    weigh: weighOf(answers, from),
  }
}

const ids = questions.map(({ id }) => id)

/** A question after the last of the route was cut off by its answer; one before it is not for this type. */
function skippedBy(question: QuestionId, asked: readonly QuestionId[], { type }: Answers): Skipped {
  const last = asked[asked.length - 1] as QuestionId
  if (ids.indexOf(question) > ids.indexOf(last)) return last as Skipped
  return type === undefined ? 'no-type' : 'type'
}

function lastChangeIn(answering: Answering): LastChange | undefined {
  const before = answering[answering.length - 2]
  const after = now(answering)
  const question = before && ids.find((id) => before[id] !== after[id])
  if (before === undefined || question === undefined) return undefined
  return {
    question,
    from: chosen(before, question),
    to: chosen(after, question),
    before: { decision: decide(before), isUrgent: isUrgent(before) },
    now: { decision: decide(after), isUrgent: isUrgent(after) },
  }
}
