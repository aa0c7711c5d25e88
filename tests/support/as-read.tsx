import { renderToString } from 'preact-render-to-string'
import type { StateValue } from 'xstate'
import { read as written } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { decide } from '../../src/domain/decide.ts'
import { type Answers, type QuestionId, questions } from '../../src/domain/questions.ts'
import type { RuleId } from '../../src/domain/rules.ts'
import { decisionMachine } from '../../src/machine/decision-machine.ts'
import { type ResultView, type View, viewOf } from '../../src/machine/view.ts'
import { more } from '../../src/more.tsx'
import { emptyNotebook } from '../../src/notebook.ts'
import type { Settings } from '../../src/settings.ts'
import { DecisionAid } from '../../src/ui/decision-aid.tsx'
import { everyClass, everyTicks } from './every-answer-set.ts'
import { journeys } from './journeys.ts'
import { linesOf, read, type Reading } from './reading.ts'

/**
 * Every screen and every result, drawn and read as a person reads it. Found by walking the machine and the answers,
 * so that a new screen, rule or section is read with no edit here.
 */

export interface Screen extends Reading {
  readonly view: View
}

/** One wording of a result: all that is said, for all answers of which the same is said. */
export interface ReadResult extends Reading {
  readonly rule: RuleId | 'unanswered'
  readonly view: ResultView
  readonly answers: Answers
}

/** A clinic that says who and where it is, and as most will at first, has no reviewer yet. */
export const settings: Settings = {
  headingLevel: 2,
  start: 'page',
  colorScheme: 'light',
  clinic: 'Example Clinic',
  clinicPlace: 'Example Street',
  sells: ['smp', 'fue'],
  bookingUrl: 'https://clinic.example/book',
  privacyUrl: 'https://clinic.example/privacy',
}

const nothing = () => {}

/** The heading of a screen: the first there is. */
export const titleOf = ({ sections }: Reading) =>
  sections.find(({ heading }) => heading !== '')?.heading ?? ''

/** Drawn with no answer marked: "Your answer" beside an option is no part of the question. */
function asRead(view: View): Reading {
  const drawn = view.screen === 'question' ? { ...view, chosen: [] } : view
  const html = onTheDay(written, () =>
    renderToString(
      <DecisionAid
        view={drawn}
        copy={enGb}
        settings={settings}
        textVersion="abcdefabcdef"
        notebook={emptyNotebook}
        write={nothing}
        more={more}
        loadMore={nothing}
        send={nothing}
        onBooking={nothing}
        onPrint={nothing}
      />,
    ),
  )
  return read(html)
}

/**
 * A clock that stands still, so that what is read does not change when a check is overdue, and a browser that can
 * share, as a phone's can.
 */
function onTheDay<Made>(isoDate: string, make: () => Made): Made {
  const { now } = Date
  const known = Object.getOwnPropertyDescriptor(globalThis, 'navigator')
  Date.now = () => Date.parse(isoDate)
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { share: nothing } })
  try {
    return make()
  } finally {
    Date.now = now
    if (known === undefined) Reflect.deleteProperty(globalThis, 'navigator')
    else Object.defineProperty(globalThis, 'navigator', known)
  }
}

/** The machine in this mode, with these answers, as the screen to draw. */
function viewIn(value: StateValue, answers: Answers, at: QuestionId): View {
  return viewOf(decisionMachine.resolveState({ value, context: { answers, at } }))
}

type Node = (typeof decisionMachine)['root']

/** The modes in which the machine can rest: its deepest states that lead on only when something happens. */
function modes(node: Node): readonly string[][] {
  const inner: readonly Node[] = Object.values(node.states)
  if (inner.length > 0) return inner.flatMap(modes)
  return (node.always?.length ?? 0) > 0 ? [] : [[...node.path]]
}

const valueOf = ([state = '', ...within]: readonly string[]): StateValue =>
  within.length === 0 ? state : { [state]: valueOf(within) }

/** Answers to look at the screens with: each kind of result, and each type, which some questions word themselves by. */
const lookedAt: readonly Answers[] = [
  ...Object.values(journeys),
  ...questions
    .flatMap(({ id, options }) => (id === 'type' ? options : []))
    .map((type) => Object.assign({}, journeys.smp, { type, settled: 'yes' as const })),
]

/** Every screen but the results, each wording once. */
export function screens(): readonly Screen[] {
  const views = new Map<string, View>()
  for (const mode of modes(decisionMachine.root)) {
    for (const answers of lookedAt) {
      for (const { id } of questions) {
        const view = viewIn(valueOf(mode), answers, id)
        if (view.screen === 'result') continue
        views.set(JSON.stringify(view.screen === 'question' ? { ...view, chosen: [] } : view), view)
      }
    }
  }
  const all = [...views.values()].map((view) => Object.assign(asRead(view), { view }))
  return [...new Map(all.map((screen) => [linesOf(screen.sections).join('|'), screen])).values()]
}

/** A set of answers for each rule: a box brings its caution whatever rule wins. */
const ofEachRule = [...new Map(everyClass.map((answers) => [decide(answers).rule, answers])).values()]

/** These answers with each so many boxes of each tick-box question in the place of their own. */
const withBoxes = (bases: readonly Answers[], many: number): readonly Answers[] =>
  questions
    .filter(({ kind }) => kind === 'many')
    .flatMap((question) =>
      everyTicks(question)
        .filter(({ length }) => length === many)
        .flatMap((ticks) => bases.map((answers) => Object.assign({}, answers, { [question.id]: ticks }))),
    )

/** Each box by itself, for each rule and for each of the answers looked at. */
const boxesAlone = withBoxes([...lookedAt, ...ofEachRule], 1)

const ofEachTypeAndAge = [
  ...new Map(everyClass.map((answers) => [`${answers.type} ${answers.age}`, answers])).values(),
]

/** Two boxes: one brings the caution, and the other the title or the rule that it stands under. */
const boxesTogether = withBoxes([...ofEachTypeAndAge, ...ofEachRule], 2)

/** What tells two wordings of a result apart: all that is shown but the list of one's own answers. */
function saidIn({ answers, type, ...view }: ResultView): string {
  const told = answers.filter(({ question }) => view.because.questions.includes(question))
  return JSON.stringify({ ...view, told, type: view.because.questions.includes('settled') && type })
}

let drawn: readonly ReadResult[] | undefined

/**
 * Every wording of a result, over every class of answers and every box by itself; and of two boxes, one for each caution that
 * nothing else brings under that title. Seconds, the first time.
 */
export function results(): readonly ReadResult[] {
  drawn ??= drawResults()
  return drawn
}

function drawResults(): readonly ReadResult[] {
  const found = new Map<string, ReadResult>()
  const brought = new Set<string>()
  const look = (answers: Answers, isOnlyForCautions: boolean) => {
    const view = viewIn({ decided: 'shown' }, answers, 'age') as ResultView
    const { rule } = view.decision
    const said = saidIn(view)
    const cautions = view.cautions.map((caution) => `${rule} ${view.isUrgent} ${caution}`)
    if (found.has(said) || (isOnlyForCautions && cautions.every((caution) => brought.has(caution)))) return
    for (const caution of cautions) brought.add(caution)
    found.set(said, { ...asRead(view), rule, view, answers })
  }
  for (const answers of [...everyClass, ...boxesAlone]) look(answers, false)
  for (const answers of boxesTogether) look(answers, true)
  return [...found.values()]
}
