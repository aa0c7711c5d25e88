import type { Answers, QuestionId } from '../../src/domain/questions.ts'

/**
 * The decision table of clinical.md 4.2 written a second time, straight from the document and in its short codes,
 * without a look at src/domain/rules.ts. The two are compared over every set of answers: where they differ,
 * one of them has misread the document.
 */

type Health = 'none' | 'pigment' | 'other' | 'unsure'
type Signs = 'none' | 'some' | 'unsure'

/** The answers in the codes of clinical.md 4.0. A question that has no answer has no code. */
export interface Codes {
  readonly age: 'u18' | '18-24' | '25+' | undefined
  readonly type: string | undefined
  readonly settled: 'yes' | 'no' | 'unsure' | undefined
  readonly length: 'vshort' | 'short' | 'long' | 'nopref' | undefined
  readonly history: 'never' | 'lt9' | 'm9_11' | 'ge12' | 'unk' | undefined
  readonly goal: 'grow' | 'look' | 'unsure' | undefined
  readonly signs: Signs | undefined
  readonly health: Health | undefined
}

const codes = {
  age: { 'under-18': 'u18', '18-to-24': '18-24', '25-or-over': '25+' },
  type: {
    'slight-recession': 'm_slight',
    'receding-or-crown': 'm_part',
    'bald-on-top': 'm_ext',
    'thinning-on-top': 'top',
    patches: 'patches',
    'all-hair-lost': 'total',
    shedding: 'shed',
    'tight-styles': 'traction',
    'sore-or-scarring': 'scarring',
    'thin-back-and-sides': 'donor',
    scar: 'scar',
    'cancer-treatment': 'cancer',
    'not-sure': 'unsure',
  },
  settled: { yes: 'yes', no: 'no', 'not-sure': 'unsure' },
  length: { shaved: 'vshort', short: 'short', long: 'long', 'no-preference': 'nopref' },
  history: {
    never: 'never',
    'under-9-months': 'lt9',
    '9-to-11-months': 'm9_11',
    '12-months-or-more': 'ge12',
    'date-unknown': 'unk',
  },
  goal: { 'real-hair': 'grow', 'the-look': 'look', 'not-sure': 'unsure' },
} as const

/** The types that are asked whether they have settled (clinical.md 4.1, Q4). */
const settlingTypes = new Set(['top', 'patches', 'total', 'traction', 'scarring', 'donor', 'scar', 'cancer'])

export function codesOf(answers: Answers): Codes {
  const { age, type, settled, length, history, goal, signs, health } = answers
  return {
    age: age && codes.age[age],
    type: type && codes.type[type],
    settled: settled && codes.settled[settled],
    length: length && codes.length[length],
    history: history && codes.history[history],
    goal: goal && codes.goal[goal],
    signs: signs && signsCode(signs),
    health: health && healthCode(health),
  }
}

function signsCode(ticks: readonly string[]): Signs {
  if (ticks.includes('none')) return 'none'
  return ticks.includes('not-sure') ? 'unsure' : 'some'
}

function healthCode(ticks: readonly string[]): Health {
  if (ticks.includes('none')) return 'none'
  if (ticks.includes('not-sure')) return 'unsure'
  return ticks.every((tick) => tick === 'ink-allergy') ? 'pigment' : 'other'
}

interface Row {
  readonly rule: string
  readonly first: string
  readonly kind: string | null
  readonly second: string | null
}

const U = 'under-18'
const D = 'doctor-first'
const W = 'wait'
const K = 'clinic-check'
const DK = 'doctor-or-clinic'

function consult(rule: string, kind: string, second: string | null = null): Row {
  return { rule, first: 'consultation', kind, second }
}

function procedure(rule: string, first: string, second: string | null = null): Row {
  return { rule, first, kind: null, second }
}

