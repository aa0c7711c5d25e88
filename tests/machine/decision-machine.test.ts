import { initialTransition, transition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { describe, expect, it } from 'vitest'
import {
  type Answered,
  type Answers,
  type QuestionId,
  questionOf,
  questions,
} from '../../src/domain/questions.ts'
import { decide } from '../../src/domain/decide.ts'
import { counted, firstUnanswered, route } from '../../src/domain/route.ts'
import { decisionMachine } from '../../src/machine/decision-machine.ts'
import type { DecisionEvent } from '../../src/machine/events.ts'
import { viewOf } from '../../src/machine/view.ts'
import { askedOf, classAnswers, isMutationRun } from '../support/every-answer-set.ts'

/**
 * Every edge of the machine, over sets of answers that leave the usual ones in at most two places: every option
 * of every question, and every pair of classes of answers to two questions. The route is checked against
 * `askedOf`, which does not use src/domain/route.ts.
 */

const startless = decisionMachine.provide({ guards: { hasStart: () => false } })
type Machine = typeof decisionMachine
type Snapshot = ReturnType<typeof initialTransition<Machine>>[0]

interface Edge {
  readonly from: Snapshot
  readonly event: DecisionEvent
  readonly to: Snapshot
}

/** Answers that have every question asked. */
const usual: Answers = {
  age: '25-or-over',
  type: 'thinning-on-top',
  settled: 'yes',
  length: 'short',
  history: 'never',
  goal: 'the-look',
  signs: ['none'],
  health: ['none'],
}
const unusual = { 'two signs': ['sore-scalp', 'pulling'], 'a sign and none': ['none', 'sore-scalp'] }

const asText = (value: unknown) => JSON.stringify(value)
const isSame = (one: unknown, other: unknown) => asText(one) === asText(other)
const keyOf = ({ value, context }: Snapshot) =>
  asText([value, context.at, questions.map(({ id }) => context.answers[id] ?? 0)])

const ticked = (question: QuestionId, answer: unknown): DecisionEvent => ({
  type: 'question.ticked',
  answered: { question, answer } as Answered,
})
const answered = (question: QuestionId, answer: unknown): DecisionEvent => ({
  type: 'question.answered',
  answered: { question, answer } as Answered,
})

/** Every answer to a question: each option, and each box by itself and with another. */
const everyAnswer = new Map<QuestionId, readonly DecisionEvent[]>(
  questions.map((question) => {
    const one = question.kind === 'one' ? question.options : question.options.map((box) => [box])
    const more = question.id === 'signs' ? Object.values(unusual) : []
    return [question.id, [...one, ...more].map((answer) => answered(question.id, answer))]
  }),
)

const notOptions = {
  one: ['', 'unknown', ['not-sure'], null, undefined, 0, 'toString', {}],
  many: ['none', [], ['unknown'], ['unknown', 'none'], null, undefined, {}, [['none']]],
}

/** What must never be taken for an answer to this question. */
const invalid = (question: QuestionId): readonly DecisionEvent[] =>
  notOptions[questionOf(question).kind].map((answer) => answered(question, answer))

const next = (machine: Machine, from: Snapshot, event: DecisionEvent) => transition(machine, from, event)[0]
const isIn = (snapshot: Snapshot, ...states: ('asking' | 'changing' | 'decided' | 'start')[]) =>
  states.some((state) => snapshot.matches(state))
const isQuestion = (snapshot: Snapshot) => isIn(snapshot, 'asking', 'changing')
const isShown = (snapshot: Snapshot) => snapshot.matches({ decided: 'shown' })
/** The screen that a comparison or weighing belongs to: the start or the result. */
const shownOf = (snapshot: Snapshot) =>
  isIn(snapshot, 'start') ? { start: 'shown' } : { decided: { shown: 'read' } }
const isComparing = (snapshot: Snapshot) =>
  snapshot.matches({ start: 'comparing' }) || snapshot.matches({ decided: 'comparing' })
const isWeighing = (snapshot: Snapshot) =>
  snapshot.matches({ start: 'weighing' }) || snapshot.matches({ decided: 'weighing' })

/** How many answers leave the usual ones. One that does not stand for its class counts as the most there may be. */
function departures(answers: Answers, most: number): number {
  return questions.reduce((count, question) => {
    const answer = answers[question.id]
    if (answer === undefined || isSame(answer, usual[question.id])) return count
    return count + (classAnswers(question).some((one) => isSame(one, answer)) ? 1 : most)
  }, 0)
}

/** Events that go forward from here. Back is looked at for every state that these lead to. */
function forward(snapshot: Snapshot, most: number): DecisionEvent[] {
  const { answers, at } = snapshot.context
  const others: DecisionEvent[] = [
    { type: 'flow.started' },
    { type: 'options.compared' },
    { type: 'values.weighed' },
    { type: 'clearing.asked' },
    { type: 'clearing.declined' },
    ...questions.map(({ id }): DecisionEvent => ({ type: 'question.revisited', question: id })),
  ]
  if (!isQuestion(snapshot)) return others
  return (everyAnswer.get(at) ?? []).filter(
    (event) =>
      event.type === 'question.answered' &&
      departures({ ...answers, [at]: event.answered.answer }, most) <= most,
  )
}

interface Explored {
  readonly states: readonly Snapshot[]
  readonly edges: readonly Edge[]
}

/** All states that go forward, the states that Back leads to from them, and every edge from all of these. */
function explore(machine: Machine, most: number): Explored {
  const map = getAdjacencyMap(machine, {
    events: ((snapshot: Snapshot) => forward(snapshot, most)) as never,
    filterEvents: (snapshot, event) => snapshot.can(event as DecisionEvent),
    serializeState: keyOf as never,
    limit: 200_000,
  }) as unknown as Record<
    string,
    { state: Snapshot; transitions: Record<string, { event: DecisionEvent; state: Snapshot }> }
  >
  const states = new Map(Object.entries(map).map(([key, { state }]) => [key, state]))
  const edges: Edge[] = Object.values(map).flatMap(({ state, transitions }) =>
    Object.values(transitions).map((edge) => ({ from: state, event: edge.event, to: edge.state })),
  )
  const back: DecisionEvent = { type: 'flow.back' }
  const backwards = [...states.values()]
    .filter((from) => from.can(back))
    .map((from): Edge => ({ from, event: back, to: next(machine, from, back) }))
  for (const edge of backwards) {
    edges.push(edge)
    const from = edge.to
    if (states.has(keyOf(from))) continue
    states.set(keyOf(from), from)
    for (const event of [back, ...forward(from, most)].filter((one) => from.can(one))) {
      edges.push({ from, event, to: next(machine, from, event) })
    }
  }
  return { states: [...states.values()], edges }
}

const withStart = explore(decisionMachine, isMutationRun ? 1 : 2)
const withoutStart = explore(startless, 1)
const all: Explored = {
  states: [...withStart.states, ...withoutStart.states],
  edges: [...withStart.edges, ...withoutStart.edges],
}

/** The few first edges that break a rule. A rule that concerns no edge at all is a mistake. */
function breaches(
  { edges }: Explored,
  concerns: (edge: Edge) => boolean,
  holds: (edge: Edge) => boolean,
): unknown[] {
  const concerned = edges.filter(concerns)
  expect(concerned.length).toBeGreaterThan(0)
  return concerned
    .filter((edge) => !holds(edge))
    .slice(0, 3)
    .map(told)
}

const told = ({ from, event, to }: Edge) => asText([from.value, from.context, event, to.value, to.context])
const isOf = (event: DecisionEvent, ...types: DecisionEvent['type'][]) => types.includes(event.type)

/** The states in which a rule about a state does not hold. */
function faults(states: readonly Snapshot[], holds: (snapshot: Snapshot) => boolean): unknown[] {
  expect(states.length).toBeGreaterThan(0)
  return states
    .filter((snapshot) => !holds(snapshot))
    .slice(0, 3)
    .map(keyOf)
}

/** Remembers what was found for a set of answers. */
function oncePerAnswers<Found>(find: (answers: Answers) => Found): (snapshot: Snapshot) => Found {
  const found = new WeakMap<Answers, { found: Found }>()
  return ({ context: { answers } }) => {
    const kept = found.get(answers) ?? { found: find(answers) }
    found.set(answers, kept)
    return kept.found
  }
}

const countedOf = oncePerAnswers((answers) => counted(answers) as Readonly<Record<string, unknown>>)
const routeOf = oncePerAnswers((answers) => askedOf(counted(answers)).map(({ id }) => id))

/** The first question asked of this person that the machine's answers leave open, found without `firstUnanswered`. */
const openIn = oncePerAnswers((answers): QuestionId | undefined => {
  return askedOf(counted(answers)).find(({ id }) => counted(answers)[id] === undefined)?.id
})

function neighbour(snapshot: Snapshot, step: number): QuestionId | undefined {
  const asked = routeOf(snapshot)
  return asked[asked.indexOf(snapshot.context.at) + step]
}

describe('the machine as explored', () => {
  it('asks every question and takes every option, with a start and without one', () => {
    for (const { edges } of [withStart, withoutStart]) {
      const used = new Set(
        edges.flatMap(({ event }) =>
          event.type === 'question.answered'
            ? [event.answered.answer].flat().map((option) => `${event.answered.question}:${option}`)
            : [],
        ),
      )
      const options = questions.flatMap(({ id, options: own }) => own.map((option) => `${id}:${option}`))
      expect(options.filter((option) => !used.has(option))).toEqual([])
    }
  })

  it('meets every pair of classes of answers to two questions', () => {
    const met = new Set<string>()
    for (const { context } of withStart.states) {
      const given = questions.filter(({ id }) => context.answers[id] !== undefined)
      for (const one of given) {
        for (const other of given) {
          met.add(asText([one.id, context.answers[one.id], other.id, context.answers[other.id]]))
        }
      }
    }
    const pairs = questions.flatMap((one, at) =>
      questions.slice(at + 1).flatMap((other) =>
        classAnswers(one).flatMap((first) =>
          classAnswers(other).map((second) => ({
            answers: { [one.id]: first, [other.id]: second },
            one,
            other,
          })),
        ),
      ),
    )
    const missed = pairs.filter(({ answers, one, other }) => {
      const whole = { ...usual, ...answers }
      const isAsked = [one, other].every((question) => askedOf(whole).includes(question))
      const [first, second] = Object.values(answers)
      return isAsked && !met.has(asText([one.id, first, other.id, second]))
    })
    expect(isMutationRun ? [] : missed).toEqual([])
  })

  it('is in every settled state somewhere, and never left in opening, routing or returning', () => {
    const values = new Set(all.states.map(({ value }) => asText(value)))
    const settled = [
      { start: 'shown' },
      { start: 'comparing' },
      { start: 'weighing' },
      'asking',
      { changing: 'whole' },
      { changing: 'opened' },
      { decided: { shown: 'read' } },
      { decided: 'comparing' },
      { decided: 'weighing' },
      { decided: { shown: 'clearing' } },
    ]
    expect([...values].sort()).toEqual(settled.map(asText).sort())
  })

  it('is never stuck: each state takes an event and can start again', () => {
    const events = (snapshot: Snapshot): DecisionEvent[] => [{ type: 'flow.back' }, ...forward(snapshot, 99)]
    expect(faults(all.states, (snapshot) => events(snapshot).some((event) => snapshot.can(event)))).toEqual(
      [],
    )
    expect(faults(all.states, (snapshot) => snapshot.can({ type: 'flow.restarted' }))).toEqual([])
  })

  it('stores the answers and the question last asked, and nothing else', () => {
    expect(
      faults(all.states, ({ context }) => isSame(Object.keys(context).sort(), ['answers', 'at'])),
    ).toEqual([])
  })

  it('agrees with the route that is found without route.ts', () => {
    expect(
      faults(all.states, (snapshot) => isSame(route(snapshot.context.answers), routeOf(snapshot))),
    ).toEqual([])
    expect(
      faults(all.states, (snapshot) => firstUnanswered(snapshot.context.answers) === openIn(snapshot)),
    ).toEqual([])
  })

  it('asks a question of the route, when all before it are answered', () => {
    const asking = all.states.filter(isQuestion)
    expect(
      faults(asking, (snapshot) => {
        const asked = routeOf(snapshot)
        const open = openIn(snapshot)
        const at = asked.indexOf(snapshot.context.at)
        return at >= 0 && (open === undefined || at <= asked.indexOf(open))
      }),
    ).toEqual([])
  })
})

describe('starting', () => {
  it('opens at the start where there is one, else at the first question, with no answer', () => {
    const opening = { answers: {}, at: 'age' }
    const [shown] = initialTransition(decisionMachine)
    const [asked] = initialTransition(startless)
    expect([shown.value, shown.context]).toEqual([{ start: 'shown' }, opening])
    expect([asked.value, asked.context]).toEqual(['asking', opening])
    expect(faults(withoutStart.states, (snapshot) => !isIn(snapshot, 'start'))).toEqual([])
  })

  it('goes to the first question, also when one came back from it, and keeps what was answered', () => {
    const isToStart = ({ event, to }: Edge) => isOf(event, 'flow.back') && to.matches({ start: 'shown' })
    const hasAnswers = ({ to }: Edge) => Object.keys(to.context.answers).length > 0
    const isKept = ({ to }: Edge) => {
      const started = next(decisionMachine, to, { type: 'flow.started' })
      const isFirst = started.value === 'asking' && started.context.at === 'age'
      return isFirst && started.context.answers === to.context.answers
    }
    expect(breaches(withStart, isToStart, isKept)).toEqual([])
    expect(breaches(withStart, (edge) => isToStart(edge) && hasAnswers(edge), isKept)).toEqual([])
  })
})

describe('answering', () => {
  const isAnswer = ({ event }: Edge) => isOf(event, 'question.answered')

  it('keeps the answer given and all the others, but for what was said of another type', () => {
    expect(
      breaches(all, isAnswer, ({ from, event, to }) => {
        if (event.type !== 'question.answered') return false
        const { question, answer } = event.answered
        const { settled, ...others } = from.context.answers
        const { type } = others
        const isOfAnother = question === 'type' && type !== undefined && type !== answer
        const kept = { ...others, ...(settled && !isOfAnother && { settled }), [question]: answer }
        return isSame(Object.entries(kept).sort(), Object.entries(to.context.answers).sort())
      }),
    ).toEqual([])
  })

  it('moves to the next question of the route, or to the result after the last', () => {
    const isAsking = ({ from, event }: Edge) => from.value === 'asking' && isOf(event, 'question.answered')
    const holds = ({ from, to }: Edge) => {
      const asked = routeOf(to)
      const following = asked[asked.indexOf(from.context.at) + 1]
      return following === undefined ? isShown(to) : to.value === 'asking' && to.context.at === following
    }
    expect(breaches(all, isAsking, holds)).toEqual([])
  })

  it('to another question is refused', () => {
    const elsewhere = (snapshot: Snapshot) =>
      [...everyAnswer].filter(([id]) => !isQuestion(snapshot) || snapshot.context.at !== id)
    expect(
      faults(all.states, (snapshot) =>
        elsewhere(snapshot).every(([, [event]]) => event && !snapshot.can(event)),
      ),
    ).toEqual([])
    const [first] = initialTransition(startless)
    const events = elsewhere(first).flatMap(([, own]) => own)
    expect(events.filter((event) => next(startless, first, event) !== first)).toEqual([])
  })

  it('with what is not an option is refused, and changes nothing', () => {
    expect(
      faults(all.states, (snapshot) => invalid(snapshot.context.at).every((event) => !snapshot.can(event))),
    ).toEqual([])
    expect(
      faults(all.states, (snapshot) => {
        const [event] = invalid(snapshot.context.at)
        return event !== undefined && next(decisionMachine, snapshot, event) === snapshot
      }),
    ).toEqual([])
  })

  it('twice, as a double tap does, counts once', () => {
    expect(
      breaches(all, isAnswer, ({ event, to }) => {
        return !to.can(event) && next(decisionMachine, to, event) === to
      }),
    ).toEqual([])
  })

  it('reaches the result only when nothing on the route is left unanswered', () => {
    const isResult = ({ from, to }: Edge) => !isIn(from, 'decided') && isIn(to, 'decided')
    expect(breaches(all, isResult, ({ to }) => isShown(to) && openIn(to) === undefined)).toEqual([])
    const decided = all.states.filter((snapshot) => isIn(snapshot, 'decided'))
    expect(faults(decided, (snapshot) => openIn(snapshot) === undefined)).toEqual([])
  })

  it('keeps answers off the route and does not count them', () => {
    const offRoute = (snapshot: Snapshot) =>
      (Object.keys(snapshot.context.answers) as QuestionId[]).filter((id) => !routeOf(snapshot).includes(id))
    const having = all.states.filter((snapshot) => offRoute(snapshot).length > 0)
    expect(
      faults(having, (snapshot) => {
        return offRoute(snapshot).every((id) => countedOf(snapshot)[id] === undefined)
      }),
    ).toEqual([])
    const leavesRoute = ({ from, event, to }: Edge) =>
      isOf(event, 'question.answered') && offRoute(to).length > offRoute(from).length
    expect(
      breaches(all, leavesRoute, ({ from, to }) => {
        return offRoute(to).every((id) => to.context.answers[id] === from.context.answers[id])
      }),
    ).toEqual([])
  })
})

describe('ticking', () => {
  const isBoxes = ({ context }: Snapshot) => questionOf(context.at).kind === 'many'
  const boxes = (snapshot: Snapshot) => [...questionOf(snapshot.context.at).options.map((box) => [box]), []]

  it('counts at once, where the boxes are asked, and stays there until Continue', () => {
    const asking = all.states.filter((snapshot) => isQuestion(snapshot) && isBoxes(snapshot))
    expect(asking.length).toBeGreaterThan(0)
    expect(
      faults(asking, (snapshot) =>
        boxes(snapshot).every((ticks) => {
          const to = next(decisionMachine, snapshot, ticked(snapshot.context.at, ticks))
          const { at, answers } = snapshot.context
          const isThere = isSame(to.value, snapshot.value) && to.context.at === at
          return isThere && isSame(to.context.answers, { ...answers, [at]: ticks })
        }),
      ),
    ).toEqual([])
  })

  it('with none left is no answer, and leads to no result, neither by Continue nor by Back', () => {
    const asking = all.states.filter((snapshot) => isQuestion(snapshot) && isBoxes(snapshot))
    expect(
      faults(asking, (snapshot) => {
        const { at } = snapshot.context
        const empty = next(decisionMachine, snapshot, ticked(at, []))
        const back = next(decisionMachine, empty, { type: 'flow.back' })
        return !empty.can(answered(at, [])) && !isIn(back, 'decided') && openIn(empty) === at
      }),
    ).toEqual([])
  })

  it('is refused on every other screen, and to another question', () => {
    expect(
      faults(all.states, (snapshot) =>
        questions.every(
          ({ id, options }) =>
            (isQuestion(snapshot) && id === snapshot.context.at) || !snapshot.can(ticked(id, [options[0]])),
        ),
      ),
    ).toEqual([])
  })

  it('is not forgotten on a detour: a condition ticked before a sign that ended the questions', () => {
    const sent: DecisionEvent[] = [
      { type: 'flow.started' },
      ...askedOf(usual).map(({ id }) => answered(id, usual[id])),
      { type: 'flow.back' },
      ticked('health', ['blood-thinners']),
      { type: 'flow.back' },
      answered('signs', ['sudden-loss']),
      { type: 'question.revisited', question: 'signs' },
      answered('signs', ['none']),
    ]
    const [opening] = initialTransition(decisionMachine)
    const last = sent.reduce((at, event) => next(decisionMachine, at, event), opening)
    expect([isShown(last), last.context.answers.health]).toEqual([true, ['blood-thinners']])
  })
})

describe('Back', () => {
  const isBack = ({ event }: Edge) => isOf(event, 'flow.back')
  const isFirst = (snapshot: Snapshot) => neighbour(snapshot, -1) === undefined

  it('keeps every answer', () => {
    expect(breaches(all, isBack, ({ from, to }) => from.context.answers === to.context.answers)).toEqual([])
  })

  it('goes to the question before', () => {
    const isLater = ({ from, event }: Edge) =>
      from.value === 'asking' && isOf(event, 'flow.back') && !isFirst(from)
    expect(
      breaches(
        all,
        isLater,
        ({ from, to }) => to.value === 'asking' && to.context.at === neighbour(from, -1),
      ),
    ).toEqual([])
  })

  it('goes from the first question to the start, and nowhere where there is none', () => {
    const isAtFirst = ({ from, event }: Edge) =>
      from.value === 'asking' && isOf(event, 'flow.back') && isFirst(from)
    expect(breaches(withStart, isAtFirst, ({ to }) => to.matches({ start: 'shown' }))).toEqual([])
    const first = withoutStart.states.filter((snapshot) => snapshot.value === 'asking' && isFirst(snapshot))
    expect(faults(first, (snapshot) => !snapshot.can({ type: 'flow.back' }))).toEqual([])
  })

  it('goes from the result to the last question', () => {
    const isFromResult = ({ from, event }: Edge) => isShown(from) && isOf(event, 'flow.back')
    expect(
      breaches(all, isFromResult, ({ from, to }) => {
        return to.value === 'asking' && to.context.at === routeOf(from).slice(-1)[0]
      }),
    ).toEqual([])
  })

  it('from an answer that is being changed returns to the result, from a question that this opened to the one before', () => {
    const isFrom = (state: object) => (edge: Edge) =>
      isSame(edge.from.value, state) && isOf(edge.event, 'flow.back')
    expect(breaches(all, isFrom({ changing: 'whole' }), ({ to }) => isShown(to))).toEqual([])
    expect(
      breaches(
        all,
        isFrom({ changing: 'opened' }),
        ({ from, to }) => to.value === 'asking' && to.context.at === neighbour(from, -1),
      ),
    ).toEqual([])
  })

  it('and the same answer again lead to the question one came from, with Back as before', () => {
    const isToQuestion = ({ from, event, to }: Edge) =>
      isQuestion(from) && isOf(event, 'flow.back') && to.value === 'asking'
    expect(
      breaches(all, isToQuestion, ({ from, to }) => {
        const again = next(decisionMachine, to, answered(to.context.at, to.context.answers[to.context.at]))
        const back = next(decisionMachine, again, { type: 'flow.back' })
        return again.context.at === from.context.at && again.value === 'asking' && keyOf(back) === keyOf(to)
      }),
    ).toEqual([])
  })

  it('pressed again and again goes through the route backwards, and the same answers lead on to the result', () => {
    const results = withStart.states.filter(isShown)
    expect(
      faults(results, (result) => {
        const asked = routeOf(result)
        let at = result
        for (let last = asked.length - 1; last >= 0; last -= 1) {
          at = next(decisionMachine, at, { type: 'flow.back' })
          if (at.value !== 'asking' || at.context.at !== asked[last]) return false
        }
        at = next(decisionMachine, at, { type: 'flow.back' })
        if (!at.matches({ start: 'shown' })) return false
        at = next(decisionMachine, at, { type: 'flow.started' })
        for (const question of asked) {
          if (at.context.at !== question) return false
          at = next(decisionMachine, at, answered(question, result.context.answers[question]))
        }
        return isShown(at) && isSame(at.context.answers, result.context.answers)
      }),
    ).toEqual([])
  })
})

describe('changing one answer from the result', () => {
  const isChange = ({ from, event }: Edge) => isIn(from, 'changing') && isOf(event, 'question.answered')

  it('asks the question that was named, if it has an answer that counts', () => {
    const isRevisit = ({ event }: Edge) => isOf(event, 'question.revisited')
    expect(
      breaches(all, isRevisit, ({ from, event, to }) => {
        const question = event.type === 'question.revisited' ? event.question : undefined
        return (
          isSame(to.value, { changing: 'whole' }) &&
          to.context.at === question &&
          to.context.answers === from.context.answers
        )
      }),
    ).toEqual([])
    expect(
      faults(all.states, (snapshot) =>
        questions.every(({ id }) => {
          const isOffered = isShown(snapshot) && routeOf(snapshot).includes(id)
          return snapshot.can({ type: 'question.revisited', question: id }) === isOffered
        }),
      ),
    ).toEqual([])
  })

  it('returns to the result where that leaves nothing open', () => {
    const isWhole = (edge: Edge) => isChange(edge) && openIn(edge.to) === undefined
    expect(breaches(all, isWhole, ({ to }) => isShown(to))).toEqual([])
  })

  it('asks a question that it opens, and only that', () => {
    const opens = (edge: Edge) => isChange(edge) && openIn(edge.to) !== undefined
    expect(
      breaches(
        all,
        opens,
        ({ to }) => isSame(to.value, { changing: 'opened' }) && to.context.at === openIn(to),
      ),
    ).toEqual([])
    const wasOpen = ({ from, to }: Edge) =>
      countedOf(from)[to.context.at] === undefined ||
      // It is another question for each type.
      (to.context.at === 'settled' && from.context.answers.type !== to.context.answers.type)
    expect(breaches(all, opens, wasOpen)).toEqual([])
  })

  it('passes over the questions whose answers were kept', () => {
    const ids = questions.map(({ id }) => id)
    const asked = ids.slice(1).map((open, count) => {
      const sent: DecisionEvent[] = [
        { type: 'flow.started' },
        ...ids.slice(0, count + 1).map((id) => answered(id, usual[id])),
        ...ids.slice(0, count + 1).map((): DecisionEvent => ({ type: 'flow.back' })),
        answered('age', 'under-18'),
        { type: 'question.revisited', question: 'age' },
        answered('age', usual.age),
      ]
      const [opening] = initialTransition(decisionMachine)
      const last = sent.reduce((at, event) => next(decisionMachine, at, event), opening)
      return [open, last.value, last.context.at]
    })
    expect(asked).toEqual(ids.slice(1).map((open) => [open, { changing: 'opened' }, open]))
  })
})

describe('comparing', () => {
  it('returns to where it came from, with nothing changed', () => {
    const isCompare = ({ event }: Edge) => isOf(event, 'options.compared')
    expect(
      breaches(all, isCompare, ({ from, to }) => {
        const returned = next(decisionMachine, to, { type: 'flow.back' })
        const opener = isIn(from, 'start') && !isWeighing(from) ? from.value : shownOf(from)
        const isKept = to.context === from.context && returned.context === from.context
        return isComparing(to) && isKept && isSame(returned.value, opener)
      }),
    ).toEqual([])
  })

  it('is offered on the start, on the result and beside weighing only', () => {
    expect(
      faults(all.states, (snapshot) => {
        const isOffered = isShown(snapshot) || snapshot.matches({ start: 'shown' }) || isWeighing(snapshot)
        return snapshot.can({ type: 'options.compared' }) === isOffered
      }),
    ).toEqual([])
  })
})

describe('weighing', () => {
  const isWeigh = ({ event }: Edge) => isOf(event, 'values.weighed')
  /** Found without src/domain: under 18, or pus or a fever among the signs that count. */
  const isBarred = (snapshot: Snapshot) =>
    countedOf(snapshot)['age'] === 'under-18' ||
    [countedOf(snapshot)['signs'] ?? []].flat().includes('pus-or-fever')

  it('is reached from the result and from a comparison, with nothing changed', () => {
    const openers = new Set<string>()
    expect(
      breaches(all, isWeigh, ({ from, to }) => {
        openers.add(asText(from.value))
        const isSameSide = isIn(from, 'start') === isIn(to, 'start')
        return isWeighing(to) && isSameSide && to.context === from.context
      }),
    ).toEqual([])
    expect([...openers].sort()).toEqual(
      [
        { start: 'comparing' },
        { decided: 'comparing' },
        { decided: { shown: 'read' } },
        { decided: { shown: 'clearing' } },
      ]
        .map(asText)
        .sort(),
    )
  })

  it('goes back to the comparison of the start, or to the result, with nothing changed', () => {
    const isBack = ({ from, event }: Edge) => isWeighing(from) && isOf(event, 'flow.back')
    expect(
      breaches(all, isBack, ({ from, to }) => {
        const where = isIn(from, 'start') ? { start: 'comparing' } : shownOf(from)
        return isSame(to.value, where) && to.context === from.context
      }),
    ).toEqual([])
  })

  it('is never open to anyone under 18, nor where help is needed today, from any screen', () => {
    const barred = all.states.filter(isBarred)
    const openers = new Set(
      barred
        .filter((snapshot) => isShown(snapshot) || isComparing(snapshot))
        .map(({ value }) => asText(value)),
    )
    expect(openers.size).toBe(3)
    expect(faults(barred, (snapshot) => !snapshot.can({ type: 'values.weighed' }))).toEqual([])
    expect(faults(barred, (snapshot) => !isWeighing(snapshot))).toEqual([])
  })

  it.each<[string, Answers]>([
    ['under 18', { age: 'under-18' }],
    ['with pus or a fever', { ...usual, signs: ['pus-or-fever'] }],
  ])('stays closed %s on the comparison of the start, where the answers were kept', (_, answers) => {
    const asked = askedOf(answers).map(({ id }) => id)
    const sent: DecisionEvent[] = [
      { type: 'flow.started' },
      ...asked.map((id) => answered(id, answers[id])),
      ...asked.map((): DecisionEvent => ({ type: 'flow.back' })),
      { type: 'flow.back' },
      { type: 'options.compared' },
    ]
    const [opening] = initialTransition(decisionMachine)
    const compared = sent.reduce((at, event) => next(decisionMachine, at, event), opening)
    expect(compared.value).toEqual({ start: 'comparing' })
    expect(compared.can({ type: 'values.weighed' })).toBe(false)
    expect(viewOf(compared)).toMatchObject({ screen: 'compare', canWeigh: false })
  })

  it('is open to everyone else, on the result and on every comparison, and nowhere else', () => {
    const others = all.states.filter((snapshot) => !isBarred(snapshot))
    expect(
      faults(others, (snapshot) => {
        const isOffered = isShown(snapshot) || isComparing(snapshot)
        return snapshot.can({ type: 'values.weighed' }) === isOffered
      }),
    ).toEqual([])
  })
})

describe('clearing', () => {
  it('asks first and forgets nothing yet; declining keeps all', () => {
    const asksFirst = ({ event }: Edge) => isOf(event, 'clearing.asked')
    expect(
      breaches(all, asksFirst, ({ from, to }) => {
        const declined = next(decisionMachine, to, { type: 'clearing.declined' })
        return (
          isShown(from) &&
          to.matches({ decided: { shown: 'clearing' } }) &&
          to.context === from.context &&
          isSame(declined.value, shownOf(to)) &&
          declined.context === from.context
        )
      }),
    ).toEqual([])
  })

  it('is asked on the result only, and once', () => {
    expect(
      faults(all.states, (snapshot) => {
        const isOffered = snapshot.matches({ decided: { shown: 'read' } })
        return snapshot.can({ type: 'clearing.asked' }) === isOffered
      }),
    ).toEqual([])
  })

  it('leaves open every other way on from the result, which asks no more', () => {
    const others = new Set<DecisionEvent['type']>([
      'options.compared',
      'values.weighed',
      'flow.back',
      'question.revisited',
    ])
    const isLeft = ({ event }: Edge) => others.has(event.type)
    expect(
      breaches(
        all,
        (edge) => isShown(edge.from) && isLeft(edge),
        ({ from, event, to }) => {
          const asked = next(decisionMachine, from, { type: 'clearing.asked' })
          return keyOf(next(decisionMachine, asked, event)) === keyOf(to)
        },
      ),
    ).toEqual([])
  })

  it('by starting again, from any state, forgets everything and goes to the opening screen', () => {
    for (const [machine, { states }] of [
      [decisionMachine, withStart],
      [startless, withoutStart],
    ] as const) {
      const opening = keyOf(initialTransition(machine)[0])
      const restarted = (snapshot: Snapshot) => next(machine, snapshot, { type: 'flow.restarted' })
      expect(
        faults(states, (snapshot) => {
          const again = restarted(snapshot)
          return keyOf(again) === opening && Object.keys(again.context.answers).length === 0
        }),
      ).toEqual([])
    }
  })
})

describe('the view', () => {
  const views = all.states.map((snapshot) => ({ snapshot, view: viewOf(snapshot) }))
  const wrong = (holds: (seen: (typeof views)[number]) => boolean) =>
    views
      .filter((seen) => !holds(seen))
      .slice(0, 3)
      .map(({ snapshot }) => keyOf(snapshot))

  it('is worked out once for each snapshot, because a result is drawn again at each key of a note', () => {
    expect(wrong(({ snapshot, view }) => viewOf(snapshot) === view)).toEqual([])
  })

  it('shows the screen of the state', () => {
    expect(
      wrong(({ snapshot, view }) => {
        if (isQuestion(snapshot)) return view.screen === 'question'
        if (isShown(snapshot)) {
          const isClearing = snapshot.matches({ decided: { shown: 'clearing' } })
          return view.screen === 'result' && view.isClearing === isClearing
        }
        if (snapshot.matches({ start: 'shown' })) return view.screen === 'start'
        if (isWeighing(snapshot))
          return view.screen === 'weigh' && view.from === (isIn(snapshot, 'start') ? 'start' : 'result')
        return view.screen === 'compare' && view.from === (isIn(snapshot, 'start') ? 'start' : 'result')
      }),
    ).toEqual([])
  })

  it('shows the question asked, its number among those of this person, and what was chosen', () => {
    expect(
      wrong(({ snapshot, view }) => {
        if (view.screen !== 'question') return true
        const { at } = snapshot.context
        const chosen = [countedOf(snapshot)[at] ?? []].flat()
        return (
          view.question.id === at &&
          view.number === routeOf(snapshot).indexOf(at) + 1 &&
          view.number >= 1 &&
          isSame(view.chosen, chosen) &&
          view.type === countedOf(snapshot).type
        )
      }),
    ).toEqual([])
  })

  it('offers Back on every question but the first of a tool without a start', () => {
    const hasStart = new Set(withStart.states)
    expect(
      wrong(({ snapshot, view }) => {
        if (view.screen !== 'question') return true
        const isOpening = snapshot.value === 'asking' && snapshot.context.at === 'age'
        return view.hasBack === (hasStart.has(snapshot) || !isOpening)
      }),
    ).toEqual([])
  })

  it('says when one answer is being changed', () => {
    expect(
      wrong(({ snapshot, view }) => {
        return view.screen !== 'question' || view.isChange === isSame(snapshot.value, { changing: 'whole' })
      }),
    ).toEqual([])
  })

  it('offers weighing where the machine takes it', () => {
    expect(
      wrong(({ snapshot, view }) => {
        if (view.screen !== 'compare' && view.screen !== 'result') return true
        const isAsking = view.screen === 'result' && view.isClearing
        return isAsking || view.canWeigh === snapshot.can({ type: 'values.weighed' })
      }),
    ).toEqual([])
  })

  it('carries to weighing what the answers call for, and nothing that is true of a procedure for everyone', () => {
    const seen = new Set<string>()
    expect(
      wrong(({ snapshot, view }) => {
        if (view.screen !== 'weigh') return true
        for (const caution of view.cautions) seen.add(caution)
        const answers = countedOf(snapshot)
        const hasAllergy = [answers['health'] ?? []].flat().includes('ink-allergy')
        return (
          view.cautions.every((caution) => !/^(smp|transplant)-/.test(caution)) &&
          view.cautions.includes('ink-allergy') === hasAllergy &&
          view.ruledOut.includes('smp') === hasAllergy &&
          isSame(view.decision, decide(snapshot.context.answers))
        )
      }),
    ).toEqual([])
    expect(seen.size).toBeGreaterThan(15)
  })

  it('lists on the result the answers that count, and no other', () => {
    expect(
      wrong(({ snapshot, view }) => {
        if (view.screen !== 'result') return true
        const listed = view.answers.map(({ question }) => question)
        return isSame(listed, routeOf(snapshot)) && view.answers.every(({ options }) => options.length > 0)
      }),
    ).toEqual([])
  })
})
