import { fireEvent, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { type SourceId, sources as allSources } from '../../src/content/evidence.ts'
import { figures } from '../../src/content/figures.ts'
import { type ComparisonOption, comparisonOptions, comparisonRows } from '../../src/content/more-copy.ts'
import { openAid } from '../support/aid.ts'
import { journeys } from '../support/journeys.ts'
import { wordsOf } from '../support/reading.ts'

const { comparison, sources } = enGbMore
/** The name of a source's mark. */
const mark = (id: SourceId) =>
  `${sources.source} ${Object.keys(allSources).indexOf(id) + 1} ${allSources[id].publisher}`
const textOf = (element: Element) => element.textContent

function openComparison() {
  const aid = openAid()
  aid.press(enGb.start.compare)
  const { screen } = aid
  return {
    ...aid,
    table: () => within(screen.getByRole('table', { name: comparison.caption })),
    choose: (label: string, option: ComparisonOption) =>
      void act(
        () =>
          void fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value: option } }),
      ),
    read: (how: string) => void act(() => void fireEvent.click(screen.getByRole('radio', { name: how }))),
    /** The options that a narrow screen shows. */
    picked: () => [...screen.getByRole('table').querySelectorAll('thead th[data-picked=true]')].map(wordsOf),
  }
}

test('it is a table with a name, a head for every option and one for every question', () => {
  const { table } = openComparison()
  expect(table().getAllByRole('columnheader').map(wordsOf)).toEqual([
    comparison.question,
    ...comparisonOptions.map((option) => comparison.options[option]),
  ])
  expect(table().getAllByRole('row')).toHaveLength(16)
  for (const row of comparisonRows) {
    // The head is named by its question alone: what opens the sources is not read out with every cell.
    const head = table().getByRole('rowheader', { name: comparison.rows[row] })
    const cells = within(head.closest('tr') as HTMLElement).getAllByRole('cell')
    expect(cells.map(textOf)).toEqual(
      comparisonOptions.map((option) => comparison.cells[row][option].join('')),
    )
  }
})

test('no option stands out: heads and cells differ in nothing but their words', () => {
  const { table } = openComparison()
  const looks = (role: 'columnheader' | 'cell') =>
    new Set(
      table()
        .getAllByRole(role)
        .slice(1)
        .map((cell) => `${cell.className} ${cell.getAttribute('style')}`),
    )
  expect(looks('columnheader').size).toBe(1)
  expect(looks('cell').size).toBe(1)
})

test('what each sentence of a row rests on opens below it, and of other rows nothing changes', () => {
  const { table, press } = openComparison()
  const toggle = () => table().getByRole('button', { name: `${comparison.howSure} ${comparison.rows.pain}` })
  expect(toggle().getAttribute('aria-expanded')).toBe('false')
  press(`${comparison.howSure} ${comparison.rows.pain}`)
  expect(toggle().getAttribute('aria-expanded')).toBe('true')

  const rowOf = (row: 'pain' | 'harm') =>
    table().getByRole('rowheader', { name: comparison.rows[row] }).closest('tr') as HTMLElement
  const [smp, fue] = within(rowOf('pain')).getAllByRole('cell')
  expect(textOf(smp as Element)).toBe(
    [
      'We do not know how much it hurts.',
      sources.howSure.unknown.one,
      'Numbing cream is often weak on the scalp.',
      `${sources.howSure.clinics.one}${mark('realself-smp')}`,
      'An injection to numb the skin may be used.',
      `${sources.howSure.clinics.one}${mark('realself-smp')}`,
      'Ask the clinic how it eases pain.',
      sources.howSure.general.one,
    ].join(''),
  )
  expect(textOf(fue as Element)).toContain(`${sources.howSure.official.one}${mark('nhs-ht-old')}`)
  expect(within(rowOf('harm')).queryByText(sources.howSure.unknown.one)).toBeNull()

  press(`${comparison.howSure} ${comparison.rows.harm}`)
  press(`${comparison.howSure} ${comparison.rows.pain}`)
  expect(within(rowOf('pain')).queryByText(sources.howSure.unknown.one)).toBeNull()
  expect(within(rowOf('harm')).queryAllByText(sources.howSure.unknown.one)).not.toEqual([])
})

