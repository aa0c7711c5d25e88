import { describe, expect, it } from 'vitest'
import {
  type CautionId,
  cautions,
  cautionsFor,
  isAbout,
  isUrgent,
  oddAnswers,
  oddAnswersIn,
  worthAsking,
} from '../../src/domain/cautions.ts'
import { matches } from '../../src/domain/condition.ts'
import { type Decision, decide } from '../../src/domain/decide.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import { everyClass } from '../support/every-answer-set.ts'
import { type Codes, codesOf } from './reference-table.ts'

/** Every class, and for one wish every single box of signs and of health. */
const sets: readonly Answers[] = everyClass.flatMap((answers) => {
  if (answers.length !== 'no-preference' || answers.goal !== 'not-sure') return [answers]
  const [sign] = answers.signs ?? []
  const [box] = answers.health ?? []
  if (sign === 'sudden-loss') return singles('signs').map((signs) => Object.assign({}, answers, { signs }))
  if (box === 'raised-scars') return singles('health').map((health) => Object.assign({}, answers, { health }))
  return [answers]
})

function singles(question: 'signs' | 'health'): readonly (readonly string[])[] {
  const options: readonly string[] = questionOf(question).options
  return options.filter((option) => option !== 'none' && option !== 'not-sure').map((option) => [option])
}

interface Facts extends Codes, Decision {
  readonly answers: Answers
  readonly names: (option: string) => boolean
  readonly isDoctorFact: boolean
}

const told = sets.map((answers) => {
  const q = codesOf(answers)
  const decision = decide(answers)
  const isUnsettled = q.settled === 'no' || q.settled === 'unsure'
  const facts: Facts = {
    ...q,
    ...decision,
    answers,
    names: (option) => decision.first === option || decision.second === option,
    isDoctorFact:
      q.type === 'shed' ||
      (isUnsettled && ['patches', 'total', 'scarring', 'cancer', 'top'].includes(q.type ?? '')),
  }
  return { facts, cautions: cautionsFor(answers) }
})

/** The sets whose cautions lack one that the fact calls for, or have one that no fact calls for. */
function wrongFor(caution: CautionId, isCalledFor: (facts: Facts) => boolean): unknown[] {
  const wrong: unknown[] = []
  let called = 0
  for (const { facts, cautions: given } of told) {
    const isCalled = isCalledFor(facts)
    if (isCalled) called += 1
    if (isCalled !== given.includes(caution)) wrong.push([caution, facts.answers])
  }
  expect(called, `${caution} is called for somewhere`).toBeGreaterThan(0)
  return wrong.slice(0, 2)
}

const hasBox = (box: string) => (facts: Facts) =>
  (facts.answers.health as readonly string[] | undefined)?.includes(box) === true
/** The types of I6, where a transplant can be an option. */
const isTransplantType = (type: string | undefined) =>
  ['m_part', 'm_ext', 'top', 'traction', 'scar'].includes(type ?? '')

const hasSign = (sign: string) => (facts: Facts) =>
  (facts.answers.signs as readonly string[] | undefined)?.includes(sign) === true
const isType =
  (...types: string[]) =>
  ({ type }: Facts) =>
    types.includes(type ?? '')
const namesSmp = (facts: Facts) => facts.names('smp')
const namesTransplant = (facts: Facts) => facts.names('transplant')

