import { afterEach, describe, expect, it } from 'vitest'
import { cautionsFor, isUrgent, oddAnswersIn } from '../../src/domain/cautions.ts'
import { changes } from '../../src/domain/changes.ts'
import { because, decide } from '../../src/domain/decide.ts'
import { questions } from '../../src/domain/questions.ts'
import { after, before, counted, firstUnanswered, route } from '../../src/domain/route.ts'

/** What a broken or hostile page may hand us (clinical.md I0): nothing throws, and nothing names a procedure. */

const unanswered = { first: 'consultation', kind: 'doctor-or-clinic', second: null, rule: 'unanswered' }

/** Points to SMP first, so that a bad value which is taken for an answer shows. */
const smp = {
  age: '25-or-over',
  type: 'all-hair-lost',
  settled: 'yes',
  length: 'shaved',
  history: 'never',
  goal: 'the-look',
  signs: ['none'],
  health: ['none'],
}

const failing = () => {
  throw new Error('must not reach the caller')
}

const throwing = () =>
  new Proxy(
    {},
    {
      get: failing,
      has: failing,
      ownKeys: failing,
      getOwnPropertyDescriptor: failing,
      getPrototypeOf: failing,
    },
  )

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

const cyclic = () => {
  const loop: Record<string, unknown> = {}
  loop['age'] = loop
  loop['signs'] = [loop]
  return loop
}

const listThatThrows = () => {
  const list: unknown[] = ['none']
  Object.defineProperty(list, 1, { get: failing, enumerable: true })
  return list
}

const wrongThings: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['zero', 0],
  ['not a number', Number.NaN],
  ['a big integer', BigInt(1)],
  ['an empty text', ''],
  ['a text', 'under-18x'],
  ['a text object', Object('none')],
  ['a symbol', Symbol('age')],
  ['a function', () => 'never'],
  ['an empty list', []],
  ['a list of lists', [['none']]],
  ['a list of nothing', [undefined]],
  ['a list with a throwing element', listThatThrows()],
  ['an object', { none: true }],
  ['an object like a list', { 0: 'none', length: 1 }],
  ['an object that passes for a list', { includes: () => true, every: () => true }],
  ['an object without a prototype', Object.create(null)],
  ['a date', new Date(0)],
  ['a map', new Map([['age', '25-or-over']])],
  ['a cyclic object', cyclic()],
  ['a proxy that throws', throwing()],
  ['a revoked proxy', revoked()],
]

/** Everything that takes an input of any kind. */
const readers: readonly ((input: unknown) => unknown)[] = [
  decide,
  because,
  cautionsFor,
  isUrgent,
  oddAnswersIn,
  changes,
  route,
  counted,
  firstUnanswered,
  (input) => after(input, 'age'),
  (input) => before(input, 'goal'),
]