test('where several sources say so, it says several; of what is not known, where we looked', () => {
  const { table, press } = openComparison()
  press(`${comparison.howSure} ${comparison.rows['what-it-is']}`)
  press(`${comparison.howSure} ${comparison.rows.good}`)
  const tattoo = table().getByText('A tattoo on the scalp.').parentElement
  expect(tattoo?.textContent).toMatch(/A good source, and others/)
  const happy = table().getByText('How often harm happens is not known.').parentElement
  expect(happy?.textContent).toMatch(/We do not know.*We looked here.*Study in Korea/)
})

test('a mark leads to its source in the list and back, by focus alone', () => {
  const { root, screen, press } = openComparison()
  const before = [location.href, history.length]
  press(`${comparison.howSure} ${comparison.rows.cost}`)
  const [first] = screen.getAllByRole('button', { name: mark('nhs-ht') })
  const list = screen.getByText(sources.ofComparison).closest('details') as HTMLDetailsElement
  expect(list.open).toBe(false)
  act(() => first?.click())
  expect(list.open).toBe(true)
  const item = root.activeElement as HTMLElement
  expect(item.localName).toBe('li')
  expect(textOf(item)).toMatch(/^NHS: Hair transplant/)
  act(() => within(item).getByRole('button', { name: sources.backToClaim }).click())
  expect(root.activeElement).toBe(first)
  expect([location.href, history.length]).toEqual(before)
  expect(root.querySelectorAll('a[href^="#"]')).toHaveLength(0)
})

test('the list has every source that a mark can lead to, once', () => {
  const { root, screen } = openComparison()
  // Not by role: to compute the names of 15 rows and 75 cells for each takes seconds.
  for (const toggle of root.querySelectorAll<HTMLElement>('[aria-expanded]')) act(() => toggle.click())
  const numbers = [...root.querySelectorAll('td button')].map(
    (button) => /\d+/.exec(textOf(button) ?? '')?.[0],
  )
  expect(numbers.length).toBeGreaterThan(100)
  const list = screen.getByText(sources.ofComparison).closest('details') as HTMLDetailsElement
  const listed = [...list.querySelectorAll('ol > li')].map((item) => item.getAttribute('value'))
  expect(listed).toEqual([...new Set(numbers)].sort((x, y) => Number(x) - Number(y)))
  for (const item of list.querySelectorAll('ol > li')) {
    const id = Object.keys(allSources)[Number(item.getAttribute('value')) - 1] as SourceId
    const source: { title: string; url?: string; copy?: true } = allSources[id]
    expect(item.querySelector('a')?.getAttribute('href'), id).toBe(source.url)
    expect(textOf(item).includes(`(${sources.readAsCopy})`), id).toBe(source.copy === true)
    expect(item.querySelector('button'), id).toBeNull() // there is a way back only where one came from
  }
})

test('two options stand side by side, and the second list never offers the first again', () => {
  const { screen, choose, picked } = openComparison()
  expect(picked()).toEqual([comparison.options.smp, comparison.options.fue])
  choose(comparison.first, 'doing-nothing')
  expect(picked()).toEqual([comparison.options.fue, comparison.options['doing-nothing']])
  const second = within(screen.getByRole('combobox', { name: comparison.second }))
  expect(second.queryByRole('option', { name: comparison.options['doing-nothing'] })).toBeNull()
  choose(comparison.second, 'fut')
  expect(picked()).toEqual([comparison.options.fut, comparison.options['doing-nothing']])
})

