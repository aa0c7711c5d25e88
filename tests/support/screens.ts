import type { Screen, Screens, Stop } from '../../demo/gallery/screens.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { type QuestionId, questions } from '../../src/domain/questions.ts'
import { journeys } from './journeys.ts'
import { way } from './way.ts'

const { about, comparing, result, start, weighing } = enGb

/** As far as a screen, on which nothing is pressed: by the first of the journeys that comes to it. */
function wayTo(wanted: 'start' | QuestionId): readonly Stop[] {
  const ways = Object.values(journeys).map(way)
  const stops = ways.find((each) => each.some(({ screen }) => screen === wanted)) ?? []
  const last = stops.findIndex(({ screen }) => screen === wanted)
  return [...stops.slice(0, last), stop(stops[last]?.heading ?? '')]
}

const stop = (heading: string, ...names: string[]): Stop => ({
  heading,
  presses: names.map((name) => ({ role: 'button', name })),
})

const headingOf = (stops: readonly Stop[]) => stops.at(-1)?.heading ?? ''

const screens: readonly Screen[] = [
  { id: 'start', group: 'The start', name: start.title, way: wayTo('start') },
  ...questions.map(({ id }) => ({
    id: `question-${id}`,
    group: 'The questions',
    name: headingOf(wayTo(id)),
    way: wayTo(id),
  })),
  ...Object.entries(journeys).map(([outcome, answers]) => ({
    id: `result-${outcome}`,
    group: 'The results',
    name: result.title[outcome as keyof typeof journeys],
    way: way(answers),
  })),
  {
    id: 'compare',
    group: 'Beside them',
    name: comparing.title,
    way: [stop(start.title, start.compare), stop(comparing.title)],
  },
  {
    id: 'weigh',
    group: 'Beside them',
    name: weighing.title,
    way: [stop(start.title, start.compare), stop(comparing.title, weighing.open), stop(weighing.title)],
  },
  {
    id: 'about',
    group: 'Beside them',
    name: about.summary,
    // Under the first question: only a tool in view or in use fetches its second script, and a frame may be out of view.
    way: [
      ...wayTo('age').slice(0, -1),
      { heading: headingOf(wayTo('age')), presses: [{ role: 'summary', name: about.summary }] },
      stop(enGbMore.about.selling.title),
    ],
  },
]

/** Every screen of the tool, for the gallery and for screenshots: both walk there as tests do. */
export const everyScreen: Screens = { loading: enGb.later.loading, screens }
