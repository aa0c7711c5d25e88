import type { Answered, QuestionId } from '../domain/questions.ts'

/** What happened, in the person's terms. An answer names its question, so one that comes late does no harm. */
export type DecisionEvent =
  | { type: 'flow.started' }
  | { type: 'flow.back' }
  | { type: 'flow.restarted' }
  | { type: 'question.answered'; answered: Answered }
  /** Boxes ticked so far, before Continue. */
  | { type: 'question.ticked'; answered: Answered }
  | { type: 'question.revisited'; question: QuestionId }
  | { type: 'options.compared' }
  | { type: 'values.weighed' }
  | { type: 'clearing.asked' }
  | { type: 'clearing.declined' }
