import { describe, expect, it } from 'vitest'
import { cautionsFor } from '../../src/domain/cautions.ts'
import { changes } from '../../src/domain/changes.ts'
import { because, type Decision, decide } from '../../src/domain/decide.ts'
import {
  type Answered,
  type Answers,
  type Question,
  type QuestionId,
  questions,
} from '../../src/domain/questions.ts'
import { counted, firstUnanswered, route, withAnswer } from '../../src/domain/route.ts'
import {
  askedOf,
  classAnswers,
  eachPartialSet,
  everyClass,
  isMutationRun,
  partialSet,
  partialSetCount,
  randomFrom,
  withOneMore,
} from '../support/every-answer-set.ts'
import { codesOf } from './reference-table.ts'

/**
 * The safety invariants of clinical.md 4.4, each by its id, over every class of answers.
 * Written from the document. P is the first option, N the next one.
 */

const sets = everyClass.map((answers) => Object.assign({ answers, q: codesOf(answers) }, decide(answers)))
type Decided = (typeof sets)[number]

/** The sets that an invariant is about. One that is about no set at all is a mistake. */
function where(concerns: (set: Decided) => boolean): readonly Decided[] {
  const concerned = sets.filter(concerns)
  expect(concerned.length).toBeGreaterThan(0)
  return concerned
}

/** The first of those sets in which the invariant does not hold. */
function breaches(concerned: readonly Decided[], holds: (set: Decided) => boolean): readonly Answers[] {
  const breaking = concerned.filter((set) => !holds(set)).slice(0, 5)
  return breaking.map(({ answers }) => answers)
}

const isConsultation = ({ first }: Decision) => first === 'consultation'
const names = ({ first, second }: Decision, option: string) => first === option || second === option
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The answers with one of them set to anything. */
function having(answers: Answers, question: QuestionId, answer: unknown): Answers {
  return { ...answers, [question]: answer }
}

/** All that a person is told: the decision, its reasons, its cautions and what would change it. */
function told(answers: Answers): unknown {
  return [decide(answers), because(answers), cautionsFor(answers), changes(answers)]
}

