import { cautionsFor } from '../../src/domain/cautions.ts'
import { changes } from '../../src/domain/changes.ts'
import { because, type Decision, decide } from '../../src/domain/decide.ts'
import {
  type Answered,
  type Answers,
  type Question,
  type QuestionId,
  questionOf,
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
  withOneMore,
} from '../support/every-answer-set.ts'
import { randomFrom } from '../support/random.ts'
import { checkEach, type Finding, type Invariant, provided } from '../support/invariant.ts'
import { codesOf } from './reference-table.ts'

/**
 * The safety invariants of clinical.md 4.4 that the decision itself must keep, over every class of answers.
 * Written from the document. P is the first option, N the next one. Those of the words are in tests/content.
 */

const sets = everyClass.map((answers) => Object.assign({ answers, q: codesOf(answers) }, decide(answers)))
type Decided = (typeof sets)[number]

const classes = 'classes of answers'
const withGaps = 'sets of answers with gaps'
const pairsOfSets = 'pairs of a set and a riskier one'

/** Looks at the sets that an invariant is about. */
function over(concerns: (set: Decided) => boolean, holds: (set: Decided) => boolean): Finding {
  return checkEach(sets.filter(concerns), holds, ({ answers }) => answers)
}

const isConsultation = ({ first }: Decision) => first === 'consultation'
const isConsultationAlone = (set: Decision) => isConsultation(set) && set.second === null
const names = ({ first, second }: Decision, option: string) => first === option || second === option
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const decisionOf = ({ first, kind, second, rule }: Decision): Decision => ({ first, kind, second, rule })

/** The answers with one of them set to anything. */
function having(answers: Answers, question: QuestionId, answer: unknown): Answers {
  return { ...answers, [question]: answer }
}

/** All that a person is told: the decision, its reasons, its cautions and what would change it. */
function told(answers: Answers): unknown {
  return [decide(answers), because(answers), cautionsFor(answers), changes(answers)]
}

/** What is found wrong, one by one, and how much was looked at: for the loops that are no plain filter. */
function tally() {
  const wrong: unknown[] = []
  let checked = 0
  return {
    look(isRight: boolean, name: () => unknown) {
      checked += 1
      if (!isRight && wrong.length < 5) wrong.push(name())
    },
    finding: (): Finding => ({ checked, wrong }),
  }
}

/** Every set with gaps, or a sample of them. */
function overGaps(step: number, isRight: (answers: Answers) => boolean): Finding {
  const { look, finding } = tally()
  eachPartialSet(
    (answers) => {
      if (firstUnanswered(answers) !== undefined) look(isRight(answers), () => answers)
    },
    isMutationRun ? 61 : step,
  )
  return finding()
}

/** The classes, or a sample while mutants are tried, for the loops that ask many times of each. */
const sampled = () => sets.filter((_, at) => !isMutationRun || at % 11 === 0)

function badValuesAreConsultations(): Finding {
  const { look, finding } = tally()
  for (const { answers } of sampled()) {
    for (const { id } of askedOf(answers)) {
      for (const bad of [undefined, ['bogus']]) {
        look(isConsultation(decide(having(answers, id, bad))), () => ({ answers, question: id, bad }))
      }
    }
  }
  return finding()
}

function eachSignAlone(): Finding {
  const boxes = questionOf('signs').options
  const signs = boxes.filter((option) => option !== 'none' && option !== 'not-sure')
  return provided(
    boxes.length === 10,
    'there are not 10 boxes',
    checkEach(signs, (sign) => {
      const decision = decide({ signs: [sign] })
      return decision.kind === 'doctor-first' && decision.second === null
    }),
  )
}

function eachHealthBoxAlone(): Finding {
  const boxes = questionOf('health').options
  const others = boxes.filter((option) => option !== 'none' && option !== 'ink-allergy')
  const procedures = sets.filter((set) => !isConsultation(set))
  const cases = others.flatMap((box) => procedures.map(({ answers }) => having(answers, 'health', [box])))
  const found = checkEach(cases, (answers) => isConsultationAlone(decide(answers)))
  return provided(boxes.length === 10, 'there are not 10 boxes', found)
}