describe('any input at all', () => {
  it.each(wrongThings)('%s in place of the answers is no answer, and throws nothing', (_, input) => {
    for (const read of readers) expect(() => read(input)).not.toThrow()
    expect(decide(input)).toEqual(unanswered)
    expect(counted(input)).toEqual({})
    expect(because(input)).toEqual({ reasons: [], questions: [] })
    expect(changes(input)).toEqual([])
    expect(firstUnanswered(input)).toBe('age')
  })

  it.each(wrongThings)('%s in place of one answer leaves that question without one', (_, value) => {
    for (const { id } of questions) {
      const input = { ...smp, [id]: value }
      for (const read of readers) expect(() => read(input)).not.toThrow()
      expect(counted(input)).not.toHaveProperty(id)
      expect(firstUnanswered(input)).toBe(id)
      expect(decide(input)).toEqual(unanswered)
    }
  })

  it('is not changed by being read', () => {
    const frozen = Object.freeze({ ...smp, signs: Object.freeze(['none']), health: Object.freeze(['none']) })
    for (const read of readers) expect(() => read(frozen)).not.toThrow()
    expect(decide(frozen).rule).toBe('R17')
    expect(frozen).toEqual(smp)
  })

  it('may have getters, and one that throws is no answer', () => {
    expect(
      decide({
        ...smp,
        get goal() {
          return 'the-look'
        },
      }).rule,
    ).toBe('R17')
    const input = Object.defineProperty({ ...smp }, 'goal', { get: failing, enumerable: true })
    for (const read of readers) expect(() => read(input)).not.toThrow()
    expect(decide(input)).toEqual(unanswered)
    expect(decide(Object.defineProperty({ history: 'under-9-months' }, 'signs', { get: failing })).rule).toBe(
      'R3',
    )
  })

  it('is read once, so that answers which change while they are read are never mixed', () => {
    for (const { id } of questions) {
      let reads = 0
      const flickering = Object.defineProperty({ ...smp }, id, {
        enumerable: true,
        get: () => {
          reads += 1
          return reads > 1 ? smp[id] : undefined
        },
      })
      expect(decide(flickering)).toEqual(unanswered)
    }
  })

  it('may hold answers to questions that we do not know', () => {
    expect(decide({ ...smp, colour: 'red', __proto__: null }).rule).toBe('R17')
    expect(decide({ colour: 'red' })).toEqual(unanswered)
  })

  it('may be an object without a prototype', () => {
    expect(decide(Object.assign(Object.create(null), smp)).rule).toBe('R17')
  })
})

