import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/decide.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { evidence } from '../../src/content/evidence.ts'
import { preparing, type PreparingId } from '../../src/content/preparing.ts'
import { cautionsFor, isAbout } from '../../src/domain/cautions.ts'
import { because, decide } from '../../src/domain/decide.ts'
import type { Answers } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import { openAid } from '../support/aid.ts'
import { everyClass } from '../support/every-answer-set.ts'
import { journeys, longest } from '../support/journeys.ts'

const clinic = {
  clinic: 'Example Clinic',
  clinicPlace: '12 Example Street',
  sells: ['smp', 'fue'],
  bookingUrl: 'https://clinic.example/book',
  phone: '0141 496 0123',
} as const

const { result } = enGb
const { prepare } = enGbMore
const all = Object.entries(journeys) as [Outcome, Answers][]

// What stands in them is checked over every wording of a result in tests/content/lint.test.ts (I22).
describe.each(all)('%s', (outcome, answers: Answers) => {
  let screen: ReturnType<typeof openAid>['screen']
  beforeAll(() => {
    const aid = openAid(clinic)
    aid.walk(answers)
    screen = aid.screen
  })

  test('the result is one region, and its sections stand in this order', () => {
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent)
    const alsoAsk = headings.includes(result.alsoAsk) ? [result.alsoAsk] : []
    expect(headings).toEqual([
      result.title[outcome],
      result.why,
      result.careful,
      ...alsoAsk,
      result.whatWouldChange,
      result.next,
      prepare.before,
      prepare.visit,
      result.answers,
      result.allOptions,
      prepare.ask.title,
      prepare.takeAway.title,
    ])
    expect(screen.getByRole('region', { name: enGb.name })).toBeTruthy()
    expect(screen.getByRole('link', { name: '116 123', hidden: true }).getAttribute('href')).toBe(
      'tel:116123',
    )
  })

  test('how to prepare and what an appointment is like stand with what they rest on', () => {
    const part = screen.getByRole('heading', { name: prepare.before }).closest('section') as HTMLElement
    const { before, visit } = preparing[outcome]
    const ids: readonly PreparingId[] = [...before, ...visit]
    const points = ids.flatMap((id) => prepare.points[id])
    const lists = [...part.querySelectorAll('section > ul > li')].map(({ textContent }) => textContent)
    expect(lists).toEqual(points)
    const isSourced = ids.some((id) => evidence.prepare[id].sources.length > 0)
    const claims = [...part.querySelectorAll('details > ul > li')].map(({ textContent }) => textContent)
    expect(claims.filter((claim) => points.some((point) => claim.startsWith(point)))).toHaveLength(
      isSourced ? points.length : 0,
    )
  })

  test('why is told in the person’s own answers, with each reason (I22)', () => {
    const why = screen.getByRole('heading', { name: result.why }).closest('section') as HTMLElement
    const { questions, reasons } = because(answers)
    const told = questions.flatMap((question) => {
      const { options } = questionWords(enGb, question, answers.type)
      return [answers[question] ?? []].flat().map((option) => options[option]?.told)
    })
    expect(told.length).toBeGreaterThan(0)
    expect([...why.querySelectorAll('li')].map(({ textContent }) => textContent).sort()).toEqual(told.sort())
    expect([...why.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      result.youToldUs,
      ...reasons.map((id) => result.reasons[id]),
    ])
  })

  test('each reason and caution stands with how sure we are of it', () => {
    const list = screen.getByText(enGbMore.sources.ofResult).closest('details') as HTMLElement
    const claims = [...list.querySelectorAll('ul > li')].map(({ textContent }) => textContent)
    const expected = [
      ...because(answers).reasons.map((id) => [result.reasons[id], evidence.reasons[id]] as const),
      ...cautionsFor(answers).map((id) => [result.cautions[id], evidence.cautions[id]] as const),
    ]
    expect(claims).toHaveLength(expected.length)
    for (const [text, { certainty, sources }] of expected) {
      const { one, several } = enGbMore.sources.howSure[certainty]
      const claim = claims.find((each) => each.startsWith(text))?.slice(text.length)
      expect(claim, text).toContain(sources.length > 1 ? several : one)
    }
  })

  test('every answer is said back with a way to change it', () => {
    expect(screen.getAllByRole('button', { name: /^Change / })).toHaveLength(route(answers).length)
    for (const question of route(answers)) {
      const { heading, options } = questionWords(enGb, question, answers.type)
      const given = screen.getByText(heading, { selector: 'dt' }).nextElementSibling?.textContent
      const labels = [answers[question] ?? []].flat().map((option) => options[option]?.label)
      expect(given).toBe(labels.join(''))
    }
  })
})