/** What calls for each caution: clinical.md 3, 4.2 to 4.5 and I23. */
const calledFor: Record<CautionId, (facts: Facts) => boolean> = {
  'get-help-today': ({ answers }) => answers.signs?.includes('pus-or-fever') === true,
  'talk-to-a-parent-and-gp': ({ age }) => age === 'u18',
  'call-who-operated': ({ history }) => history === 'lt9' || history === 'unk',
  'tell-who-operated': ({ history, signs }) => signs === 'some' && (history === 'lt9' || history === 'unk'),
  'see-someone-soon': (facts) =>
    hasSign('sore-scalp')(facts) || (isType('scarring')(facts) && facts.settled !== 'yes'),
  'help-to-stop-pulling': hasSign('pulling'),
  'skin-needs-treating': hasSign('skin-condition'),
  'see-a-gp-first': (facts) =>
    facts.isDoctorFact ||
    facts.signs === 'some' ||
    facts.signs === 'unsure' ||
    facts.type === 'unsure' ||
    // More careful than 4.2: hair that is thin all over may need blood tests first (clinical.md 3).
    (isType('donor')(facts) && facts.settled !== 'yes'),
  // More careful than 4.2, which names the first of these only: some causes begin at the crown.
  'this-look-can-have-other-causes': isType('m_part', 'm_ext'),
  'hairline-may-be-normal': isType('m_slight'),
  'shedding-can-grow-back': isType('shed'),
  'patches-can-come-back': isType('patches', 'total'),
  'loosen-tight-styles': (facts) => isType('traction')(facts) && facts.settled !== 'yes',
  'keep-styles-loose': (facts) => isType('traction')(facts) && facts.settled === 'yes',
  'scarring-can-wake': (facts) => isType('scarring')(facts) && facts.settled === 'yes',
  'back-hair-may-thin': isType('donor'),
  'scars-take-pigment-unevenly': isType('scar'),
  'treated-skin-can-differ': isType('cancer'),
  'hairline-will-keep-changing': ({ age }) => age === '18-24',
  'nine-months-is-the-minimum': ({ history }) => history === 'm9_11',
  'hair-left-to-move': ({ history, type, goal }) =>
    ((history === 'ge12' && isTransplantType(type)) || type === 'm_ext') &&
    (goal === 'grow' || goal === 'unsure'),
  'raised-scars': hasBox('raised-scars'),
  'ink-allergy': hasBox('ink-allergy'),
  'anaesthetic-reaction': hasBox('anaesthetic-reaction'),
  'blood-thinners': hasBox('blood-thinners'),
  'pregnant-or-breastfeeding': hasBox('pregnant-or-breastfeeding'),
  'weak-immunity': hasBox('weak-immunity'),
  'cancer-treatment-now': hasBox('cancer-treatment-now'),
  isotretinoin: hasBox('isotretinoin'),
  'check-your-health-first': ({ health }) => health === 'unsure',
  'smp-is-a-tattoo': namesSmp,
  'smp-grows-no-hair': namesSmp,
  'smp-needs-very-short-hair': (facts) =>
    namesSmp(facts) && isType('m_slight', 'm_part', 'm_ext', 'patches', 'total', 'cancer', 'scarring')(facts),
  'smp-only-fills': (facts) => namesSmp(facts) && isType('top', 'donor', 'traction')(facts),
  'smp-on-a-scar': (facts) => namesSmp(facts) && isType('scar')(facts),
  'smp-fades': namesSmp,
  'smp-reactions': namesSmp,
  'smp-long-term-unknown': namesSmp,
  'smp-skin-and-hair-colour': namesSmp,
  'transplant-is-an-operation': namesTransplant,
  'transplant-leaves-scars': namesTransplant,
  'transplant-takes-months': namesTransplant,
  'loss-can-go-on': namesTransplant,
  'donor-hair-must-be-checked': namesTransplant,
  'thin-hair-may-be-thin-all-over': (facts) => namesTransplant(facts) && isType('top')(facts),
  'transplant-may-not-work': namesTransplant,
}