test('one option can be read whole, under the same questions in the same order', () => {
  const { screen, root, choose, read, press } = openComparison()
  const isRead = (how: string) => screen.getByRole<HTMLInputElement>('radio', { name: how }).checked
  expect([isRead(comparison.reading.pair), isRead(comparison.reading.one)]).toEqual([true, false])
  read(comparison.reading.one)
  expect([isRead(comparison.reading.pair), isRead(comparison.reading.one)]).toEqual([false, true])
  expect(screen.queryByRole('combobox', { name: comparison.second })).toBeNull()
  choose(comparison.only, 'doing-nothing')
  const title = screen.getAllByRole('heading', { name: comparison.options['doing-nothing'], level: 3 })
  const whole = within(title[0]?.parentElement as HTMLElement)
  expect(whole.getAllByRole('heading', { level: 4 }).map(textOf)).toEqual(
    comparisonRows.map((row) => comparison.rows[row]),
  )
  for (const row of comparisonRows)
    for (const sentence of comparison.cells[row]['doing-nothing'])
      expect(title[0]?.parentElement?.textContent).toContain(sentence)

  act(() => whole.getByRole('button', { name: `${comparison.howSure} ${comparison.rows.pain}` }).click())
  expect(whole.getAllByText(sources.howSure.official.one)).toHaveLength(1)
  press(enGb.start.begin)
  expect(root.textContent).toContain(enGb.questions.age.heading)
})

test('the second of a pair that is then read alone leaves two different options in the pair', () => {
  const { choose, read, picked } = openComparison()
  read(comparison.reading.one)
  choose(comparison.only, 'fue')
  read(comparison.reading.pair)
  expect(picked()).toEqual([comparison.options.smp, comparison.options.fue])
})

test('what is picked and opened stays as it is left, and goes with the answers', () => {
  const { press, walk, choose, picked, table, screen } = openComparison()
  /** The way back stands above and below. */
  const back = (name: string) =>
    void act(() => void fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement))
  const opened = () => table().queryAllByRole('button', { expanded: true }).map(textOf)
  choose(comparison.first, 'fut')
  press(`${comparison.howSure} ${comparison.rows.harm}`)
  press(enGb.weighing.open)
  back(enGb.weighing.backToComparison)
  expect(picked()).toEqual([comparison.options.fue, comparison.options.fut])
  expect(opened()).toHaveLength(1)
  back(enGb.comparing.backToStart)
  walk(journeys.smp)
  press(enGb.result.startAgain)
  press(enGb.result.clear.confirm)
  press(enGb.start.compare)
  expect(picked()).toEqual([comparison.options.smp, comparison.options.fue])
  expect(opened()).toEqual([])
})

test('a figure is a picture only where it is fair, and the picture says what it shows', () => {
  const { root, text } = openComparison()
  const dots = [...root.querySelectorAll('.dots')]
  expect(dots.map((figure) => figure.querySelectorAll('svg [fill=currentColor]').length)).toEqual([50, 80])
  // The words are the picture's text alternative: it is not read out beside them.
  expect(dots.every((figure) => figure.querySelector('svg[aria-hidden=true]'))).toBe(true)
  expect(dots.map((figure) => figure.querySelector('figcaption')?.textContent)).toEqual([
    'Each dot is 1 of the 100. 50 are filled: it is so for them.',
    expect.stringMatching(
      /^Each dot is 1 of the 100. 60 are filled: it is so for them. The next 20 are half filled/,
    ),
  ])
  expect(text().split(comparison.figures.noPicture)).toHaveLength(2)
})

test('under the figures stands what the comparison says of them and no other sentence', () => {
  const { root } = openComparison()
  const claims = [...root.querySelectorAll('.figures .claim > p:first-child')].map(textOf)
  expect(claims).toEqual(
    comparisonOptions.flatMap((option) =>
      figures[option].flatMap(({ row, claims: places }) =>
        places.map((place) => (comparison.cells[row][option] as readonly string[])[place]),
      ),
    ),
  )
})

test('under 18 there is no cost, read whole neither (I1, I25)', () => {
  const { walk, press, screen, text } = openAid()
  walk(journeys['under-18'])
  press(enGb.result.compare)
  act(() => screen.getByRole('radio', { name: comparison.reading.one }).click())
  expect(screen.getByRole('table')).toBeTruthy()
  expect(text()).not.toContain(comparison.rows.cost)
  expect(text()).not.toContain('£')
})
