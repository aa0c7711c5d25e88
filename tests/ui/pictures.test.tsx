import { beforeAll, expect, test } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { type Evidence, sources } from '../../src/content/evidence.ts'
import { pictureEvidence } from '../../src/content/evidence-pictures.ts'
import { type ComparisonOption, comparisonOptions } from '../../src/content/more-copy.ts'
import { end, type Lane, lanes, type Line, marks, skins, timelines } from '../../src/content/timelines.ts'
import { drawings } from '../../src/ui/more/pictures/skin-shapes.ts'
import { place } from '../../src/ui/more/pictures/scale.ts'
import { openAid } from '../support/aid.ts'

const { comparison, pictures } = enGbMore
const all = comparisonOptions.flatMap((option) => lanes.map((lane) => ({ option, lane })))
const lines = (option: ComparisonOption, lane: Lane): readonly Line[] => timelines[option][lane]
const grounds = (option: ComparisonOption, lane: Lane): readonly Evidence[] =>
  pictureEvidence.timelines[option][lane]
const told = (option: ComparisonOption, lane: Lane): readonly string[] => pictures.told[option][lane]

/** The lines as a person would write them down: "within 14 to 28 days", "lasts 4 to 12 months". */
const inWords = (line: Line) =>
  line.map(([mark, from, to]) => {
    const days = (months: number) => Math.round((months * 365.25) / 12)
    const whole = [from, to ?? 0].every(Number.isInteger) && (to ?? from) > 0
    const [start, stop] = whole ? [from, to] : [days(from), to && days(to)]
    return `${mark} ${start}${stop === undefined ? '' : ` to ${stop}`} ${whole ? 'months' : 'days'}`
  })

/** What clinical.md section 5 and F18 to F23 say, written down again from there: what is drawn, and its words. */
const fromClinical: Record<ComparisonOption, Record<Lane, readonly (readonly [string[], RegExp])[]>> = {
  smp: {
    visits: [
      [['day 0 days', 'day 14 days', 'day 28 days'], /3 sessions, 2 weeks apart/],
      [['may 7 to 84 days'], /2 to 4 sessions, 1 to 4 weeks apart/],
    ],
    recovery: [[['lasts 0 to 4 days', 'lasts 14 to 18 days', 'lasts 28 to 32 days'], /each.*about 4 days/]],
    'losing-hair': [[['may 0 to 60 months'], /can go on/]],
    change: [
      [
        ['lasts 0 to 28 days', 'within 28 to 42 days', 'may 42 to 84 days'],
        /straight after.*4 to 6 weeks, or later/,
      ],
    ],
    upkeep: [
      [['lasts 0 to 60 months'], /sun.*once it has settled.*every 2 to 3 days/],
      [['may 12 to 36 months', 'within 36 to 60 months'], /every 3 to 5 years.*1 to 2, others up to 6/],
    ],
  },
  fue: {
    visits: [
      [['day 0 days'], /1 operation of 1 day/],
      [['may 12 to 60 months'], /second.*after the full result.*do not know/],
    ],
    recovery: [[['lasts 0 to 7 days', 'within 7 to 14 days'], /1 week off work.*1 to 2 weeks/]],
    'losing-hair': [
      [['within 14 to 28 days'], /after 2 to 4 weeks/],
      [['may 1 to 3 months'], /can look worse at 1 to 3 months/],
      [['may 0 to 60 months'], /can go on/],
    ],
    change: [
      [
        ['within 3 to 4 months', 'lasts 4 to 12 months', 'within 12 to 18 months'],
        /3 to 4 months.*12 to 18 months/,
      ],
    ],
    upkeep: [
      [[], /Normal hair care/],
      [['may 0 to 60 months'], /medicine/],
    ],
  },
  fut: {
    visits: [
      [['day 0 days', 'day 10 days'], /1 operation of 1 day.*about 10 days/],
      [['may 12 to 60 months'], /second.*after the full result.*do not know/],
    ],
    recovery: [[['lasts 0 to 10 days', 'on 10 days'], /about 10 days.*longer than FUE; we do not know/]],
    'losing-hair': [
      [['within 14 to 28 days'], /after 2 to 4 weeks/],
      [['may 1 to 3 months'], /can look worse at 1 to 3 months/],
      [['may 0 to 60 months'], /can go on/],
    ],
    change: [
      [
        ['within 3 to 4 months', 'lasts 4 to 12 months', 'within 12 to 18 months'],
        /3 to 4 months.*12 to 18 months/,
      ],
    ],
    upkeep: [
      [[], /Normal hair care/],
      [['may 0 to 60 months'], /medicine/],
    ],
  },
  'other-ways': {
    visits: [
      [[], /No sessions/],
      [['may 0 to 2 months', 'on 2 months'], /months.*do not know/],
    ],
    recovery: [[[], /None/]],
    'losing-hair': [[['may 0 to 60 months'], /can go on/]],
    change: [
      [['day 0 days'], /the same day/],
      [['within 3 to 6 months', 'on 6 months'], /3 to 6 months, or more/],
    ],
    upkeep: [
      [['lasts 0 to 60 months'], /every few weeks/],
      [['may 0 to 60 months'], /wears out/],
    ],
  },
  'doing-nothing': {
    visits: [
      [[], /No sessions/],
      [['may 0 to 60 months'], /at any time/],
    ],
    recovery: [[[], /None/]],
    'losing-hair': [[['may 0 to 60 months'], /goes on slowly; we do not know how fast/]],
    change: [
      [['within 3 to 6 months'], /3 to 6 months/],
      [['may 0 to 12 months'], /60 to 80 see regrowth within 12 months/],
    ],
    upkeep: [
      [[], /Normal hair care/],
      [['may 0 to 60 months'], /sun/],
    ],
  },
}

