import { beforeAll, describe, expect, it, vi } from 'vitest'
import { questions } from '../../src/domain/questions.ts'
import type { decisionMachine } from '../../src/machine/decision-machine.ts'
import type { DecisionEvent } from '../../src/machine/events.ts'
import * as small from '../../src/machine/small-xstate.ts'
import { isMutationRun } from '../support/every-answer-set.ts'
import { randomFrom } from '../support/random.ts'

/**
 * What is shipped beside what is tested: every config below runs in XState and in small-xstate, and they must not
 * be told apart. The machine is made twice, the second time with the alias that the builds use.
 */

/** All of an actor that our code may use, so that one test drives both. */
interface Snapshot {
  readonly value: unknown
  readonly context: unknown
  readonly status: unknown
  can(event: Sent): boolean
  matches(pattern: unknown): boolean
}
interface Actor {
  start(): unknown
  send(event: Sent): void
  getSnapshot(): Snapshot
  subscribe(subscriber: (snapshot: Snapshot) => void): { unsubscribe(): void }
}
interface Sent {
  readonly type: string
  readonly [detail: string]: unknown
}
interface Library {
  setup(implementations: object): { createMachine(config: object): { provide(more: object): unknown } }
  assign(change: unknown): unknown
  createActor(machine: unknown, ...options: unknown[]): Actor
}

const xstate = (await import('xstate')) as unknown as Library
const smallXstate = small as unknown as Library
const libraries = [xstate, smallXstate] as const

/** Our machine, built with each of the two. */
const machines: (typeof decisionMachine)[] = []

beforeAll(async () => {
  machines.push((await import('../../src/machine/decision-machine.ts')).decisionMachine)
  vi.resetModules()
  vi.doMock('xstate', () => small)
  machines.push((await import('../../src/machine/decision-machine.ts')).decisionMachine)
  vi.doUnmock('xstate')
  // The next file in this worker gets the real one.
  vi.resetModules()
})

const seen = ({ value, context, status }: Snapshot) => [value, context, status]

/** Runs the same on both, and expects the same to come of it. */
function expectSame<Result>(run: (library: Library) => Result): Result {
  const [real, own] = libraries.map(run) as [Result, Result]
  expect(own).toEqual(real)
  return real
}