function settledIsAskedOf(): Finding {
  const asked = new Set(sets.filter(({ q }) => q.settled !== undefined).map(({ q }) => q.type))
  const types = new Set(sets.map(({ q }) => q.type))
  return checkEach([...types], (type) => asked.has(type) === settling.has(type ?? ''))
}

const isUnderAge = (set: Decided) =>
  set.q.age === 'u18' && set.kind === 'under-18' && isConsultationAlone(set)

/** The types of clinical.md 4.1, Q4. */
const settling = new Set(['top', 'patches', 'total', 'traction', 'scarring', 'donor', 'scar', 'cancer'])
/** I6 */
const suitedToTransplant = new Set(['m_part', 'm_ext', 'top', 'traction', 'scar'])
/** I14 */
const alwaysConsultation = new Set(['patches', 'shed', 'scarring', 'cancer', 'traction', 'm_slight'])

function skippedAnswers(): Finding {
  const { look, finding } = tally()
  for (const { answers } of sampled()) {
    const asked = askedOf(answers)
    const skipped = questions.filter((question) => !asked.includes(question))
    const expected = skipped.length > 0 ? told(answers) : undefined
    for (const question of skipped) {
      for (const answer of classAnswers(question)) {
        const more = having(answers, question.id, answer)
        look(isSame(told(more), expected), () => ({ answers, question: question.id, answer }))
      }
    }
  }
  return finding()
}

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

interface Pair {
  readonly safe: Decided
  readonly risky: Decision
  readonly question: QuestionId
  readonly to: string
}

/** Every set beside the same set with one answer made riskier. */
const pairs: readonly Pair[] = riskier.flatMap(({ question, from, to }) =>
  sets
    .filter(({ answers }) => answers[question] !== undefined && from.includes(String(answers[question])))
    .flatMap((safe) =>
      to.map((option) => {
        const answer = Array.isArray(safe.answers[question]) ? [option] : option
        return { safe, risky: decide(having(safe.answers, question, answer)), question, to: option }
      }),
    ),
)

const unsurePairs = pairs.filter(({ to }) => to === 'not-sure' || to === 'date-unknown')

const overPairs = (among: readonly Pair[], holds: (pair: Pair) => boolean) =>
  checkEach(among, holds, ({ safe, question, to }) => `${JSON.stringify(safe.answers)} ${question} -> ${to}`)

function doctorFirstIsKept(): Finding {
  const kinds = new Map<number, string | null>()
  const kindAt = (at: number): string | null => {
    const known = kinds.get(at)
    if (known !== undefined) return known
    const { kind } = decide(partialSet(at))
    kinds.set(at, kind)
    return kind
  }
  const { look, finding } = tally()
  for (let at = 0; at < partialSetCount; at += isMutationRun ? 61 : 1) {
    if (kindAt(at) !== 'doctor-first') continue
    for (const more of withOneMore(at)) {
      const kind = kindAt(more)
      if (kind === 'doctor-first' || kind === 'under-18') continue
      const isWarned = cautionsFor(partialSet(more)).includes('see-a-gp-first')
      look(kind === 'wait' && isWarned, () => [partialSet(at), partialSet(more)])
    }
  }
  return finding()
}

/** U, D, R3 and R9: what one would like does not soften them, and nothing is said to change them. */
const isStop = ({ kind, rule }: Decision) =>
  kind === 'under-18' || kind === 'doctor-first' || rule === 'R3' || rule === 'R9'