/** The row of clinical.md 4.2 for these answers, which may have gaps. */
export function referenceRow(answers: Answers): Row {
  const q = codesOf(answers)
  const isOneOf = (...types: string[]) => q.type !== undefined && types.includes(q.type)
  const isUnsettled = q.settled === 'no' || q.settled === 'unsure'
  const isVeryShort = q.length === 'vshort'

  /** "S as 2nd only if no pigment allergy". */
  const S = q.health === 'pigment' ? null : 'smp'
  /** "T as 2nd only if age >= 25, never or >= 12 months, goal not look", and never where the length is very short. */
  const isTransplantOpen =
    q.age === '25+' && (q.history === 'never' || q.history === 'ge12') && q.goal !== 'look' && !isVeryShort
  const T = isTransplantOpen ? 'transplant' : null

  if (q.age === 'u18') return consult('R1', U)
  if (q.signs === 'some') return consult('R2', D)
  if (q.history === 'lt9' || q.history === 'unk') return consult('R3', W)
  if (isOneOf('shed')) return consult('R4', D)
  if (isOneOf('patches', 'total', 'scarring', 'cancer') && isUnsettled) return consult('R5', D)
  if (isOneOf('top') && isUnsettled) return consult('R6', DK)
  if (q.signs === 'unsure') return consult('R7', DK)
  if (isOneOf('unsure')) return consult('R8', DK)
  if (q.health === 'other') return consult('R9', K)
  if (q.health === 'unsure') return consult('R10', K)
  if (isOneOf('traction', 'donor', 'scar') && isUnsettled) return consult('R11', K)

  if (hasGap(q)) return consult('unanswered', DK)

  if (isOneOf('m_slight')) return consult('R12', K, q.goal === 'look' && isVeryShort ? S : null)
  if (isOneOf('patches')) {
    return consult('R13', K, (isVeryShort || q.length === 'nopref') && q.goal !== 'grow' ? S : null)
  }
  if (isOneOf('scarring')) return consult('R14', K, q.goal === 'look' ? S : null)
  if (isOneOf('cancer')) return consult('R15', K, q.goal === 'grow' ? null : S)
  if (isOneOf('traction')) return consult('R16', K, { grow: T, look: S, unsure: null }[q.goal ?? 'unsure'])

  const isPigmentOk = q.health !== 'pigment'
  if (isOneOf('total')) {
    const isShavedLook = (isVeryShort && q.goal !== 'grow') || (q.length === 'nopref' && q.goal === 'look')
    if (isPigmentOk && isShavedLook) return procedure('R17', 'smp')
    return consult('R18', K, q.goal === 'grow' ? null : S)
  }
  if (isOneOf('donor')) {
    if (isPigmentOk && (q.goal === 'look' || (q.goal === 'unsure' && isVeryShort))) {
      return procedure('R19', 'smp')
    }
    return consult('R20', K, S)
  }
  if (isOneOf('scar')) {
    const isCover = q.goal === 'look' || (q.goal === 'unsure' && (isVeryShort || q.length === 'short'))
    if (isPigmentOk && q.history !== 'm9_11' && isCover) return procedure('R21', 'smp')
    return consult('R22', K, q.goal === 'grow' ? T : S)
  }
  if (
    isOneOf('m_part', 'top') &&
    q.age === '25+' &&
    q.history === 'never' &&
    q.goal === 'grow' &&
    !isVeryShort
  ) {
    return procedure('R23', 'transplant', S)
  }
  if (isPigmentOk && q.goal === 'look') {
    if (isOneOf('top')) return procedure('R24', 'smp')
    if (isOneOf('m_part', 'm_ext') && (isVeryShort || q.length === 'nopref')) return procedure('R24', 'smp')
  }
  if (isOneOf('m_part', 'm_ext', 'top') && isPigmentOk && q.goal === 'unsure' && isVeryShort) {
    return procedure('R25', 'smp')
  }
  if (q.history === 'm9_11' && q.goal === 'grow') return consult('R26', W)
  if (q.goal === 'look') return consult('R27', K, S)
  if (q.goal === 'grow' && isVeryShort) return consult('R28', K, S)
  if (q.goal === 'grow') return consult('R29', K, T)
  return consult('R30', K, q.length === 'short' || q.length === 'long' ? T : S)
}

/** True where a question on the route has no answer. Only reached where no sign is ticked and age is not under 18. */
function hasGap(q: Codes): boolean {
  const isSettledMissing = q.type !== undefined && settlingTypes.has(q.type) && q.settled === undefined
  return isSettledMissing || Object.entries(q).some(([id, code]) => id !== 'settled' && code === undefined)
}