describe('our machine', () => {
  const answers = (question: (typeof questions)[number], random: () => number): unknown => {
    const option = () => question.options[Math.floor(random() * question.options.length)]
    const kind = random()
    if (kind < 0.08) return ['unknown', '', [], null, ['unknown'], 7, 'toString'][Math.floor(random() * 7)]
    if (question.kind === 'one') return option()
    return kind < 0.6 ? ['none'] : [...new Set([option(), option()])]
  }
  const from = <Item>(items: readonly Item[], random: () => number) =>
    items[Math.floor(random() * items.length)] as Item

  const plain: Sent[] = [
    'flow.started',
    'flow.back',
    'options.compared',
    'values.weighed',
    'clearing.asked',
    'clearing.declined',
    'flow.restarted',
    'unknown',
    'toString',
    '',
  ].map((type) => ({ type }))
  const rare = new Set(['flow.restarted', 'flow.started'])

  /** Mostly an answer to what is asked; also answers to others, nonsense, and events that come at a wrong time. */
  function someEvent(at: string, random: () => number): Sent {
    const kind = random()
    const asked = questions.find(({ id }) => id === at) as (typeof questions)[number]
    const question = kind < 0.5 ? asked : from(questions, random)
    if (kind < 0.6) {
      return {
        type: random() < 0.8 ? 'question.answered' : 'question.ticked',
        answered: { question: question.id, answer: answers(question, random) },
      }
    }
    if (kind < 0.75) return { type: 'question.revisited', question: question.id }
    const event = from(plain, random)
    return rare.has(event.type) && random() < 0.5 ? { type: 'flow.back' } : event
  }

  const patterns: unknown[] = [
    'start',
    'asking',
    'changing',
    'decided',
    { start: 'comparing' },
    { start: 'weighing' },
    { start: 'shown' },
    { decided: 'shown' },
    { decided: 'comparing' },
    { decided: 'weighing' },
    { decided: { shown: 'read' } },
    { decided: { shown: 'clearing' } },
    { changing: 'whole' },
    { changing: 'opened' },
  ]

  it.each([true, false])('does the same in 60,000 random steps, with a start screen: %s', (hasStart) => {
    const random = randomFrom(hasStart ? 1 : 2)
    const actors = machines.map((machine, index) => {
      const provided = machine.provide({ guards: { hasStart: () => hasStart } })
      return (libraries[index] as Library).createActor(provided)
    }) as [Actor, Actor]
    const told = actors.map((actor) => {
      const values: unknown[] = []
      actor.subscribe((snapshot) => values.push(seen(snapshot)))
      return values
    })
    for (const actor of actors) actor.start()
    const [real, own] = actors
    const visited = new Set<string>()
    const differences: unknown[] = []
    let last: Sent = { type: 'unknown' }
    for (let step = 0; step < (isMutationRun ? 2_000 : 60_000); step += 1) {
      const before = actors.map((actor) => actor.getSnapshot()) as [Snapshot, Snapshot]
      const event = random() < 0.06 ? last : someEvent((before[0].context as { at: string }).at, random)
      last = event
      const could = before.map((snapshot) => snapshot.can(event))
      for (const actor of actors) actor.send(event)
      const [after, ownAfter] = [real.getSnapshot(), own.getSnapshot()]
      visited.add(JSON.stringify(after.value))
      const found = [ownAfter, told[1]?.splice(0)] as const
      const expected = [after, told[0]?.splice(0)] as const
      const summary = ([snapshot, heard]: typeof expected, was: Snapshot) =>
        JSON.stringify([
          seen(snapshot),
          heard,
          snapshot === was,
          snapshot.context === was.context,
          patterns.map((pattern) => snapshot.matches(pattern)),
          plain.map((one) => snapshot.can(one)),
          questions.map(({ id }) => snapshot.can({ type: 'question.revisited', question: id })),
          questions.map(({ id, options }) =>
            [options[0], [options[0]], 'unknown'].map((answer) =>
              snapshot.can({ type: 'question.answered', answered: { question: id, answer } }),
            ),
          ),
        ])
      const [ours, theirs] = [summary(found, before[1]), summary(expected, before[0])]
      if (ours !== theirs || could[0] !== could[1]) differences.push({ step, event, could, ours, theirs })
    }
    expect(differences.slice(0, 2)).toEqual([])
    expect(visited.size).toBe(hasStart ? 10 : 7)
  })

  it('tells the same when it starts, before it starts, and where nothing has changed', () => {
    const logs = machines.map((machine, index) => {
      const log: unknown[] = []
      const actor = (libraries[index] as Library).createActor(machine)
      const { unsubscribe } = actor.subscribe((snapshot) => log.push(['first', ...seen(snapshot)]))
      actor.send({ type: 'flow.started' } satisfies DecisionEvent)
      log.push(actor.getSnapshot().value)
      actor.start()
      actor.start()
      actor.subscribe((snapshot) => log.push(['second', ...seen(snapshot)]))
      actor.send({ type: 'flow.restarted' })
      actor.send({ type: 'flow.restarted' })
      unsubscribe()
      unsubscribe()
      actor.send({ type: 'unknown' })
      return log
    })
    expect(logs[0]?.length).toBe(8)
    expect(logs[1]).toEqual(logs[0])
  })
})