function wishesChangeNoStop(): Finding {
  const stops = sets.filter(isStop)
  const wishes = questions.filter(({ id }) => id === 'length' || id === 'goal')
  const { look, finding } = tally()
  for (const stop of stops) {
    for (const question of wishes) {
      for (const answer of question.options) {
        const found = decide(having(stop.answers, question.id, answer))
        look(isSame(found, decisionOf(stop)), () => ({ answers: stop.answers, answer, found }))
      }
    }
  }
  const rules = [...new Set(stops.map(({ rule }) => rule))].sort().join(' ')
  return provided(rules === 'R1 R2 R3 R4 R5 R9' && wishes.length === 2, `the stops are ${rules}`, finding())
}

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

const withEach = (answers: Answers, given: readonly (readonly [string, unknown])[]) =>
  given.reduce<Answers>((so, [question, answer]) => withAnswer(so, { question, answer } as Answered), answers)

function anyOrder(): Finding {
  const random = randomFrom(21)
  const { look, finding } = tally()
  for (let run = 0; run < 2000; run += 1) {
    const fresh = sets[Math.floor(random() * sets.length)] as Decided
    const shuffled = Object.entries(fresh.answers).sort(() => random() - 0.5)
    look(isSame(told(withEach({}, shuffled)), told(fresh.answers)), () => shuffled)
  }
  return finding()
}

function goingBack(): Finding {
  const random = randomFrom(2021)
  const { look, finding } = tally()
  let left = 0
  for (let run = 0; run < 3000; run += 1) {
    const wandered = wandering(random)
    const fresh: Record<string, unknown> = {}
    for (const { id } of askedOf(wandered)) fresh[id] = wandered[id]
    if (Object.keys(fresh).length < Object.keys(wandered).length) left += 1
    const isTheSame =
      isSame(told(wandered), told(fresh as Answers)) &&
      isSame(Object.entries(counted(wandered)), Object.entries(fresh))
    look(isTheSame, () => wandered)
  }
  return provided(left > 100, `only ${left} people left answers off their route`, finding())
}

function changedAnswers(): Finding {
  const random = randomFrom(12)
  const { look, finding } = tally()
  for (let run = 0; run < 2000; run += 1) {
    const before = sets[Math.floor(random() * sets.length)] as Decided
    const after = sets[Math.floor(random() * sets.length)] as Decided
    const answers = withEach(before.answers, Object.entries(after.answers))
    look(isSame(told(answers), told(after.answers)), () => [before.answers, after.answers])
  }
  return finding()
}

/** The only answers that time or a wish can change. */
function isAllowed({ q }: Decided, { question, answer }: Answered): boolean {
  if (question === 'length' || question === 'goal') return true
  if (question === 'settled') return answer === 'yes'
  return question === 'history' && q.history === 'm9_11' && answer === '12-months-or-more'
}

/** Every one of these changes is true of the set, and may be spoken of. */
function areTrueChanges(set: Decided): boolean {
  return changes(set.answers).every(({ to, decision }) => {
    const flipped = having(set.answers, to.question, to.answer)
    const isOther = decision.first !== set.first || decision.kind !== set.kind
    const isWhole = firstUnanswered(flipped) === undefined
    return isOther && isWhole && isAllowed(set, to) && isSame(decide(flipped), decision)
  })
}

const options = new Set(['smp', 'transplant', 'consultation'])

/** Where no transplant may be named, first or next. */
function noTransplant(
  id: string,
  promise: string,
  holds: string,
  concerns: (set: Decided) => boolean,
): Invariant {
  const run = () => over(concerns, (set) => !names(set, 'transplant'))
  return { id, promise, checks: [{ holds, over: classes, run }] }
}

