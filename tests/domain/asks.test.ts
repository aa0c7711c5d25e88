import { expect, test } from 'vitest'
import { asksFor } from '../../src/domain/asks.ts'
import { isUrgent } from '../../src/domain/cautions.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import { everyClass } from '../support/every-answer-set.ts'

/** The questions of clinical.md section 5 and 2.8, by result. The ids are contracts, so they are written out. */
const ofAClinic = [
  'who-does-each-step',
  'how-many-went-wrong',
  'someone-like-me',
  'grey-or-more-loss',
  'change-of-mind',
  'whole-cost',
  'time-to-think',
]
const ofADoctor = ['what-causes-it', 'tests', 'grows-back-by-itself', 'leave-alone-for-now']
const ofSmp = ['licence', 'ink-and-patch-test']
const ofATransplant = ['doctor-on-register', 'clinic-on-register', 'enough-hair-to-move']

const consultation = (kind: string | null) =>
  ({ rule: 'R1', first: 'consultation', kind, second: null }) as never
const procedure = (first: string) => ({ rule: 'R22', first, kind: null, second: null }) as never

test.each([
  ['smp', procedure('smp'), ofAClinic],
  ['transplant', procedure('transplant'), ofAClinic],
  ['under-18', consultation('under-18'), ofADoctor],
  ['doctor-first', consultation('doctor-first'), ofADoctor],
  ['wait', consultation('wait'), ['when-full-result', 'how-long-to-wait', 'what-to-watch-for']],
  ['clinic-check', consultation('clinic-check'), ['which-could-work', ...ofAClinic]],
  ['a consultation of no kind', consultation(null), [...ofADoctor, 'who-does-each-step']],
  ['doctor-or-clinic', consultation('doctor-or-clinic'), [...ofADoctor, 'who-does-each-step']],
])('%s has its questions, and with help needed today only those that help today', (_, decision, asks) => {
  expect(asksFor(decision, false, [])).toEqual(asks)
  expect(asksFor(decision, true, [])).toEqual(['what-is-this', 'who-else-to-tell', 'when-to-call-again'])
})

test('those about what is left open come first, in the order it is named', () => {
  const decision = procedure('smp')
  expect(asksFor(decision, false, ['smp'])).toEqual([...ofSmp, ...ofAClinic])
  expect(asksFor(decision, false, ['transplant'])).toEqual([...ofATransplant, ...ofAClinic])
  expect(asksFor(decision, false, ['transplant', 'smp'])).toEqual([...ofATransplant, ...ofSmp, ...ofAClinic])
})

test('help is needed today only where it is said', () => {
  expect([outcomeOf(consultation('wait')), outcomeOf(procedure('smp'), true)]).toEqual(['wait', 'urgent'])
})

test('without enough answers they are those for a doctor or a clinic', () => {
  expect(asksFor(decide({}), false, [])).toEqual([...ofADoctor, 'who-does-each-step'])
})

test('every result has at least three, each once', () => {
  const wrong = everyClass.filter((answers) => {
    const asks = asksFor(decide(answers), isUrgent(answers), ['smp', 'transplant'])
    return asks.length < 3 || new Set(asks).size !== asks.length
  })
  expect(wrong.slice(0, 3)).toEqual([])
})