/** The reasons that hold, by the "main reason shown" of the row and the facts that make it so. */
export function referenceReasons(rule: string, answers: Answers): readonly string[] {
  const q = codesOf(answers)
  const isBare = q.type === 'm_part' || q.type === 'm_ext'
  const several: Record<string, Record<string, boolean>> = {
    R3: { 'grafts-settling': q.history === 'lt9', 'date-of-grafts-unknown': q.history === 'unk' },
    R24: { 'looks-like-stubble': q.type !== 'top', 'shades-thin-hair': q.type === 'top' },
    R27: {
      'smp-cannot-add-length': isBare && (q.length === 'short' || q.length === 'long'),
      'allergy-rules-out-smp': q.health === 'pigment',
    },
    R5: {
      'cause-and-activity-first': q.type !== 'cancer',
      'treatment-too-recent': q.type === 'cancer',
    },
    R29: {
      'large-area-to-cover': q.type === 'm_ext',
      'loss-still-changing': q.age === '18-24',
      'operated-before': q.history === 'ge12',
    },
  }
  const facts = several[rule]
  if (facts !== undefined) return Object.keys(facts).filter((reason) => facts[reason])
  return [singleReasons[rule] ?? 'no reason known']
}

const singleReasons: Record<string, string> = {
  R1: 'under-age',
  R2: 'sign-to-check',
  R4: 'usually-grows-back',
  R6: 'several-causes',
  R7: 'signs-unclear',
  R8: 'type-unclear',
  R9: 'plan-needed',
  R10: 'health-unclear',
  R11: 'still-changing',
  R12: 'small-change',
  R13: 'patches-can-return',
  R14: 'needles-can-wake-it',
  R15: 'may-still-regrow',
  R16: 'edges-need-examining',
  R17: 'no-hair-to-move',
  R18: 'transplant-cannot-work',
  R19: 'back-hair-may-not-last',
  R20: 'back-hair-needs-examining',
  R21: 'blends-a-flat-scar',
  R22: 'scar-needs-examining',
  R23: 'real-hair-at-your-length',
  R25: 'fits-very-short-hair',
  R26: 'result-still-coming',
  R28: 'shaved-hair-shows-marks',
  R30: 'both-could-fit',
}

/** The questions that the "when" of the row reads with these answers, apart from "None of these". */
export function referenceQuestions(rule: string, answers: Answers): readonly QuestionId[] {
  const q = codesOf(answers)
  const settled: readonly QuestionId[] = q.settled === undefined ? [] : ['settled']
  const lengthIfUnsure: readonly QuestionId[] = q.goal === 'unsure' ? ['length'] : []
  const readBy: Record<string, readonly QuestionId[]> = {
    R1: ['age'],
    R2: ['signs'],
    R3: ['history'],
    R4: ['type'],
    R7: ['signs'],
    R8: ['type'],
    R9: ['health'],
    R10: ['health'],
    R12: ['type'],
    R17: ['type', 'settled', 'length', 'goal'],
    R19: ['type', 'settled', 'goal', ...lengthIfUnsure],
    R21: ['type', 'settled', 'history', 'goal', ...lengthIfUnsure],
    R23: ['type', ...settled, 'age', 'history', 'goal', 'length'],
    R24: q.type === 'top' ? ['type', 'settled', 'goal'] : ['type', 'goal', 'length'],
    R25: ['type', ...settled, 'goal', 'length'],
    R26: ['history', 'goal'],
    R27: [
      'goal',
      ...(referenceReasons('R27', answers).includes('smp-cannot-add-length')
        ? (['type', 'length'] as const)
        : []),
      ...(q.health === 'pigment' ? (['health'] as const) : []),
    ],
    R28: ['goal', 'length'],
    R29: [
      'goal',
      ...(q.type === 'm_ext' ? (['type'] as const) : []),
      ...(q.age === '18-24' ? (['age'] as const) : []),
      ...(q.history === 'ge12' ? (['history'] as const) : []),
    ],
    R30: ['goal'],
  }
  return readBy[rule] ?? ['type', 'settled']
}
