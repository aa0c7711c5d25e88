import { assign, setup } from 'xstate'
import { isWeighable } from '../domain/cautions.ts'
import { type Answered, type Answers, type QuestionId, questions } from '../domain/questions.ts'
import { after, before, counted, firstUnanswered, route, withAnswer } from '../domain/route.ts'
import type { DecisionEvent } from './events.ts'

/** All that is stored: what was answered, and the question last asked. Everything else is derived. */
export interface DecisionContext {
  readonly answers: Answers
  readonly at: QuestionId
}

const untouched: DecisionContext = { answers: {}, at: questions[0].id }

/**
 * The modes of the decision aid: starting, asking, showing a result, comparing, weighing.
 * Questions are data, not states: `at` says which is asked, and src/domain/route.ts which comes next.
 */
export const decisionMachine = setup({
  types: {} as { context: DecisionContext; events: DecisionEvent },
  guards: {
    /** Whether there is a start screen; `start="question"` provides a guard that says no. */
    hasStart: () => true,
    isAsked: ({ context }, { answered }: { answered: Answered }) => answered.question === context.at,
    /** Whether it would count as an answer to what is asked. */
    isAnswer: ({ context: { at, answers } }, { answered }: { answered: Answered }) =>
      answered.question === at && counted(withAnswer(answers, answered))[at] !== undefined,
    isAnswered: ({ context }, { question }: { question: QuestionId }) =>
      counted(context.answers)[question] !== undefined,
    hasNext: ({ context }) => after(context.answers, context.at) !== undefined,
    hasPrevious: ({ context }) => before(context.answers, context.at) !== undefined,
    isWhole: ({ context }) => firstUnanswered(context.answers) === undefined,
    isWeighable: ({ context }) => isWeighable(context.answers),
  },
  actions: {
    keepAnswer: assign(({ context }, { answered }: { answered: Answered }) => ({
      answers: withAnswer(context.answers, answered),
    })),
    goTo: assign((_, { question }: { question: QuestionId }) => ({ at: question })),
    goToNext: assign(({ context }) => ({ at: after(context.answers, context.at) ?? context.at })),
    goToPrevious: assign(({ context }) => ({ at: before(context.answers, context.at) ?? context.at })),
    goToLast: assign(({ context }) => ({ at: route(context.answers).slice(-1)[0] ?? context.at })),
    goToUnanswered: assign(({ context }) => ({ at: firstUnanswered(context.answers) ?? context.at })),
    forget: assign(() => untouched),
  },
}).createMachine({
  id: 'decision',
  context: untouched,
  initial: 'opening',
  on: { 'flow.restarted': { target: '.opening', actions: 'forget' } },
  states: {
    opening: {
      always: [{ guard: 'hasStart', target: 'start' }, { target: 'asking' }],
    },
    start: {
      initial: 'shown',
      states: {
        shown: { on: { 'options.compared': 'comparing' } },
        comparing: {
          on: { 'flow.back': 'shown', 'values.weighed': { guard: 'isWeighable', target: 'weighing' } },
        },
        weighing: { on: { 'flow.back': 'comparing', 'options.compared': 'comparing' } },
      },
      on: { 'flow.started': 'asking' },
    },
    /** Question by question, in order. */
    asking: {
      on: {
        'question.ticked': {
          guard: { type: 'isAsked', params: ({ event }) => event },
          actions: { type: 'keepAnswer', params: ({ event }) => event },
        },
        'question.answered': {
          guard: { type: 'isAnswer', params: ({ event }) => event },
          actions: { type: 'keepAnswer', params: ({ event }) => event },
          target: 'routing',
        },
        'flow.back': [
          { guard: 'hasPrevious', actions: 'goToPrevious', target: 'asking' },
          { guard: 'hasStart', target: 'start' },
        ],
      },
    },
    routing: {
      always: [{ guard: 'hasNext', actions: 'goToNext', target: 'asking' }, { target: 'decided' }],
    },
    /** One answer is being changed from the result; only what that opens is asked as well. */
    changing: {
      on: {
        'question.ticked': {
          guard: { type: 'isAsked', params: ({ event }) => event },
          actions: { type: 'keepAnswer', params: ({ event }) => event },
        },
        'question.answered': {
          guard: { type: 'isAnswer', params: ({ event }) => event },
          actions: { type: 'keepAnswer', params: ({ event }) => event },
          target: 'returning',
        },
      },
      initial: 'whole',
      states: {
        whole: { on: { 'flow.back': { guard: 'isWhole', target: '#decision.decided' } } },
        /** A question is open again, so there is no result to go back to. */
        opened: { on: { 'flow.back': { target: '#decision.asking', actions: 'goToPrevious' } } },
      },
    },
    returning: {
      always: [
        { guard: 'isWhole', target: 'decided' },
        { actions: 'goToUnanswered', target: 'changing.opened' },
      ],
    },
    decided: {
      initial: 'shown',
      states: {
        shown: {
          on: {
            'options.compared': 'comparing',
            'values.weighed': { guard: 'isWeighable', target: 'weighing' },
            'flow.back': { target: '#decision.asking', actions: 'goToLast' },
            'question.revisited': {
              guard: { type: 'isAnswered', params: ({ event }) => event },
              actions: { type: 'goTo', params: ({ event }) => event },
              target: '#decision.changing',
            },
          },
          initial: 'read',
          states: {
            read: { on: { 'clearing.asked': 'clearing' } },
            /** Asks before the answers are forgotten, since nothing brings them back; any other way keeps them. */
            clearing: { on: { 'clearing.declined': 'read' } },
          },
        },
        comparing: {
          on: { 'flow.back': 'shown', 'values.weighed': { guard: 'isWeighable', target: 'weighing' } },
        },
        /** What matters to the person, beside the options; their answers and result stay as they are. */
        weighing: { on: { 'flow.back': 'shown', 'options.compared': 'comparing' } },
      },
    },
  },
})