describe('small-xstate', () => {
  const least = ({ event }: { event: Sent }) => event['least'] ?? 99

  /** One of everything it knows: nesting, every way to name a target, params, lists of guards and of actions. */
  const everything = ({ setup, assign }: Library) =>
    setup({
      guards: {
        isOver: ({ context }: never, limit: number) => (context as { count: number }).count > limit,
        isEven: ({ context }: { context: { count: number } }) => context.count % 2 === 0,
      },
      actions: {
        add: assign(({ context }: { context: { count: number } }, by = 1) => ({ count: context.count + by })),
        note: assign(({ event }: { event: Sent }, params: unknown) => ({ from: event.type, with: params })),
        fix: assign(() => ({ count: 0 })),
        nothing: assign(() => undefined),
      },
    }).createMachine({
      id: 'all',
      context: { count: 0, kept: true },
      initial: 'outer',
      on: {
        reset: { target: '.outer', actions: 'fix' },
        deep: '.outer.inner.two',
        forbidden: { target: '.other' },
        add: { actions: ['add', { type: 'add', params: 2 }, 'note'] },
      },
      states: {
        outer: {
          initial: 'inner',
          on: {
            again: 'outer',
            child: '.inner',
            whole: { target: '#all' },
            beside: 'other.second',
            nothing: { actions: 'nothing' },
          },
          states: {
            inner: {
              initial: 'one',
              on: { forbidden: undefined, up: '#all.other' },
              states: {
                one: {
                  on: {
                    go: 'two',
                    noted: { actions: { type: 'note', params: ({ event }: never) => event } },
                  },
                },
                two: {
                  on: { go: [{ guard: 'isEven', target: 'one' }, { guard: 'isEven' }, 'three'] },
                  always: { guard: { type: 'isOver', params: least }, target: 'three' },
                },
                three: {
                  always: [
                    { guard: { type: 'isOver', params: 5 }, target: '#all.other', actions: 'note' },
                    {
                      guard: { type: 'isOver', params: least },
                      target: 'one',
                    },
                  ],
                },
              },
            },
          },
        },
        other: {
          initial: 'first',
          always: { guard: { type: 'isOver', params: 40 }, actions: 'fix', target: 'outer' },
          states: { first: { on: { go: { target: 'second', actions: [] } } }, second: { on: { go: {} } } },
        },
      },
    })

  const events: Sent[] = [
    'go',
    'add',
    'reset',
    'deep',
    'forbidden',
    'again',
    'child',
    'whole',
    'beside',
    'up',
  ]
    .concat('nothing', 'noted', 'unknown', 'constructor')
    .map((type) => ({ type }))
    .concat({ type: 'go', least: 2 } as Sent)

  it('does the same as XState in 40,000 random steps of a config with all that it knows', () => {
    const states = expectSame((library) => {
      const random = randomFrom(3)
      const actor = library.createActor(everything(library))
      const log: unknown[] = []
      let notices = 0
      actor.subscribe(() => (notices += 1))
      actor.start()
      const visited = new Set<string>()
      for (let step = 0; step < (isMutationRun ? 1_000 : 40_000); step += 1) {
        const event = events[Math.floor(random() * events.length)] as Sent
        const before = actor.getSnapshot()
        actor.send(event)
        const after = actor.getSnapshot()
        visited.add(JSON.stringify(after.value))
        const patterns = [
          'outer',
          'other',
          'inner',
          { outer: 'inner' },
          { outer: { inner: 'two' } },
          { other: 'first' },
        ]
        log.push(
          JSON.stringify([
            ...seen(after),
            notices,
            after === before,
            after.context === before.context,
            events.map((one) => after.can(one)),
            patterns.map((pattern) => after.matches(pattern)),
          ]),
        )
      }
      return [visited, log] as const
    })
    expect(states[0].size).toBe(5)
  })

  it('takes events one after another, also those sent while it tells of one', () => {
    const log = expectSame((library) => {
      const heard: unknown[] = []
      const actor = library.createActor(everything(library))
      actor.subscribe((snapshot) => {
        heard.push(['first', snapshot.value, snapshot.context])
        if (heard.length > 8) return
        actor.send({ type: 'go' })
        actor.send({ type: 'add' })
      })
      actor.subscribe((snapshot) => {
        heard.push(['second', snapshot.value, snapshot.context])
        if (heard.length === 2) actor.subscribe(() => heard.push('late'))
      })
      actor.start()
      actor.send({ type: 'add' })
      return heard
    })
    expect(log.length).toBeGreaterThan(8)
  })

  it('tells the others of an event that one subscriber throws at, and goes on', () => {
    vi.useFakeTimers()
    try {
      const log = expectSame((library) => {
        vi.clearAllTimers()
        const heard: unknown[] = []
        const actor = library.createActor(everything(library))
        actor.start()
        const broken = () => {
          throw new Error('a broken page')
        }
        actor.subscribe(broken)
        actor.subscribe(broken)
        actor.subscribe((snapshot) => heard.push(snapshot.value))
        for (const type of ['go', 'reset', 'deep']) actor.send({ type })
        return [heard, vi.getTimerCount()]
      })
      expect(log[0]).toHaveLength(3)
      expect(() => vi.runAllTimers()).toThrow('a broken page')
    } finally {
      vi.useRealTimers()
    }
  })

  it('drops an event that makes a guard throw, and takes the next', () => {
    vi.useFakeTimers()
    try {
      let isBroken = true
      const machine = smallXstate
        .setup({
          guards: {
            isFine: () => {
              if (isBroken) throw new Error('a broken guard')
              return true
            },
          },
        })
        .createMachine({
          initial: 'a',
          states: { a: { on: { go: { guard: 'isFine', target: 'b' } } }, b: {} },
        })
      const actor = smallXstate.createActor(machine)
      actor.start()
      actor.send({ type: 'go' })
      expect(actor.getSnapshot().value).toBe('a')
      expect(() => vi.runAllTimers()).toThrow('a broken guard')
      isBroken = false
      actor.send({ type: 'go' })
      expect(actor.getSnapshot().value).toBe('b')
    } finally {
      vi.useRealTimers()
    }
  })

  it('gives each provided machine its own guards', () => {
    const values = expectSame((library) => {
      const machine = library.setup({ guards: { isOpen: () => true } }).createMachine({
        initial: 'a',
        states: { a: { always: { guard: 'isOpen', target: 'b' } }, b: {} },
      })
      const closed = machine.provide({ guards: { isOpen: () => false } })
      return [machine, closed].map((one) => library.createActor(one).getSnapshot().value)
    })
    expect(values).toEqual(['b', 'a'])
  })
})

