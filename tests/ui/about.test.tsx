import { fireEvent, render, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { evidence, sources } from '../../src/content/evidence.ts'
import { DecisionAid } from '../../src/ui/decision-aid.tsx'
import { emptyNotebook } from '../../src/notebook.ts'
import type { Settings } from '../../src/settings.ts'
import { openAid } from '../support/aid.ts'
import { sentences } from '../support/sentences.ts'

const { about } = enGb
const { selling, making, checking, rules, untested, mistakes } = enGbMore.about

/** Opens About as a press on its summary does. */
function openAbout(root: ParentNode): HTMLElement {
  const details = [...root.querySelectorAll('details')].find(
    (one) => one.querySelector('summary')?.textContent === about.summary,
  ) as HTMLDetailsElement
  act(() => {
    details.open = true
    fireEvent(details, new Event('toggle'))
  })
  return details
}

/** A section of About, by what opens it. */
function section(part: ParentNode, title: string): HTMLElement {
  const summary = [...part.querySelectorAll('summary')].find(({ textContent }) => textContent === title)
  expect(summary, title).toBeDefined()
  return summary?.parentElement as HTMLElement
}

const opened = (settings: Partial<Settings> = {}) => openAbout(openAid(settings).root)

test('what it is for, who sells what and what happens to the answers stand first, without opening more', () => {
  const text = opened({ clinic: 'Example Clinic', sells: ['smp'] }).textContent ?? ''
  const first = text.slice(0, text.indexOf(selling.title))
  for (const sentence of [...about.purpose, ...about.privacy]) expect(first).toContain(sentence)
  expect(first).toContain('It does not diagnose, and it does not decide on treatment.')
  expect(first).toContain('Made for Example Clinic, which sells SMP and does not sell')
})

test('privacy is told in exactly 3 sentences, and one says who controls the page', () => {
  expect(about.privacy).toHaveLength(3)
  for (const sentence of about.privacy) expect(sentence.match(/[.?]/g), sentence).toEqual(['.'])
  expect(about.privacy.join(' ')).toContain('This website’s owner controls the page around this tool.')
})

test('the rest is drawn once About is opened, so that no step draws it in vain', () => {
  const { root, text } = openAid()
  expect(text()).not.toContain(untested.title)
  expect(openAbout(root).textContent).toContain(untested.title)
})

test.each([
  [{}, [about.review({} as Settings, ''), making.unsigned], null],
  [{ reviewer: 'Dr A Example' }, [making.unsigned], null],
  [{ reviewed: '2026-11-01' }, [making.unsigned], null],
  [{ reviewer: 'Dr A Example', reviewed: '2026-11-01' }, [making.checkReviewer, 'Dr A Example'], null],
  [
    {
      reviewer: 'Dr A Example',
      reviewed: '2026-11-01',
      reviewerRegisterUrl: 'https://register.example/1',
    },
    [making.checkReviewer],
    'https://register.example/1',
  ],
] as const)('who signed the text and how to check it, for %o', (settings, lines, register) => {
  const made = section(opened(settings), making.title)
  for (const line of lines) expect(made.textContent).toContain(line)
  expect(made.textContent?.includes(making.unsigned)).toBe(
    !('reviewer' in settings && 'reviewed' in settings),
  )
  const link = within(made).queryByRole('link', { name: /Check the register/, hidden: true })
  expect(link?.getAttribute('href') ?? null).toBe(register)
  expect(made.textContent?.includes(making.register)).toBe(register !== null)
})

test('the text version that a sign-off names is shown', () => {
  const made = section(opened(), making.title)
  expect(made.textContent).toMatch(/This is text version [0-9a-f]{12}\./)
})

test('who made it is said plainly: no health professionals, and an article by somebody with an interest', () => {
  const text = making.text.join(' ')
  expect(text).toContain('They are not health professionals.')
  expect(text).toMatch(/Dr Bonaros, a doctor who does hair transplants.*interest/)
})

test('a doctor and a clinic can be checked by name, with how sure we are and no address that we have not read', () => {
  const checks = section(opened(), checking.title)
  for (const name of ['GMC', 'Healthcare Improvement Scotland', 'Care Quality Commission'])
    expect(checks.textContent).toContain(name)
  expect(within(checks).queryAllByRole('link', { hidden: true })).toEqual([])
  const text = checks.textContent ?? ''
  for (const paragraph of Object.values(checking.who))
    expect(text.split(`${paragraph} `)[1]).toMatch(/^(Small studies|General knowledge)/)
})

test('the only links are sources of ours and those that the host gave', () => {
  const details = opened({ privacyUrl: 'https://clinic.example/privacy' })
  const known = Object.values(sources).flatMap((source) => ('url' in source ? [source.url as string] : []))
  const links = within(details)
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((link) => ![...known, 'https://clinic.example/privacy'].includes(link))).toEqual([])
})