describe('answers on a prototype', () => {
  const polluted: string[] = []
  const pollute = (key: string, value: unknown) => {
    polluted.push(key)
    Reflect.defineProperty(Object.prototype, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }
  afterEach(() => {
    for (const key of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, key)
  })

  it('do not count where they are inherited', () => {
    expect(decide(Object.create(smp))).toEqual(unanswered)
    expect(decide(Object.assign(Object.create({ signs: ['sore-scalp'] }), smp)).rule).toBe('R17')
  })

  it('do not fill a gap where a page has added them to every object', () => {
    for (const { id } of questions) {
      const { [id]: value, ...gap } = smp
      pollute(id, value)
      const found = [decide(gap), firstUnanswered(gap), Object.keys(counted(gap)).includes(id), changes(gap)]
      Reflect.deleteProperty(Object.prototype, id)
      expect(found).toEqual([unanswered, id, false, []])
    }
  })

  it('do not decide for someone who has not answered', () => {
    pollute('age', 'under-18')
    pollute('signs', ['pus-or-fever'])
    pollute('type', 'shedding')
    const found = [decide({}).rule, isUrgent({}), cautionsFor({}), because({}).reasons, oddAnswersIn({})]
    const asked = route({})
    for (const key of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, key)
    expect(found).toEqual(['unanswered', false, [], [], []])
    expect(asked).toHaveLength(7)
  })

  it('do not take the place of an answer that was given', () => {
    pollute('age', 'under-18')
    pollute('type', 'patches')
    const found = decide({ ...smp })
    for (const key of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, key)
    expect(found.rule).toBe('R17')
  })
})

/** The rule that wins with these ticks in place of "None of these". */
const signs = (ticks: unknown) => decide({ ...smp, signs: ticks }).rule
const health = (ticks: unknown) => decide({ ...smp, health: ticks }).rule
const ticked = (question: 'signs' | 'health', ticks: unknown) =>
  counted({ ...smp, [question]: ticks })[question]

describe('lists of ticks that no screen makes', () => {
  it('never lose a sign beside "None of these", "I\'m not sure" or nonsense', () => {
    for (const other of ['none', 'not-sure', 'bogus', null, 7, undefined]) {
      expect(signs(['sore-scalp', other])).toBe('R2')
      expect(signs([other, 'sore-scalp'])).toBe('R2')
    }
    expect(signs(['sore-scalp', 'not-sure', 'bogus'])).toBe('R2')
    expect(signs(['sore-scalp', 'none', 'bogus'])).toBe('R2')
    expect(ticked('signs', ['none', 'sore-scalp'])).toEqual(['sore-scalp'])
    expect(ticked('signs', ['sore-scalp', 'bogus'])).toEqual(['sore-scalp'])
  })

  it('are no answer where nonsense stands beside anything but a sign', () => {
    expect(signs(['none', 'bogus'])).toBe('unanswered')
    expect(signs(['not-sure', 'bogus'])).toBe('unanswered')
    expect(signs(['bogus'])).toBe('unanswered')
    expect(health(['none', 'bogus'])).toBe('unanswered')
    expect(health(['ink-allergy', 'bogus'])).toBe('unanswered')
    expect(health(['isotretinoin', 'bogus'])).toBe('unanswered')
    expect(ticked('signs', ['none', 'bogus'])).toBeUndefined()
    expect(ticked('health', ['ink-allergy', 'bogus'])).toBeUndefined()
  })

  it('take "I\'m not sure" over "None of these", and a box over both', () => {
    expect(signs(['none', 'not-sure'])).toBe('R7')
    expect(health(['none', 'not-sure'])).toBe('R10')
    expect(health(['none', 'isotretinoin'])).toBe('R9')
    expect(health(['not-sure', 'isotretinoin'])).toBe('R9')
    expect(health(['not-sure', 'ink-allergy'])).toBe('R10')
    expect(ticked('health', ['none', 'ink-allergy'])).toEqual(['ink-allergy'])
  })

  it('count a tick once however often it is given', () => {
    expect(ticked('signs', ['pulling', 'pulling'])).toEqual(['pulling'])
    expect(ticked('health', ['none', 'none'])).toEqual(['none'])
    expect(health(['ink-allergy', 'ink-allergy'])).toBe('R18')
  })

  it('are no answer where they are empty, or a text in place of a list', () => {
    for (const bad of [[], '', 'none', 'sore-scalp', { 0: 'none' }]) {
      expect(signs(bad)).toBe('unanswered')
      expect(health(bad)).toBe('unanswered')
    }
  })

  it('are no answer to a question of one choice', () => {
    for (const id of ['age', 'type', 'settled', 'length', 'history', 'goal'] as const) {
      expect(decide({ ...smp, [id]: [smp[id]] })).toEqual(unanswered)
    }
  })
})

describe('not enough answers', () => {
  it('are said to be so only where no safety rule speaks', () => {
    expect(decide({})).toEqual(unanswered)
    expect(decide({ age: '25-or-over', goal: 'the-look' })).toEqual(unanswered)
    expect(decide({ age: 'under-18' }).rule).toBe('R1')
    expect(decide({ signs: ['pulling'] }).rule).toBe('R2')
    expect(decide({ history: 'date-unknown' }).rule).toBe('R3')
    expect(decide({ type: 'shedding' }).rule).toBe('R4')
    expect(decide({ type: 'patches', settled: 'not-sure' }).rule).toBe('R5')
    expect(decide({ type: 'thinning-on-top', settled: 'no' }).rule).toBe('R6')
    expect(decide({ signs: ['not-sure'] }).rule).toBe('R7')
    expect(decide({ type: 'not-sure' }).rule).toBe('R8')
    expect(decide({ health: ['weak-immunity'] }).rule).toBe('R9')
    expect(decide({ health: ['not-sure'] }).rule).toBe('R10')
    expect(decide({ type: 'scar', settled: 'no' }).rule).toBe('R11')
  })

  it('leave whether it has settled out of account until a type asks for it', () => {
    expect(decide({ settled: 'no' })).toEqual(unanswered)
    expect(decide({ type: 'bald-on-top', settled: 'no' })).toEqual(unanswered)
  })

  it('are said to be so for every set that lacks its last answer and has no stop', () => {
    for (const { id } of questions) {
      const { [id]: _, ...gap } = smp
      expect(decide(gap)).toEqual(unanswered)
    }
  })
})