test.each(all)(
  '$option, $lane: each time is in clinical.md, and the words say every bar',
  ({ option, lane }) => {
    const expected = fromClinical[option][lane]
    expect(lines(option, lane).map(inWords)).toEqual(expected.map(([drawn]) => drawn))
    told(option, lane).forEach((sentence, index) =>
      expect(sentence).toMatch(expected[index]?.[1] ?? /nothing/),
    )
    expect(told(option, lane)).toHaveLength(expected.length)
  },
)

test('the scale is even in each half, and a month in the first is as wide as 9 in the second, as is said', () => {
  expect([0, 3, 6, 33, end].map(place)).toEqual([0, 25, 50, 75, 100])
  expect(place(1) - place(0)).toBeCloseTo(place(15) - place(6))
  expect(pictures.scale).toContain('1 month in the first half is as wide as 9 months in the second')
})

/** Opened once: it is looked at, and nothing in it is pressed. */
let aid: ReturnType<typeof openAid>
beforeAll(() => {
  aid = openAid()
  aid.press(enGb.start.compare)
})
const listOf = (option: ComparisonOption) =>
  aid.screen.getByRole('list', { name: comparison.options[option] })

/** Where a line begins and ends, in percent of what it is drawn in. */
const ends = (line: Element) => ['x1', 'x2'].map((x) => Number.parseFloat(line.getAttribute(x) ?? ''))

test('every bar of every option is drawn on that one scale', () => {
  let drawn = 0
  for (const { option, lane } of all) {
    const list = listOf(option)
    const svg = list.children[lanes.indexOf(lane)]?.querySelector('svg')
    expect(svg?.getAttribute('width')).toBe('100%')
    expect(svg?.hasAttribute('viewBox')).toBe(false)
    const bars = [...(svg?.children ?? [])].filter((line) => marks.some((mark) => line.matches(`.${mark}`)))
    expect(bars.map((bar) => [bar.getAttribute('class'), ...ends(bar)])).toEqual(
      lines(option, lane).flatMap((line) =>
        line.map(([mark, from, to = from]) => [mark, place(from), mark === 'on' ? place(to) + 8 : place(to)]),
      ),
    )
    drawn += bars.length
  }
  expect(drawn).toBeGreaterThan(40)
})

test('months and years are numbered over every option, at the same places', () => {
  const axes = comparisonOptions.map((option) => {
    const heading = aid.screen.getAllByRole('heading', { name: comparison.options[option] }).at(-1)
    const numbers = [...(heading?.nextElementSibling?.children ?? [])] as HTMLElement[]
    return numbers.map((number) => [number.textContent, number.style.insetInlineStart])
  })
  expect(axes[0]?.slice(0, 3)).toEqual([
    [pictures.months, ''],
    [pictures.years, ''],
    ['1', `${place(1)}%`],
  ])
  expect(axes[0]?.slice(-1)).toEqual([['5', '100%']])
  for (const axis of axes) expect(axis).toEqual(axes[0])
})