test('a result with no caution but those of the second option has no empty list of them', () => {
  const { walk, screen } = openAid()
  const answers = everyClass.find(
    (set) => decide(set).second === 'smp' && cautionsFor(set).every((id) => isAbout(id, 'smp')),
  )
  walk(answers as Answers)
  expect(screen.queryByRole('heading', { name: result.careful })).toBeNull()
  expect(screen.getByRole('heading', { name: result.alsoAsk })).toBeTruthy()
})

test.each(['under-18', 'urgent'] as const)(
  '%s: no booking link and no phone number of the clinic (I1)',
  (outcome) => {
    const { walk, screen } = openAid(clinic)
    walk(journeys[outcome])
    expect(screen.queryByRole('link', { name: /Book/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /0141/ })).toBeNull()
  },
)

test.each([
  ['smp', 'button'],
  ['transplant', 'button'],
  ['clinic-check', 'button'],
  ['doctor-or-clinic', 'button'],
  ['wait', 'link'],
  ['doctor-first', 'link'],
] as const)('%s: the booking link looks like a %s, opens a new tab and says so', (outcome, look) => {
  const { walk, screen } = openAid(clinic)
  walk(journeys[outcome])
  const link = screen.getByRole('link', { name: 'Book a consultation (opens in a new tab)' })
  expect(link.className).toBe(look)
  expect(link.getAttribute('href')).toBe('https://clinic.example/book')
  expect(link.getAttribute('target')).toBe('_blank')
})