describe('what small-xstate does not know', () => {
  const implementations = {
    guards: { isOpen: () => true },
    actions: { add: small.assign(() => ({ count: 1 })) },
  }
  const made = (config: object, also: object = {}) => {
    smallXstate
      .setup({ ...implementations, ...also })
      .createMachine({ initial: 'a', states: { a: {}, b: {} }, ...config })
  }
  const stateWith = (state: object) => ({ states: { a: state, b: {} } })
  const going = (transition: unknown) => stateWith({ on: { go: transition } })

  it('is nothing in the config that the cases below start from', () => {
    expect(() => made(going({ guard: 'isOpen', actions: 'add', target: 'b' }))).not.toThrow()
  })

  it.each<readonly [string, object]>([
    ...[
      'invoke',
      'after',
      'entry',
      'exit',
      'type',
      'history',
      'output',
      'onDone',
      'tags',
      'meta',
      'description',
    ].map((key) => [`"${key}" in state "a"`, stateWith({ [key]: {} })] as const),
    ['"id" in state "a"', stateWith({ id: 'mine' })],
    ['"context" in state "a"', stateWith({ context: {} })],
    ...['type', 'entry', 'exit', 'invoke', 'after', 'output', 'options', 'schemas', 'version'].map(
      (key) => [`"${key}" in state ""`, { [key]: {} }] as const,
    ),
    ['"reenter" in a transition of state "a"', going({ target: 'b', reenter: true })],
    ['"cond" in a transition of state "a"', going({ cond: 'isOpen' })],
    ['"isClosed" in a transition of state "a"', going({ guard: 'isClosed' })],
    ['"toString" in a transition of state "a"', going({ guard: 'toString' })],
    ['"isClosed" in a transition of state "a"', going({ guard: { type: 'isClosed', params: 1 } })],
    ['"guards" in a transition of state "a"', going({ guard: { type: 'isOpen', guards: [] } })],
    ['in a transition of state "a"', going({ guard: () => true })],
    ['"subtract" in a transition of state "a"', going({ actions: 'subtract' })],
    ['"subtract" in a transition of state "a"', going({ actions: ['add', { type: 'subtract' }] })],
    ['in a transition of state "a"', going({ actions: () => 1 })],
    ['target "c" of state "a"', going('c')],
    ['target ".b" of state "a"', going('.b')],
    ['target "#other.b" of state "a"', going('#other.b')],
    ['target "" of state "a"', going('')],
    ['target "b,a" of state "a"', going({ target: ['b', 'a'] })],
    ['target "b" of state ""', { on: { go: 'b' } }],
    ['event "*" in state "a"', stateWith({ on: { '*': 'b' } })],
    ['event "flow.*" in state "a"', stateWith({ on: { 'flow.*': 'b' } })],
    ['event "" in state "a"', stateWith({ on: { '': 'b' } })],
    ['state "" without an initial state', { initial: 'c' }],
    ['state "" without an initial state', { states: {} }],
    ['state "a" without an initial state', stateWith({ states: { inner: {} } })],
    ['context of state "", which is a function', { context: () => ({}) }],
    ['initial', { initial: { target: 'a' } }],
  ])('throws when the machine is made: %s', (message, config) => {
    expect(() => made(config)).toThrow(message)
    expect(() => made(config)).toThrow('docs/decisions/0003-small-xstate.md')
  })

  it.each([
    ['"actors" in setup', { actors: {} }],
    ['"delays" in setup', { delays: {} }],
    ['"schemas" in setup', { schemas: {} }],
    ['action "log", which is no assign', { actions: { log: () => 1 } }],
    ['guard "isOpen", which is no function', { guards: { isOpen: { type: 'other' } } }],
  ])('throws in setup: %s', (message, also) => {
    expect(() => made({}, also)).toThrow(message)
  })

  it('throws in assign, provide, createActor and subscribe', () => {
    expect(() => smallXstate.assign({ count: 1 })).toThrow('an assign of anything but a function')
    const machine = smallXstate.setup({}).createMachine({ initial: 'a', states: { a: {} } })
    expect(() => machine.provide({ actions: {} })).toThrow('"actions" in provide')
    expect(() => smallXstate.createActor(machine, { input: 1 })).toThrow('options of createActor')
    const observer = { next: () => 1 } as never
    expect(() => smallXstate.createActor(machine).subscribe(observer)).toThrow(
      'a subscriber that is no function',
    )
  })
})