test('the host’s privacy notice is there where it gave one', () => {
  const notice = (settings: Partial<Settings>) =>
    within(opened(settings)).queryByRole('link', {
      name: new RegExp(`^${about.privacyLink}`),
      hidden: true,
    })
  const given = notice({ privacyUrl: 'https://clinic.example/privacy' })
  expect(given?.getAttribute('href')).toBe('https://clinic.example/privacy')
  expect(opened().textContent).not.toContain(about.privacyLink)
})

test('all 30 rules stand there in order, each from "If" to where the answers point', () => {
  const table = section(opened(), rules.title)
  const items = [...table.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '')
  expect(items).toHaveLength(30)
  items.forEach((item, index) =>
    expect(item).toMatch(new RegExp(`^R${index + 1}If .*The answers point to .+\\.`)),
  )
  expect(items[0]).toBe('R1If you are under 18:The answers point to a parent or carer and a GP.')
  expect(items[2]).toBe(
    'R3If you had a hair transplant less than 9 months ago:Or if you had a hair transplant and are not sure when:The answers point to waiting first.',
  )
  expect(items[15]).toContain(
    'Next option: asking about a hair transplant, if you want real hair, even if it means an operation.',
  )
  expect(items[22]).toMatch(
    /The answers point to asking about a hair transplant\.Next option: asking about SMP\.$/,
  )
})

test('how the list is read, what comes first in every case and what is gathered besides is said around it', () => {
  const text = section(opened(), rules.title).textContent ?? ''
  expect(text).toContain('list of 30 rules')
  expect(text).toContain('The first rule that fits gives the result.')
  expect(text).toContain('The first 11 rules look for possible harm.')
  expect(text).toMatch(/Whatever the rule, if you noticed pus.*The answers point to medical help today\./)
  expect(text).toContain('SMP is a next option only if none of the health list applies to you.')
  expect(text).toMatch(/A hair transplant is a next option only if all of these are so: ?you are 25 or over/)
  expect(text.indexOf('is a next option only if')).toBeLessThan(text.indexOf('Next option:'))
  expect(text).toContain('gathered from all your answers')
})

test('what has not been tested is all said, and nobody is claimed to have certified or approved it', () => {
  const text = untested.text.join(' ')
  for (const word of ['need', 'reviewed', 'tried out', 'No study', 'approved or certified'])
    expect(text).toContain(word)
  const claims = [...sentences(enGb), ...sentences(enGbMore)].filter((sentence) =>
    /IPDAS|NICE\b|certifi|approve|endorse/.test(sentence),
  )
  expect(claims).toEqual(['No official body has approved or certified it.'])
})

test('it is true that most claims rest on small studies or the pages of clinics', () => {
  const claims = [
    ...Object.values(evidence.reasons),
    ...Object.values(evidence.cautions),
    ...Object.values(evidence.comparison).flatMap((row) => Object.values(row).flat()),
  ].filter((claim) => claim.sources.length > 0)
  const weak = claims.filter(({ certainty }) => certainty === 'studies' || certainty === 'clinics')
  expect(weak.length / claims.length).toBeGreaterThan(0.6)
})

test.each([
  [{ clinic: 'Example Clinic' }, 'To complain, write to Example Clinic.'],
  [{}, 'To complain, write to the clinic that shows this tool.'],
])('whom to write to, for %o', (settings, line) => {
  expect(section(opened(settings), mistakes.title).textContent).toContain(line)
})

test('a review or a check that is late is said there too', () => {
  expect(opened({ nextReview: '2020-01-01' }).textContent).toContain(
    'was due on 1 January 2020 and is overdue.',
  )
})

test('where the second script has not come, the purpose and privacy still stand, and it can be asked for again', () => {
  let asked = 0
  const { container } = render(
    <DecisionAid
      view={{ screen: 'start' }}
      copy={enGb}
      settings={{ headingLevel: 2, start: 'page', colorScheme: 'light' }}
      textVersion="abc"
      notebook={emptyNotebook}
      write={() => {}}
      more="failed"
      loadMore={() => asked++}
      send={() => {}}
      onBooking={() => {}}
      onPrint={() => {}}
    />,
  )
  const details = openAbout(container)
  for (const sentence of [...about.purpose, ...about.privacy]) expect(details.textContent).toContain(sentence)
  const again = within(details).getByRole('button', { name: enGb.later.tryAgain, hidden: true })
  act(() => void fireEvent.click(again))
  expect(asked).toBe(1)
})
