import { fireEvent, render, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/decide.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import type { GlossaryCopy, TermId } from '../../src/content/glossary-copy.ts'
import type { Answers } from '../../src/domain/questions.ts'
import { more } from '../../src/more.tsx'
import { emptyNotebook } from '../../src/notebook.ts'
import { type Aid, AidContext } from '../../src/ui/aid-context.ts'
import { DecisionAid, type DecisionAidProps } from '../../src/ui/decision-aid.tsx'
import { openAid } from '../support/aid.ts'
import { journeys } from '../support/journeys.ts'
import { sentences } from '../support/sentences.ts'

const { terms } = enGbMore.glossary
const all = Object.entries(journeys) as [Outcome, Answers][]
const termIds = Object.keys(terms) as TermId[]

/** Words that can be opened, in the order they are read. */
const marked = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[role=button][aria-expanded]')]
const textOf = ({ textContent }: Node) => textContent ?? ''
const termOf = (word: string) =>
  termIds.find((term) => terms[term].words.some((form) => form.toLowerCase() === word.toLowerCase()))

const aid: Omit<DecisionAidProps, 'view'> = {
  copy: enGb,
  settings: { headingLevel: 2, start: 'page', colorScheme: 'light' },
  textVersion: 'abc',
  notebook: emptyNotebook,
  write: () => {},
  more,
  loadMore: () => {},
  send: () => {},
  onBooking: () => {},
  onPrint: () => {},
}

/** Texts on a screen of their own. */
function explain(...texts: readonly string[]) {
  return explainBy(enGbMore.glossary, ...texts)
}

function explainBy(glossary: GlossaryCopy, ...texts: readonly string[]) {
  const value: Aid = {
    ...aid,
    more: { ...more, copy: { ...enGbMore, glossary } },
    arrived: () => {},
    explained: new Map(),
  }
  const { container } = render(
    <AidContext.Provider value={value}>
      {texts.map((text) => (
        <p key={text}>
          <more.Explained>{text}</more.Explained>
        </p>
      ))}
    </AidContext.Provider>,
  )
  return container
}

const press = (element: Element) => act(() => void fireEvent.click(element))
/** Presses a key; true where nobody took it, so that the page or a dialog around would get it. */
function key(element: Element, name: string): boolean {
  let reached = false
  const listen = () => (reached = true)
  document.addEventListener('keydown', listen)
  act(() => void fireEvent.keyDown(element, { key: name, bubbles: true }))
  document.removeEventListener('keydown', listen)
  return reached
}

afterEach(() => document.body.replaceChildren())

test.each(all)('%s: each medical word can be opened once, where it first stands', (_, answers) => {
  const { root, walk } = openAid()
  walk(answers)
  const words = marked(root).map((term) => termOf(textOf(term)))
  expect(words.length).toBeGreaterThan(1)
  expect(words).toEqual([...new Set(words)])
  // Paragraphs and list items as they are read, but for the person's own answers said back to them.
  const isTold = (block: Element) =>
    block.parentElement?.previousElementSibling?.textContent === enGb.result.youToldUs
  const read = [...root.querySelectorAll('.result p, .result li')].filter(
    (block) => !block.closest('details, .interest, .small, .odd') && !isTold(block),
  )
  for (const term of marked(root)) {
    const id = termOf(textOf(term)) as TermId
    const forms = new RegExp(`\\b(${terms[id].words.join('|')})\\b`, 'i')
    const first = read.find((block) => forms.test(textOf(block)))
    expect(first?.contains(term), textOf(term)).toBe(true)
  }
})

test.each(all)('%s: no word to open stands inside of a button, link, label or summary', (_, answers) => {
  const { root, walk, press: tap } = openAid()
  const nested = () =>
    marked(root).filter((term) => term.parentElement?.closest('button, a, label, summary, h2, h3, th'))
  walk(answers)
  expect(nested()).toEqual([])
  tap(enGb.result.compare)
  expect(marked(root).length).toBeGreaterThan(5)
  expect(nested()).toEqual([])
})

test('the meaning opens after the sentence and closes again, by a press', () => {
  const container = explain('A doctor checks the donor hair first. Then comes a plan.')
  const [term] = marked(container) as [HTMLElement]
  expect(term.getAttribute('aria-expanded')).toBe('false')
  press(term)
  expect(term.getAttribute('aria-expanded')).toBe('true')
  expect(textOf(container)).toBe(
    `A doctor checks the donor hair first. Donor hair: ${terms['donor-hair'].meaning}Then comes a plan.`,
  )
  press(term)
  expect(textOf(container)).toBe('A doctor checks the donor hair first. Then comes a plan.')
})

test('it opens by Enter and Space, closes by Escape, and the focus stays where it is', () => {
  const container = explain('Ask about SMP.')
  const [term] = marked(container) as [HTMLElement]
  term.focus()
  for (const name of ['Enter', ' ']) {
    key(term, name)
    expect(textOf(container)).toContain(terms.smp.meaning)
    expect(key(term, 'Escape')).toBe(false)
    expect(textOf(container)).toBe('Ask about SMP.')
  }
  expect(document.activeElement).toBe(term)
})

test('Escape is left to whoever else wants it where nothing is open, and so is every other key', () => {
  const [term] = marked(explain('Ask about SMP.')) as [HTMLElement]
  expect(key(term, 'Escape')).toBe(true)
  expect(key(term, 'Tab')).toBe(true)
  expect(term.getAttribute('aria-expanded')).toBe('false')
})

test('one meaning at a time stands after a sentence', () => {
  const container = explain('Ask about FUE or FUT.')
  const [fue, fut] = marked(container) as [HTMLElement, HTMLElement]
  press(fue)
  press(fut)
  expect(fue.getAttribute('aria-expanded')).toBe('false')
  expect(textOf(container)).toBe(`Ask about FUE or FUT.FUT: ${terms.fut.meaning}`)
})

test('what is read out when a meaning opens is there, empty, before', () => {
  const container = explain('Ask about SMP.')
  const live = container.querySelector('[aria-live=polite]')
  expect(live && textOf(live)).toBe('')
  press(marked(container)[0] as HTMLElement)
  expect(live && textOf(live)).toBe(`SMP: ${terms.smp.meaning}`)
})

test('words are found whole, the longest first, in any case, and each once', () => {
  const words = (...texts: string[]) => marked(explain(...texts)).map(textOf)
  expect(words('A hair transplant moves hair. Transplants leave scars.')).toEqual(['hair transplant'])
  expect(words('Grafting is not a word here. Grafts are.')).toEqual(['Grafts'])
  expect(words('Ask for a patch test, then a patch test.')).toEqual(['patch test'])
  expect(words('SMP or SMP.', 'SMP (scalp micropigmentation)')).toEqual(['SMP'])
  expect(words('Ask his doctor.')).toEqual([])
  const fue = { words: ['FUE', 'FUE transplant'], meaning: '' } as const
  const glossary = { ...enGbMore.glossary, terms: { ...terms, fue } }
  expect(marked(explainBy(glossary, 'An FUE transplant.')).map(textOf)).toEqual(['FUE transplant'])
})

test('a part of the screen that is shown by itself has its words explained anew', () => {
  const value: Aid = { ...aid, arrived: () => {}, explained: new Map() }
  const { container } = render(
    <AidContext.Provider value={value}>
      <more.Explained within="fue">New grafts.</more.Explained>
      <more.Explained within="fut">New grafts too.</more.Explained>
      <more.Explained within="fut">Old grafts.</more.Explained>
    </AidContext.Provider>,
  )
  expect(marked(container)).toHaveLength(2)
})

test('no text is changed by it: every sentence of the copy is the same to read', () => {
  const texts = [...new Set([...sentences(enGb), ...sentences(enGbMore)])]
  expect(texts.length).toBeGreaterThan(500)
  const container = explain(...texts)
  expect([...container.querySelectorAll('p')].map(textOf)).toEqual(texts)
  expect(marked(container).length).toBeGreaterThan(20)
})

test('until the second script is there the same text stands without it, and the focus stays when it comes', () => {
  const container = document.body.appendChild(document.createElement('div'))
  const view = { screen: 'start' } as const
  const screen = render(<DecisionAid {...aid} view={view} more="loading" />, { container })
  const lead = () => textOf(container.querySelector('.lead') as Element)
  expect(marked(container)).toEqual([])
  expect(lead()).toBe(enGb.start.decision)
  const start = within(container).getByRole('button', { name: enGb.start.begin })
  start.focus()
  screen.rerender(<DecisionAid {...aid} view={view} />)
  expect(marked(container).map(textOf)).toEqual(['scalp micropigmentation', 'hair transplant'])
  expect(lead()).toBe(enGb.start.decision)
  expect(document.activeElement).toBe(start)
})

test('a word explained on one screen is explained again on the next', () => {
  const { root, walk, press: tap } = openAid()
  walk(journeys.smp, 'length')
  expect(marked(root).map(textOf)).toEqual(['SMP'])
  tap(/^Shaved/)
  expect(marked(root).map(textOf)).toContain('grafts')
  expect(marked(root).map(textOf)).toContain('SMP')
})

test('every word of the glossary stands in the copy, none twice, and the list in About has them all', () => {
  const { glossary: _, ...rest } = enGbMore
  const copy = [...sentences(enGb), ...sentences(rest)].join('\n')
  const forms = termIds.flatMap((term) => terms[term].words.map((word) => word.toLowerCase()))
  expect(forms).toEqual([...new Set(forms)])
  const unused = termIds.filter(
    (term) => !new RegExp(`\\b(${terms[term].words.join('|')})\\b`, 'i').test(copy),
  )
  expect(unused).toEqual([])

  const { root } = openAid()
  const details = [...root.querySelectorAll('details')].at(-1) as HTMLDetailsElement
  act(() => {
    details.open = true
    fireEvent(details, new Event('toggle'))
  })
  const list = details.querySelector('dl') as HTMLElement
  expect([...list.querySelectorAll('dt')].map(textOf)).toEqual(termIds.map((term) => terms[term].words[0]))
  const howSure = Object.values(enGbMore.sources.howSure)
    .flatMap(({ one, several }) => [one, several])
    .join('|')
  for (const [index, meaning] of [...list.querySelectorAll('dd')].entries())
    expect(textOf(meaning)).toMatch(
      new RegExp(`${terms[termIds[index] as TermId].meaning.slice(-20)} (${howSure})`),
    )
})

test('a meaning says what a word is, never what to do, and is short', () => {
  for (const term of termIds) {
    const { meaning } = terms[term]
    expect(meaning, term).not.toMatch(/\b(should|must not|you need|choose|recommend)/i)
    expect(meaning.split(' ').length, term).toBeLessThan(31)
  }
})