describe('I0', () => {
  it('every whole set gives exactly one of the three options, and the same one again', () => {
    const options = new Set(['smp', 'transplant', 'consultation'])
    const wrong = breaches(sets, ({ answers, first, kind, second, rule }) => {
      const isAgain = isSame(decide(answers), { first, kind, second, rule })
      return isAgain && options.has(first) && rule !== 'unanswered'
    })
    expect(wrong).toEqual([])
  })

  it('unknown or missing values never throw and give a consultation', () => {
    const wrong: unknown[] = []
    for (const [at, { answers }] of sets.entries()) {
      if (isMutationRun && at % 11 > 0) continue
      for (const question of askedOf(answers)) {
        for (const bad of [undefined, ['bogus']]) {
          const decision = decide(having(answers, question.id, bad))
          if (!isConsultation(decision)) wrong.push({ answers, question: question.id, bad, decision })
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('a set with gaps is never pointed to a procedure, first or next', () => {
    const wrong: Answers[] = []
    eachPartialSet(
      (answers) => {
        if (firstUnanswered(answers) === undefined) return
        const decision = decide(answers)
        if (!isConsultation(decision) || decision.second !== null) wrong.push(answers)
      },
      isMutationRun ? 61 : 11,
    )
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('I1', () => {
  it('under 18 is a consultation of its own kind with nothing next', () => {
    const young = where(({ q }) => q.age === 'u18')
    const ofKind = where(({ kind }) => kind === 'under-18')
    expect(breaches(young, (set) => isConsultation(set) && set.second === null)).toEqual([])
    expect(ofKind).toEqual(young)
  })

  it('under 18 stays so whatever else was answered', () => {
    const wrong: Answers[] = []
    for (const { answers } of sets) {
      if (decide(having(answers, 'age', 'under-18')).kind !== 'under-18') wrong.push(answers)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('I2', () => {
  it('any sign in an adult means a doctor first, with nothing next', () => {
    const wrong = breaches(
      where(({ q }) => q.signs === 'some' && q.age !== 'u18'),
      (set) => isConsultation(set) && set.kind === 'doctor-first' && set.second === null,
    )
    expect(wrong).toEqual([])
  })

  it('each sign by itself means a doctor first', () => {
    const wrong: unknown[] = []
    const signs = questions.find(({ id }) => id === 'signs')?.options ?? []
    for (const sign of signs.filter((option) => option !== 'none' && option !== 'not-sure')) {
      const decision = decide({ signs: [sign] })
      if (decision.kind !== 'doctor-first' || decision.second !== null) wrong.push(sign)
    }
    expect(signs).toHaveLength(10)
    expect(wrong).toEqual([])
  })
})

describe('I3', () => {
  it('less than 9 months after a transplant, or at an unknown date, no procedure is named', () => {
    const wrong = breaches(
      where(({ q }) => q.history === 'lt9' || q.history === 'unk'),
      (set) => !names(set, 'smp') && !names(set, 'transplant'),
    )
    expect(wrong).toEqual([])
  })
})

describe('I4', () => {
  it('9 to 11 months after a transplant, no transplant is named', () => {
    const concerned = where(({ q }) => q.history === 'm9_11')
    expect(breaches(concerned, (set) => !names(set, 'transplant'))).toEqual([])
  })
})

describe('I5', () => {
  it('from 18 to 24, no transplant is named', () => {
    const concerned = where(({ q }) => q.age === '18-24')
    expect(breaches(concerned, (set) => !names(set, 'transplant'))).toEqual([])
  })
})

describe('I6', () => {
  it('no transplant is named for a type it is not meant for', () => {
    const suited = new Set(['m_part', 'm_ext', 'top', 'traction', 'scar'])
    const concerned = where(({ q }) => !suited.has(q.type ?? ''))
    expect(breaches(concerned, (set) => !names(set, 'transplant'))).toEqual([])
  })
})

describe('I7', () => {
  it('a transplant comes first only for a healthy adult of 25 with settled pattern loss who wants real hair', () => {
    const concerned = where(({ first }) => first === 'transplant')
    const wrong = breaches(
      concerned,
      ({ q }) =>
        q.age === '25+' &&
        q.signs === 'none' &&
        (q.health === 'none' || q.health === 'pigment') &&
        q.history === 'never' &&
        q.goal === 'grow' &&
        q.length !== 'vshort' &&
        (q.type === 'm_part' || (q.type === 'top' && q.settled === 'yes')),
    )
    expect(wrong).toEqual([])
  })
})

describe('I8', () => {
  it('who wants the look without an operation is never shown a transplant', () => {
    const concerned = where(({ q }) => q.goal === 'look')
    expect(breaches(concerned, (set) => !names(set, 'transplant'))).toEqual([])
  })
})

describe('I9', () => {
  it('who told of an ink or dye allergy is never shown SMP', () => {
    const concerned = where(({ answers }) => answers.health?.includes('ink-allergy') === true)
    expect(breaches(concerned, (set) => !names(set, 'smp'))).toEqual([])
  })
})

describe('I10', () => {
  it('any other health answer, or not being sure of it, is a consultation with nothing next', () => {
    const concerned = where(({ q }) => q.health === 'other' || q.health === 'unsure')
    expect(breaches(concerned, (set) => isConsultation(set) && set.second === null)).toEqual([])
  })

  it('holds for each box of the health question by itself', () => {
    const boxes = questions.find(({ id }) => id === 'health')?.options ?? []
    const procedures = where(({ first }) => first !== 'consultation')
    const wrong: unknown[] = []
    for (const box of boxes.filter((option) => option !== 'none' && option !== 'ink-allergy')) {
      for (const { answers } of procedures) {
        const decision = decide(having(answers, 'health', [box]))
        if (!isConsultation(decision) || decision.second !== null) wrong.push({ box, answers })
      }
    }
    expect(boxes).toHaveLength(10)
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('I11', () => {
  it('SMP comes first only for very short hair, for the look, or over a scar', () => {
    const wrong = breaches(
      where(({ first }) => first === 'smp'),
      ({ q }) =>
        (q.length === 'vshort' && q.goal !== 'grow') ||
        q.goal === 'look' ||
        (q.type === 'scar' && q.goal === 'unsure'),
    )
    expect(wrong).toEqual([])
  })
})

describe('I12', () => {
  it('who wants real hair is never pointed to SMP first', () => {
    const concerned = where(({ q }) => q.goal === 'grow')
    expect(breaches(concerned, ({ first }) => first !== 'smp')).toEqual([])
  })
})

describe('I13', () => {
  it('not being sure of the type or of the signs is a consultation', () => {
    const concerned = where(({ q }) => q.type === 'unsure' || q.signs === 'unsure')
    expect(breaches(concerned, isConsultation)).toEqual([])
  })
})

describe('I14', () => {
  it('six types always start with a consultation', () => {
    for (const type of ['patches', 'shed', 'scarring', 'cancer', 'traction', 'm_slight']) {
      const concerned = where(({ q }) => q.type === type)
      expect(breaches(concerned, isConsultation)).toEqual([])
    }
  })
})

describe('I15', () => {
  it('hair loss that has not settled is a consultation with nothing next', () => {
    for (const type of ['top', 'patches', 'total', 'traction', 'scarring', 'donor', 'scar', 'cancer']) {
      const concerned = where(({ q }) => q.type === type && q.settled !== 'yes')
      expect(breaches(concerned, (set) => isConsultation(set) && set.second === null)).toEqual([])
    }
  })

  it('the question is asked of those types and of no other', () => {
    const asked = new Set(sets.filter(({ q }) => q.settled !== undefined).map(({ q }) => q.type))
    expect([...asked].sort()).toEqual(
      ['cancer', 'donor', 'patches', 'scar', 'scarring', 'top', 'total', 'traction'].sort(),
    )
  })
})

describe('I16', () => {
  it('exactly the consultations have a kind, and the next option is never the first again', () => {
    const withNext = where(({ second }) => second !== null)
    expect(breaches(sets, (set) => isConsultation(set) === (set.kind !== null))).toEqual([])
    expect(breaches(withNext, ({ first, second }) => first !== second)).toEqual([])
  })
})

describe('I17', () => {
  it('an answer to a question that was not asked changes nothing that is said', () => {
    const wrong: unknown[] = []
    for (const [at, { answers }] of sets.entries()) {
      if (isMutationRun && at % 11 > 0) continue
      const asked = askedOf(answers)
      const skipped = questions.filter((question) => !asked.includes(question))
      const expected = skipped.length > 0 ? told(answers) : undefined
      for (const question of skipped) {
        for (const answer of classAnswers(question)) {
          const more = having(answers, question.id, answer)
          if (!isSame(told(more), expected)) wrong.push({ answers, question: question.id, answer })
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

/** What is riskier than each answer (clinical.md I18 and I19). */
const riskier: readonly { question: QuestionId; from: readonly string[]; to: readonly string[] }[] = [
  { question: 'signs', from: ['none'], to: ['not-sure', 'sore-scalp', 'pus-or-fever', 'skin-condition'] },
  { question: 'signs', from: ['not-sure'], to: ['sore-scalp', 'pus-or-fever', 'skin-condition'] },
  { question: 'health', from: ['none'], to: ['ink-allergy', 'not-sure', 'raised-scars', 'isotretinoin'] },
  { question: 'health', from: ['ink-allergy'], to: ['not-sure', 'raised-scars', 'isotretinoin'] },
  { question: 'settled', from: ['yes'], to: ['no', 'not-sure'] },
  {
    question: 'history',
    from: ['never'],
    to: ['12-months-or-more', '9-to-11-months', 'under-9-months', 'date-unknown'],
  },
  {
    question: 'history',
    from: ['12-months-or-more'],
    to: ['9-to-11-months', 'under-9-months', 'date-unknown'],
  },
  { question: 'history', from: ['9-to-11-months'], to: ['under-9-months', 'date-unknown'] },
  { question: 'age', from: ['25-or-over'], to: ['18-to-24', 'under-18'] },
  { question: 'age', from: ['18-to-24'], to: ['under-18'] },
]

/** Every set beside the same set with one answer made riskier. */
function riskierPairs(): { safe: Decided; risky: Decision; question: QuestionId; to: string }[] {
  return riskier.flatMap(({ question, from, to }) =>
    sets
      .filter(({ answers }) => answers[question] !== undefined && from.includes(String(answers[question])))
      .flatMap((safe) =>
        to.map((option) => {
          const answer = Array.isArray(safe.answers[question]) ? [option] : option
          return { safe, risky: decide(having(safe.answers, question, answer)), question, to: option }
        }),
      ),
  )
}

const pairs = riskierPairs()
const pairNames = (of: typeof pairs) =>
  of.slice(0, 5).map(({ safe, question, to }) => `${JSON.stringify(safe.answers)} ${question} -> ${to}`)

describe('I18', () => {
  it('a riskier answer never turns a consultation into a procedure', () => {
    const wrong = pairs.filter(({ safe, risky }) => isConsultation(safe) && !isConsultation(risky))
    expect(pairs.length).toBeGreaterThan(100_000)
    expect(pairNames(wrong)).toEqual([])
  })

  it('a riskier answer never brings a transplant that was not named before, first or next', () => {
    const wrong = pairs.filter(({ safe, risky }) => names(risky, 'transplant') && !names(safe, 'transplant'))
    expect(pairNames(wrong)).toEqual([])
  })

  it('a riskier answer never brings a transplant first that was not first before', () => {
    const wrong = pairs.filter(
      ({ safe, risky }) => risky.first === 'transplant' && safe.first !== 'transplant',
    )
    expect(pairNames(wrong)).toEqual([])
  })
})

describe('I19', () => {
  it('not being sure never names a procedure that the safe answer does not name', () => {
    const unsure = pairs.filter(({ to }) => to === 'not-sure' || to === 'date-unknown')
    const wrong = unsure.filter(({ safe, risky }) =>
      ['smp', 'transplant'].some((option) => names(risky, option) && !names(safe, option)),
    )
    expect(new Set(unsure.map(({ question }) => question)).size).toBe(4)
    expect(pairNames(wrong)).toEqual([])
  })

  it('not being sure of a safety question never leaves a procedure first', () => {
    const unsure = pairs.filter(({ to }) => to === 'not-sure' || to === 'date-unknown')
    expect(pairNames(unsure.filter(({ risky }) => !isConsultation(risky)))).toEqual([])
  })

  it('a doctor first is lost by a further answer only to under 18 or to waiting, which then warns of it too', () => {
    const kinds = new Map<number, string | null>()
    const kindAt = (at: number): string | null => {
      const known = kinds.get(at)
      if (known !== undefined) return known
      const { kind } = decide(partialSet(at))
      kinds.set(at, kind)
      return kind
    }
    const wrong: unknown[] = []
    let lost = 0
    for (let at = 0; at < partialSetCount; at += isMutationRun ? 61 : 1) {
      if (kindAt(at) !== 'doctor-first') continue
      for (const more of withOneMore(at)) {
        const kind = kindAt(more)
        if (kind === 'doctor-first' || kind === 'under-18') continue
        lost += 1
        const isWarned = cautionsFor(partialSet(more)).includes('see-a-gp-first')
        if (kind !== 'wait' || !isWarned) wrong.push([partialSet(at), partialSet(more)])
      }
    }
    expect(lost).toBeGreaterThan(0)
    expect(wrong.slice(0, 3)).toEqual([])
  })
})

describe('I19b', () => {
  it('very short hair never has a transplant as the next option', () => {
    const concerned = where(({ q }) => q.length === 'vshort')
    expect(breaches(concerned, ({ second }) => second !== 'transplant')).toEqual([])
  })
})

describe('I20', () => {
  it('what one would like never changes a stop', () => {
    const stops = sets.filter(
      ({ kind, rule }) => kind === 'under-18' || kind === 'doctor-first' || rule === 'R3' || rule === 'R9',
    )
    const wishes = questions.filter(({ id }) => id === 'length' || id === 'goal')
    const wrong: unknown[] = []
    for (const { answers, first, kind, second, rule } of stops) {
      for (const question of wishes) {
        for (const answer of question.options) {
          const found = decide(having(answers, question.id, answer))
          if (!isSame(found, { first, kind, second, rule })) wrong.push({ answers, answer, found })
        }
      }
    }
    expect(new Set(stops.map(({ rule }) => rule))).toEqual(new Set(['R1', 'R2', 'R3', 'R4', 'R5', 'R9']))
    expect(wishes).toHaveLength(2)
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

/** A person who answers, goes back and changes their mind, until nothing is left to ask. */
function wandering(random: () => number): Answers {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const answer = (question: Question) =>
    ({ question: question.id, answer: pick(classAnswers(question)) }) as Answered
  let answers: Answers = {}
  for (let step = Math.floor(random() * 20); step > 0; step -= 1) {
    const isOnRoute = random() < 0.7
    answers = withAnswer(answers, answer(pick(isOnRoute ? askedOf(answers) : questions)))
  }
  for (;;) {
    const left = firstUnanswered(answers)
    const question = questions.find(({ id }) => id === left)
    if (question === undefined) return answers
    answers = withAnswer(answers, answer(question))
  }
}

describe('I21', () => {
  it('the same answers in any order say the same', () => {
    const random = randomFrom(21)
    const wrong: unknown[] = []
    for (let run = 0; run < 2000; run += 1) {
      const fresh = sets[Math.floor(random() * sets.length)] as Decided
      const shuffled = Object.entries(fresh.answers).sort(() => random() - 0.5)
      let answers: Answers = {}
      for (const [question, answer] of shuffled)
        answers = withAnswer(answers, { question, answer } as Answered)
      if (!isSame(told(answers), told(fresh.answers))) wrong.push(shuffled)
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('going back and changing answers says the same as answering fresh', () => {
    const random = randomFrom(2021)
    const wrong: unknown[] = []
    let left = 0
    for (let run = 0; run < 3000; run += 1) {
      const wandered = wandering(random)
      const fresh: Record<string, unknown> = {}
      for (const { id } of askedOf(wandered)) fresh[id] = wandered[id]
      if (Object.keys(fresh).length < Object.keys(wandered).length) left += 1
      if (!isSame(told(wandered), told(fresh as Answers))) wrong.push(wandered)
      if (!isSame(Object.entries(counted(wandered)), Object.entries(fresh))) wrong.push(wandered)
    }
    expect(left).toBeGreaterThan(100)
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('an answer that was changed counts as it was given last', () => {
    const random = randomFrom(12)
    const wrong: unknown[] = []
    for (let run = 0; run < 2000; run += 1) {
      const before = sets[Math.floor(random() * sets.length)] as Decided
      const after = sets[Math.floor(random() * sets.length)] as Decided
      let answers = before.answers
      for (const [question, answer] of Object.entries(after.answers)) {
        answers = withAnswer(answers, { question, answer } as Answered)
      }
      if (!isSame(told(answers), told(after.answers))) wrong.push([before.answers, after.answers])
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })
})

describe('I22', () => {
  it('every result gives a reason from the answers and a caution', () => {
    const wrong = breaches(sets, ({ answers }) => {
      const { reasons, questions: named } = because(answers)
      return reasons.length > 0 && named.length > 0 && cautionsFor(answers).length > 0
    })
    expect(wrong).toEqual([])
  })
})

/** The only answers that time or a wish can change. */
function isAllowed({ q }: Decided, { question, answer }: Answered): boolean {
  if (question === 'length' || question === 'goal') return true
  if (question === 'settled') return answer === 'yes'
  return question === 'history' && q.history === 'm9_11' && answer === '12-months-or-more'
}

describe('I24', () => {
  it('what would change a result is true, and only ever a wish or what time brings', () => {
    const concerned = where(({ answers }) => changes(answers).length > 0)
    const wrong = breaches(concerned, (set) =>
      changes(set.answers).every(({ to, decision }) => {
        const flipped = having(set.answers, to.question, to.answer)
        const isOther = decision.first !== set.first || decision.kind !== set.kind
        const isWhole = firstUnanswered(flipped) === undefined
        return isOther && isWhole && isAllowed(set, to) && isSame(decide(flipped), decision)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('nothing is said to change under 18, a doctor first, R3 or R9', () => {
    const concerned = where(
      ({ kind, rule }) => kind === 'under-18' || kind === 'doctor-first' || rule === 'R3' || rule === 'R9',
    )
    expect(breaches(concerned, ({ answers }) => changes(answers).length === 0)).toEqual([])
  })

  it('nothing is said to change a set with gaps, since that would open a question', () => {
    const wrong: Answers[] = []
    eachPartialSet(
      (answers) => {
        if (
          route(answers).length > 1 &&
          firstUnanswered(answers) !== undefined &&
          changes(answers).length > 0
        ) {
          wrong.push(answers)
        }
      },
      isMutationRun ? 61 : 11,
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })
})