describe('cautions', () => {
  it.each(cautions.map(({ id }) => id))(
    '%s is given for the facts that call for it, and for no other',
    (id) => {
      expect(wrongFor(id, calledFor[id])).toEqual([])
    },
  )

  it('are at least one in every set', () => {
    expect(told.filter((set) => set.cautions.length === 0).slice(0, 3)).toEqual([])
  })

  it('say "see a GP first" for the facts of R4, R5 and R6 whatever rule wins', () => {
    const facts = told.filter(({ facts: { isDoctorFact } }) => isDoctorFact)
    expect(new Set(facts.map(({ facts: { rule } }) => rule))).toEqual(new Set(['R2', 'R3', 'R4', 'R5', 'R6']))
    expect(facts.filter((set) => !set.cautions.includes('see-a-gp-first')).slice(0, 3)).toEqual([])
  })

  it('say "see a GP first" on every result that sends to a doctor first', () => {
    const doctor = told.filter(({ facts: { kind } }) => kind === 'doctor-first')
    expect(doctor.length).toBeGreaterThan(0)
    expect(doctor.filter((set) => !set.cautions.includes('see-a-gp-first')).slice(0, 3)).toEqual([])
  })

  it('say nothing but to talk to a parent and a GP under 18', () => {
    const sign = { signs: ['pus-or-fever'], type: 'shedding', history: 'under-9-months' }
    expect(cautionsFor({ ...sign, age: 'under-18' })).toEqual(['talk-to-a-parent-and-gp'])
  })

  it('say everything of I23 wherever SMP is named, first or next', () => {
    const named = told.filter(({ facts }) => facts.names('smp'))
    const always = [
      'smp-is-a-tattoo',
      'smp-grows-no-hair',
      'smp-fades',
      'smp-reactions',
      'smp-long-term-unknown',
    ]
    const lengths = ['smp-needs-very-short-hair', 'smp-only-fills', 'smp-on-a-scar']
    const wrong = named.filter((set) => {
      const given: readonly string[] = set.cautions
      return (
        !always.every((caution) => given.includes(caution)) ||
        lengths.filter((caution) => given.includes(caution)).length !== 1
      )
    })
    expect(new Set(named.map(({ facts: { first } }) => first))).toEqual(
      new Set(['smp', 'transplant', 'consultation']),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('say everything of I23 wherever a transplant is named, first or next', () => {
    const named = told.filter(({ facts }) => facts.names('transplant'))
    const always: readonly CautionId[] = [
      'transplant-is-an-operation',
      'transplant-leaves-scars',
      'transplant-takes-months',
      'loss-can-go-on',
      'donor-hair-must-be-checked',
      'transplant-may-not-work',
    ]
    const wrong = named.filter((set) => !always.every((caution) => set.cautions.includes(caution)))
    expect(new Set(named.map(({ facts: { first } }) => first))).toEqual(
      new Set(['transplant', 'consultation']),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('come in the order of the table, each once, with help that cannot wait first of all', () => {
    const order: readonly string[] = cautions.map(({ id }) => id)
    const wrong = told.filter((set) => {
      const places = set.cautions.map((caution) => order.indexOf(caution))
      return places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1))
    })
    expect(order[0]).toBe('get-help-today')
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('add up where several boxes are ticked', () => {
    const answers = {
      health: ['raised-scars', 'ink-allergy', 'isotretinoin'],
      signs: ['none'],
      age: '18-to-24',
    }
    expect(cautionsFor(answers)).toEqual([
      'hairline-will-keep-changing',
      'raised-scars',
      'ink-allergy',
      'isotretinoin',
    ])
  })

  it('are none where nothing was answered', () => {
    expect(cautionsFor({})).toEqual([])
    expect(cautionsFor(undefined)).toEqual([])
  })
})

describe('help that cannot wait', () => {
  it('is called for by pus or fever and by nothing else', () => {
    const wrong = told.filter(
      ({ facts: { answers } }) => isUrgent(answers) !== (answers.signs?.includes('pus-or-fever') === true),
    )
    expect(wrong.slice(0, 3)).toEqual([])
    expect(isUrgent({ signs: ['pulling', 'pus-or-fever'] })).toBe(true)
    expect(isUrgent({})).toBe(false)
  })
})

const oddIn = (answers: unknown) => oddAnswersIn(answers).map(({ id }) => id)

describe('answers that sit oddly together', () => {
  it('are a scar with no transplant, and a scar healed after a recent one, in exactly those sets', () => {
    const wrong = sets.filter((answers) => {
      const { type, history, settled } = codesOf(answers)
      const expected = [
        ...(type === 'scar' && history === 'never' ? ['scar-without-transplant'] : []),
        ...(type === 'scar' && history === 'm9_11' && settled === 'yes' ? ['healed-but-recent'] : []),
      ]
      return String(oddIn(answers)) !== String(expected)
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('name the questions that may have been answered otherwise than meant', () => {
    expect(oddAnswers.map(({ questions }) => questions)).toEqual([
      ['type', 'history'],
      ['settled', 'history'],
    ])
  })

  it('never block: the decision is made from the answers as given', () => {
    for (const { when } of oddAnswers) {
      const odd = everyClass.filter((answers) => matches(when, answers))
      expect(odd.length).toBeGreaterThan(0)
      expect(odd.filter((answers) => decide(answers).rule === 'unanswered')).toEqual([])
    }
  })

  it('are none without answers', () => {
    expect(oddIn({})).toEqual([])
    expect(oddIn(null)).toEqual([])
  })
})

describe('what a caution is about', () => {
  it('is the procedure it belongs to, and no procedure for those that belong to an answer', () => {
    const about = (procedure: 'smp' | 'transplant' | null) =>
      cautions.map(({ id }) => id).filter((id) => isAbout(id, procedure))
    expect(about('smp')).toEqual(cautions.map(({ id }) => id).filter((id) => id.startsWith('smp-')))
    expect(about('transplant')).toEqual([
      'transplant-is-an-operation',
      'transplant-leaves-scars',
      'transplant-takes-months',
      'loss-can-go-on',
      'donor-hair-must-be-checked',
      'thin-hair-may-be-thin-all-over',
      'transplant-may-not-work',
    ])
    expect(about(null)).toEqual([])
  })
})

describe('what is worth asking a clinic about', () => {
  it('is SMP without an ink allergy or another tick, and a transplant only where I6 and I8 leave it open', () => {
    const wrong = told.filter(({ facts }) => {
      const expected = [
        ...(isTransplantType(facts.type) && (facts.goal === 'grow' || facts.goal === 'unsure')
          ? ['transplant']
          : []),
        ...(facts.health === 'none' ? ['smp'] : []),
      ]
      return String(worthAsking(facts.answers)) !== String(expected)
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('names every procedure that the result names', () => {
    const missing = told.filter(({ facts }) =>
      (['smp', 'transplant'] as const).some(
        (option) =>
          facts.names(option) && !worthAsking(facts.answers).includes(option) && facts.health === 'none',
      ),
    )
    expect(missing.slice(0, 3)).toEqual([])
  })
})