test.each([
  [{}, []],
  [{ bookingUrl: clinic.bookingUrl }, ['https://clinic.example/book']],
  [{ phone: clinic.phone }, ['tel:01414960123']],
  [
    { bookingUrl: clinic.bookingUrl, phone: clinic.phone },
    ['https://clinic.example/book', 'tel:01414960123'],
  ],
] as const)('of the ways to reach the clinic there are those that it gave: %o', (given, links) => {
  const { walk, screen } = openAid({ clinic: clinic.clinic, ...given })
  walk(journeys.smp)
  const next = screen.getByRole('heading', { name: result.next }).closest('section') as HTMLElement
  expect([...next.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(links)
})

test('the cost row is in the comparison, and never for anyone under 18 (I1, I25)', () => {
  for (const outcome of ['smp', 'under-18'] as const) {
    const { walk, press, text } = openAid()
    walk(journeys[outcome])
    press(result.compare)
    expect(text().includes('£')).toBe(outcome === 'smp')
    expect(text().includes(enGbMore.comparison.rows.cost)).toBe(outcome === 'smp')
  }
})

test('the second option stands with its own cautions, after those of the first', () => {
  const { walk, screen } = openAid()
  walk(journeys.transplant)
  const section = screen.getByRole('heading', { name: result.alsoAsk }).parentElement?.textContent
  expect(section).toContain(result.cautions['smp-is-a-tattoo'])
  const careful = screen.getByRole('heading', { name: result.careful }).parentElement?.textContent
  expect(careful).toContain(result.cautions['transplant-leaves-scars'])
  expect(careful).not.toContain(result.cautions['smp-is-a-tattoo'])
})

test('help today can be called with one tap, and only where it is needed', () => {
  const urgent = openAid(clinic)
  urgent.walk(journeys.urgent)
  expect(urgent.screen.getByRole('link', { name: 'Call NHS 111' }).getAttribute('href')).toBe('tel:111')
  const calm = openAid(clinic)
  calm.walk(journeys['doctor-first'])
  expect(calm.screen.queryByRole('link', { name: 'Call NHS 111' })).toBeNull()
})

test('the place of the consultation is named where the clinic is whom to see (A4), and not before a GP', () => {
  const smp = openAid(clinic)
  smp.walk(journeys.smp)
  expect(smp.text()).toContain('examined you, at 12 Example Street')
  const gp = openAid(clinic)
  gp.walk(journeys['doctor-first'])
  expect(gp.text()).not.toContain('12 Example Street')
})

test('what would change this is named with where it would point (I24)', () => {
  const { walk, text } = openAid()
  walk(journeys.transplant)
  expect(text()).toContain(
    'If you wanted your hair shaved or buzzed, your answers would point to talking it through with a hair doctor.',
  )
})

test('where no other answer would change it, that is said, and nowhere else', () => {
  const scar = openAid()
  scar.walk(longest)
  expect(scar.text()).toContain(result.nothingElse)
  const smp = openAid()
  smp.walk(journeys.smp)
  expect(smp.text()).not.toContain(result.nothingElse)
})

test('the table’s own sentence of what would change it stands beside the computed changes', () => {
  const { walk, screen } = openAid()
  walk({ ...journeys.smp, type: 'thinning-on-top', settled: 'not-sure' })
  const section = screen.getByRole('heading', { name: result.whatWouldChange }).parentElement?.textContent
  expect(section).toContain(result.wouldChange.R6)
  expect(section).toContain(`${result.ifYou.settled}, your answers would point to asking about SMP.`)
})

test('the dates of the text stand on the result itself, not only in what can be opened', () => {
  const { walk, root } = openAid()
  walk(journeys.smp)
  expect(root.querySelector('.result')?.textContent).toContain('Text written November 2026')
})

test('somebody else who has to agree first is the first step', () => {
  const { walk, screen } = openAid()
  walk({ ...journeys.smp, type: 'patches', settled: 'yes' })
  const steps = screen.getByRole('heading', { name: result.next }).parentElement?.querySelectorAll('li')
  expect(steps?.[0]?.textContent).toBe(result.firstStep.R13)
})

test.each([
  ['R9', ['pregnant-or-breastfeeding', 'cancer-treatment-now']],
  ['R10', ['not-sure']],
] as const)('%s: whoever knows their health comes before a hair doctor', (rule, health) => {
  const { walk, screen } = openAid()
  walk({ ...journeys.transplant, health })
  const steps = screen.getByRole('heading', { name: result.next }).parentElement?.querySelectorAll('li')
  expect(steps?.[0]?.textContent).toBe(result.firstStep[rule])
})

test('nobody with an ink allergy is given questions to ask about SMP', () => {
  const { walk, text } = openAid()
  walk({ ...journeys['clinic-check'], health: ['ink-allergy'] })
  expect(text()).toContain(result.cautions['ink-allergy'])
  const { questions } = prepare.ask
  expect(text()).not.toContain(questions.licence)
  expect(text()).not.toContain(questions['ink-and-patch-test'])
  expect(text()).toContain(questions['enough-hair-to-move'])
})

test('answers that sit oddly together are asked about, and never block (clinical.md 4.5)', () => {
  const { walk, text } = openAid()
  walk({ ...journeys.smp, type: 'scar', settled: 'yes' })
  expect(text()).toContain(result.oddAnswers['scar-without-transplant'])
  expect(text()).toContain(result.title.smp)
})

test.each([
  [{}, 'No clinician has signed this text off yet.'],
  [{ reviewer: 'Dr A Example', reviewed: '2026-11-01' }, 'The version reviewed is not known.'],
  [
    { reviewer: 'Dr A Example', reviewed: '2026-11-01', reviewedVersion: 'another' },
    'Reviewed by Dr A Example on 1 November 2026. The text has changed since.',
  ],
  [
    { reviewer: 'Dr A Example', reviewed: '2026-11-01', nextReview: '2020-01-01' },
    'The review of this text was due on 1 January 2020 and is overdue.',
  ],
] as const)('the review line for %o', (settings, line) => {
  expect(openAid(settings).text()).toContain(line)
})

test.each([
  [{}, 'We do not know what this clinic sells, so ask.'],
  [
    { clinic: 'Example Clinic', sells: [] },
    'Made for Example Clinic, which does not sell SMP, FUE transplants or FUT transplants.',
  ],
  [
    { clinic: 'Example Clinic', sells: ['smp', 'fue', 'fut'] },
    'which sells SMP, FUE transplants and FUT transplants.',
  ],
] as const)('the interest statement for %o', (settings, line) => {
  expect(openAid(settings as object).text()).toContain(line)
})

test('headings follow the level the host page asks for', () => {
  const { screen, walk } = openAid({ headingLevel: 4 })
  walk(journeys.smp)
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1)
  expect(screen.getAllByRole('heading', { level: 5 }).length).toBeGreaterThan(3)
})