export const invariants: readonly Invariant[] = [
  {
    id: 'I0',
    promise: 'Every set of answers gives exactly one result. Missing or broken answers give a consultation.',
    checks: [
      {
        holds: 'every whole set gives exactly one of the three options, and the same one again',
        over: classes,
        run: () =>
          over(
            () => true,
            (set) =>
              isSame(decide(set.answers), decisionOf(set)) &&
              options.has(set.first) &&
              set.rule !== 'unanswered',
          ),
      },
      {
        holds: 'unknown or missing values never throw and give a consultation',
        over: 'classes of answers with one of them broken',
        run: badValuesAreConsultations,
      },
      {
        holds: 'a set with gaps is never pointed to a procedure, first or next',
        over: withGaps,
        run: () => overGaps(11, (answers) => isConsultationAlone(decide(answers))),
      },
    ],
  },
  {
    id: 'I1',
    promise: 'Under 18: a consultation of its own kind, with no option beside it and no booking link.',
    checks: [
      {
        holds: 'under 18 is a consultation of its own kind with nothing next',
        over: classes,
        run: () => over(({ q, kind }) => q.age === 'u18' || kind === 'under-18', isUnderAge),
      },
      {
        holds: 'under 18 stays so whatever else was answered',
        over: classes,
        run: () =>
          over(
            () => true,
            ({ answers }) => decide(having(answers, 'age', 'under-18')).kind === 'under-18',
          ),
      },
    ],
  },
  {
    id: 'I2',
    promise: 'Any sign ticked by an adult: a doctor first, and no option beside it.',
    checks: [
      {
        holds: 'any sign in an adult means a doctor first, with nothing next',
        over: classes,
        run: () =>
          over(
            ({ q }) => q.signs === 'some' && q.age !== 'u18',
            (set) => isConsultationAlone(set) && set.kind === 'doctor-first',
          ),
      },
      { holds: 'each sign by itself means a doctor first', over: 'signs', run: eachSignAlone },
    ],
  },
  {
    id: 'I3',
    promise:
      'Less than 9 months after a transplant, or at an unknown date: neither SMP nor a transplant is named.',
    checks: [
      {
        holds: 'less than 9 months after a transplant, or at an unknown date, no procedure is named',
        over: classes,
        run: () =>
          over(
            ({ q }) => q.history === 'lt9' || q.history === 'unk',
            (set) => !names(set, 'smp') && !names(set, 'transplant'),
          ),
      },
    ],
  },
  noTransplant(
    'I4',
    '9 to 11 months after a transplant: no transplant is named.',
    '9 to 11 months after a transplant, no transplant is named',
    ({ q }) => q.history === 'm9_11',
  ),
  noTransplant(
    'I5',
    'Age 18 to 24: no transplant is named.',
    'from 18 to 24, no transplant is named',
    ({ q }) => q.age === '18-24',
  ),
  noTransplant(
    'I6',
    'A transplant is named only for five types: receding or crown, bald on top, thinning on top, tight styles, scar.',
    'no transplant is named for a type it is not meant for',
    ({ q }) => !suitedToTransplant.has(q.type ?? ''),
  ),
  {
    id: 'I7',
    promise:
      'A transplant comes first only at 25 or over, with no sign, no health answer but an ink allergy, no earlier transplant, a wish for real hair, hair that is not very short, and receding, crown or settled thinning on top.',
    checks: [
      {
        holds:
          'a transplant comes first only for a healthy adult of 25 with settled pattern loss who wants real hair',
        over: classes,
        run: () =>
          over(
            ({ first }) => first === 'transplant',
            ({ q }) =>
              q.age === '25+' &&
              q.signs === 'none' &&
              (q.health === 'none' || q.health === 'pigment') &&
              q.history === 'never' &&
              q.goal === 'grow' &&
              q.length !== 'vshort' &&
              (q.type === 'm_part' || (q.type === 'top' && q.settled === 'yes')),
          ),
      },
    ],
  },
  noTransplant(
    'I8',
    'Who wants the look with no operation is never shown a transplant.',
    'who wants the look without an operation is never shown a transplant',
    ({ q }) => q.goal === 'look',
  ),
  {
    id: 'I9',
    promise: 'An allergy to ink or dye: SMP is named nowhere.',
    checks: [
      {
        holds: 'who told of an ink or dye allergy is never shown SMP',
        over: classes,
        run: () =>
          over(
            ({ answers }) => answers.health?.includes('ink-allergy') === true,
            (set) => !names(set, 'smp'),
          ),
      },
    ],
  },
  {
    id: 'I10',
    promise: 'Any other health box, or not being sure: a consultation, and no option beside it.',
    checks: [
      {
        holds: 'any other health answer, or not being sure of it, is a consultation with nothing next',
        over: classes,
        run: () => over(({ q }) => q.health === 'other' || q.health === 'unsure', isConsultationAlone),
      },
      {
        holds: 'holds for each box of the health question by itself',
        over: 'classes that pointed to a procedure, with one box ticked',
        run: eachHealthBoxAlone,
      },
    ],
  },
  {
    id: 'I11',
    promise: 'SMP comes first only for very short hair, for the look, or over a scar.',
    checks: [
      {
        holds: 'SMP comes first only for very short hair, for the look, or over a scar',
        over: classes,
        run: () =>
          over(
            ({ first }) => first === 'smp',
            ({ q }) =>
              (q.length === 'vshort' && q.goal !== 'grow') ||
              q.goal === 'look' ||
              (q.type === 'scar' && q.goal === 'unsure'),
          ),
      },
    ],
  },
  {
    id: 'I12',
    promise: 'Who wants real hair is never pointed to SMP first.',
    checks: [
      {
        holds: 'who wants real hair is never pointed to SMP first',
        over: classes,
        run: () =>
          over(
            ({ q }) => q.goal === 'grow',
            ({ first }) => first !== 'smp',
          ),
      },
    ],
  },
  {
    id: 'I13',
    promise: 'Not being sure of the type or of the signs: a consultation.',
    checks: [
      {
        holds: 'not being sure of the type or of the signs is a consultation',
        over: classes,
        run: () => over(({ q }) => q.type === 'unsure' || q.signs === 'unsure', isConsultation),
      },
    ],
  },
  {
    id: 'I14',
    promise:
      'Patches, shedding, sore or scarring, cancer treatment, tight styles and a slight recession: always a consultation first.',
    checks: [...alwaysConsultation].map((type) => ({
      holds: `six types always start with a consultation: ${type}`,
      over: classes,
      run: () => over(({ q }) => q.type === type, isConsultation),
    })),
  },
  {
    id: 'I15',
    promise: 'Hair loss that has not settled, where that is asked: a consultation, and no option beside it.',
    checks: [
      ...[...settling].map((type) => ({
        holds: `hair loss that has not settled is a consultation with nothing next: ${type}`,
        over: classes,
        run: () => over(({ q }) => q.type === type && q.settled !== 'yes', isConsultationAlone),
      })),
      {
        holds: 'the question is asked of those types and of no other',
        over: 'types',
        run: settledIsAskedOf,
      },
    ],
  },
  {
    id: 'I16',
    promise: 'Exactly the consultations have a kind, and the next option is never the first again.',
    checks: [
      {
        holds: 'exactly the consultations have a kind',
        over: classes,
        run: () =>
          over(
            () => true,
            (set) => isConsultation(set) === (set.kind !== null),
          ),
      },
      {
        holds: 'the next option is never the first again',
        over: classes,
        run: () =>
          over(
            ({ second }) => second !== null,
            ({ first, second }) => first !== second,
          ),
      },
    ],
  },
  {
    id: 'I17',
    promise: 'An answer to a question that was not asked changes nothing.',
    checks: [
      {
        holds: 'an answer to a question that was not asked changes nothing that is said',
        over: 'classes of answers with one answer too many',
        run: skippedAnswers,
      },
    ],
  },
  {
    id: 'I18',
    promise: 'A riskier answer never turns a consultation into a procedure, and never brings a transplant.',
    checks: [
      {
        holds: 'a riskier answer never turns a consultation into a procedure',
        over: pairsOfSets,
        run: () =>
          provided(
            pairs.length > 100_000,
            `only ${pairs.length} pairs`,
            overPairs(pairs, ({ safe, risky }) => !isConsultation(safe) || isConsultation(risky)),
          ),
      },
      {
        holds: 'a riskier answer never brings a transplant that was not named before, first or next',
        over: pairsOfSets,
        run: () =>
          overPairs(pairs, ({ safe, risky }) => !names(risky, 'transplant') || names(safe, 'transplant')),
      },
      {
        holds: 'a riskier answer never brings a transplant first that was not first before',
        over: pairsOfSets,
        run: () =>
          overPairs(pairs, ({ safe, risky }) => risky.first !== 'transplant' || safe.first === 'transplant'),
      },
    ],
  },
  {
    id: 'I19',
    promise:
      '“Not sure” is never less careful than the careful answer, and a doctor first is not lost again.',
    checks: [
      {
        holds: 'not being sure never names a procedure that the safe answer does not name',
        over: pairsOfSets,
        run: () =>
          provided(
            new Set(unsurePairs.map(({ question }) => question)).size === 4,
            'not all four questions can be answered with "not sure"',
            overPairs(unsurePairs, ({ safe, risky }) =>
              ['smp', 'transplant'].every((option) => !names(risky, option) || names(safe, option)),
            ),
          ),
      },
      {
        holds: 'not being sure of a safety question never leaves a procedure first',
        over: pairsOfSets,
        run: () => overPairs(unsurePairs, ({ risky }) => isConsultation(risky)),
      },
      {
        holds:
          'a doctor first is lost by a further answer only to under 18 or to waiting, which then warns of it too',
        over: 'further answers after which it is another kind',
        run: doctorFirstIsKept,
      },
    ],
  },
  {
    id: 'I19b',
    promise: 'Very short hair: a transplant is never the next option.',
    checks: [
      {
        holds: 'very short hair never has a transplant as the next option',
        over: classes,
        run: () =>
          over(
            ({ q }) => q.length === 'vshort',
            ({ second }) => second !== 'transplant',
          ),
      },
    ],
  },
  {
    id: 'I20',
    promise: 'The length and the goal that somebody would like never change a stop (R1, R2, R3, R4, R5, R9).',
    checks: [
      {
        holds: 'what one would like never changes a stop',
        over: 'stops with another length or goal',
        run: wishesChangeNoStop,
      },
    ],
  },
  {
    id: 'I21',
    promise: 'Going back and changing answers gives the same result as answering fresh.',
    checks: [
      { holds: 'the same answers in any order say the same', over: 'random orders', run: anyOrder },
      {
        holds: 'going back and changing answers says the same as answering fresh',
        over: 'random ways through',
        run: goingBack,
      },
      {
        holds: 'an answer that was changed counts as it was given last',
        over: 'random changes',
        run: changedAnswers,
      },
    ],
  },
  {
    id: 'I22',
    promise: 'Every result has a reason from the person’s own answers, and a caution.',
    checks: [
      {
        holds: 'every result gives a reason from the answers and a caution',
        over: classes,
        run: () =>
          over(
            () => true,
            ({ answers }) => {
              const { reasons, questions: named } = because(answers)
              return reasons.length > 0 && named.length > 0 && cautionsFor(answers).length > 0
            },
          ),
      },
    ],
  },
  {
    id: 'I24',
    promise:
      'What is said to change a result is true, and is only ever a wish or what time brings: never a sign, a health answer, the type or the age.',
    checks: [
      {
        holds: 'what would change a result is true, and only ever a wish or what time brings',
        over: classes,
        run: () => over(({ answers }) => changes(answers).length > 0, areTrueChanges),
      },
      {
        holds: 'nothing is said to change under 18, a doctor first, R3 or R9',
        over: classes,
        run: () => over(isStop, ({ answers }) => changes(answers).length === 0),
      },
      {
        holds: 'nothing is said to change a set with gaps, since that would open a question',
        over: withGaps,
        run: () => overGaps(11, (answers) => route(answers).length <= 1 || changes(answers).length === 0),
      },
    ],
  },
]