test('every option has the same lanes, each with its words in a list beside the drawing', () => {
  for (const option of comparisonOptions) {
    const list = listOf(option)
    expect([...list.children].map((item) => item.textContent)).toEqual(
      lanes.map((lane) => `${pictures.lanes[lane]} ${told(option, lane).join(' ')}`),
    )
    expect([...list.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    )
  }
})

test('what is drawn in a way has its way explained', () => {
  const used = new Set(all.flatMap(({ option, lane }) => lines(option, lane).flat()).map(([mark]) => mark))
  expect([...used].sort()).toEqual([...marks].sort())
  for (const mark of marks) expect(aid.screen.getByText(pictures.marks[mark])).toBeTruthy()
})

const words = (text: string) => text.split(/\s+/).length

/** More words make an option look better or worse than it is. */
const outOfStep = (counts: readonly number[]) => {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.filter((count) => count < mean * 0.75 || count > mean * 1.25)
}

test('the timelines tell every option in equal detail (IPDAS C1)', () => {
  const counts = comparisonOptions.map((option) =>
    words(lanes.flatMap((lane) => told(option, lane)).join(' ')),
  )
  expect(outOfStep(counts), counts.join()).toEqual([])
})

test('the drawings of skin are told in equal detail (IPDAS C1)', () => {
  const counts = skins.map((skin) => words(`${pictures.skins[skin].near} ${pictures.skins[skin].far}`))
  expect(outOfStep(counts), counts.join()).toEqual([])
})

test('each skin is drawn near and far, hidden from screen readers, with its words beside it', () => {
  const drawn = new Set<string>()
  for (const skin of skins) {
    const { title, near, far } = pictures.skins[skin]
    const figure = aid.screen.getByRole('heading', { name: title }).parentElement
    const pair = [...(figure?.querySelectorAll('svg') ?? [])]
    expect(pair.map((drawing) => drawing.getAttribute('aria-hidden'))).toEqual(['true', 'true'])
    expect(pair.map((drawing) => drawing.nextElementSibling?.textContent)).toEqual([
      `${pictures.near} ${near}`,
      `${pictures.far} ${far}`,
    ])
    for (const drawing of pair) drawn.add(drawing.innerHTML)
  }
  expect(drawn.size).toBe(8)
})

test('the same drawing comes each time', () => {
  for (const skin of skins) expect(drawings[skin]()).toEqual(drawings[skin]())
})

test('it says that these are drawings, that results differ, and that nobody has counted', () => {
  expect(pictures.drawings).toMatch(/drawings, not photographs.*differ.*some skin and hair.*no good count/)
  expect(pictures.ask).toMatch(/someone like you/)
})

test('I27: what the pictures claim has sources that are there, and general knowledge has none', () => {
  const claims = [
    ...all.flatMap(({ option, lane }) => grounds(option, lane)),
    ...skins.map((skin) => pictureEvidence.skins[skin]),
  ]
  for (const claim of claims) {
    for (const source of claim.sources) expect(sources).toHaveProperty(source)
    expect(claim.sources.length === 0, JSON.stringify(claim)).toBe(claim.certainty === 'general')
  }
})

test('the sources of each timeline and of the drawings open in place, and each says whose they are', () => {
  const summaries = [...aid.root.querySelectorAll('.option-pictures details > summary')]
  expect(summaries.map((summary) => summary.getAttribute('aria-label'))).toEqual(
    [...comparisonOptions.map((option) => comparison.options[option]), pictures.skin].map(
      (whose) => `${enGbMore.sources.ofResult}: ${whose}`,
    ),
  )
  const opened = summaries.map((summary) => summary.parentElement?.textContent)
  for (const lane of lanes) expect(opened[0]).toContain(pictures.lanes[lane])
  for (const skin of skins) expect(opened[5]).toContain(pictures.skins[skin].title)
})

test('a picture is no surer of a fact than the comparison is, and no less where it is sure', () => {
  const restsOn = (option: ComparisonOption, lane: Lane) => {
    const name = pictures.lanes[lane]
    const list = listOf(option).closest('.timeline')?.nextElementSibling
    return [...(list?.querySelectorAll('ul li') ?? [])].find(({ textContent }) =>
      textContent?.startsWith(name),
    )?.textContent
  }
  const { clinics, general, official, studies } = enGbMore.sources.howSure
  expect(restsOn('fut', 'recovery')).toBe(`Recovery: ${clinics.one}: source 2; ${general.one}`)
  expect(restsOn('fut', 'visits')).toMatch(`; ${general.one}`)
  expect(restsOn('smp', 'change')).toMatch(`; ${general.one}`)
  expect(restsOn('other-ways', 'change')).toMatch(
    new RegExp(`: ${studies.one}: source \\d+; ${general.one}$`),
  )
  expect(restsOn('doing-nothing', 'losing-hair')).toMatch(`: ${official.one}: source 13; ${general.one}`)
})
