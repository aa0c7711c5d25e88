import { expect, test, vi } from 'vitest'
import { nextCheck } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { type QuestionId, questions } from '../../src/domain/questions.ts'
import { openAid } from '../support/aid.ts'
import { journeys } from '../support/journeys.ts'
import { startingWith } from '../support/option-name.ts'

/** What a screen reader would read out, in order: role and name of everything that has one. */
function heard(root: ParentNode): string[] {
  const roles: Record<string, string> = {
    BUTTON: 'button',
    A: 'link',
    H2: 'heading',
    H3: 'heading',
    SUMMARY: 'disclosure',
  }
  return [...root.querySelectorAll('h2, h3, button, a, summary')]
    .filter((element) => element.closest('details') === null || element.tagName === 'SUMMARY')
    .map((element) => `${roles[element.tagName]}: ${element.textContent?.replace(/\s+/g, ' ').trim()}`)
}

test('the start screen, as it is heard', () => {
  const { root } = openAid()
  expect(heard(root)).toEqual([
    'heading: Hair loss: what to ask about',
    'button: Start',
    'button: Compare the options without answering',
    'disclosure: Get support',
    'disclosure: About this tool',
  ])
})

test('a check that is late is said under every screen, without opening anything', () => {
  const { root, press, walk } = openAid({ nextReview: '2020-01-01' })
  const overdue = () => root.querySelector('footer > .review')?.textContent
  const late = enGb.about.reviewOverdue('2020-01-01')
  expect(overdue()).toContain(late)
  walk(journeys.smp, 'length')
  expect(overdue()).toContain(late)
  press('Back')
  expect(overdue()).toContain(late)
  expect(
    openAid({ nextReview: '2999-01-01' }).root.querySelector('footer > .review')?.textContent,
  ).not.toContain('overdue')
  // A month, and a day, are not past before they are over.
  const at = (now: string) => {
    vi.useFakeTimers({ now: new Date(now) })
    return openAid({ nextReview: '2027-11-15' }).root.querySelector('footer > .review')?.textContent
  }
  expect(nextCheck).toBe('2027-11')
  expect(at('2027-11-15T23:00:00Z')).not.toContain('overdue')
  expect(at('2027-11-16T01:00:00Z')).toContain(enGb.about.reviewOverdue('2027-11-15'))
  expect(at('2027-11-30T23:00:00Z')).not.toContain(enGb.about.sourcesOverdue(nextCheck))
  expect(at('2027-12-02T01:00:00Z')).toContain(enGb.about.sourcesOverdue(nextCheck))
  vi.useRealTimers()
})

test('a question with one answer, as it is heard', () => {
  const { root, walk, screen } = openAid()
  walk(journeys.smp, 'goal')
  expect(heard(root).slice(0, 5)).toEqual([
    'button: Back',
    'heading: Which matters more to you?',
    'button: Real hair, even if it means an operation',
    'button: The look of hair, with no operation',
    'button: I’m not sure',
  ])
  expect(screen.getByRole('group', { name: 'Which matters more to you?' })).toBeTruthy()
})

test('a question with ticks, as it is heard', () => {
  const { screen, walk } = openAid()
  walk(journeys.smp, 'signs')
  expect(screen.getByRole('group', { name: enGb.questions.signs.heading })).toBeTruthy()
  const boxes = screen.getAllByRole('checkbox')
  expect(boxes).toHaveLength(10)
  expect(
    screen.getByRole('checkbox', { name: startingWith(enGb.questions.signs.options['pus-or-fever'].label) }),
  ).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy()
})

test('the type question shows every type under its heading, with a picture that is not read out', async () => {
  const { screen, walk, root } = openAid()
  walk(journeys.smp, 'type')
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
    Object.values(enGb.typeGroups),
  )
  expect(root.querySelectorAll('.option > .picture')).toHaveLength(13)
  const pictures = await vi.waitUntil(() => {
    const drawn = [...root.querySelectorAll('.option svg')]
    return drawn.length === 13 && drawn
  })
  expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).toBe(true)
})

test.each(questions.map(({ id }) => id))(
  '%s: every option is there by its own words, hint included, and why it is asked',
  (id) => {
    const { screen, walk, text } = openAid()
    walk({ ...journeys.smp, type: 'thinning-on-top', settled: 'yes' }, id as QuestionId)
    const { options, why } = enGb.questions[id]
    expect(text()).toContain(why)
    const role = id === 'signs' || id === 'health' ? 'checkbox' : 'button'
    for (const { label, hint = '' } of Object.values(options)) {
      const option = screen.getByRole(role, { name: startingWith(label) }).closest('.option')
      expect(option?.textContent).toBe(label + hint)
    }
  },
)

test.each(Object.keys(enGb.settled) as (keyof typeof enGb.settled)[])(
  'settled is asked of %s in its own words',
  (type) => {
    const { walk, heading } = openAid()
    walk({ ...journeys.smp, type, settled: 'yes' }, 'settled')
    expect(heading()).toBe(enGb.settled[type].heading)
  },
)
