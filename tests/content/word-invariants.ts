import type { Outcome } from '../../src/domain/decide.ts'
import { nextCheck, read } from '../../src/content/dates.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { type SourceId, sources } from '../../src/content/evidence.ts'
import { cautionsFor } from '../../src/domain/cautions.ts'
import { because, outcomeOf } from '../../src/domain/decide.ts'
import { questionWords } from '../../src/ui/parts/words.ts'
import { type ReadResult, results, screens, settings } from '../support/as-read.tsx'
import { everyClass } from '../support/every-answer-set.ts'
import { checkEach, type Finding, type Invariant } from '../support/invariant.ts'
import { linesOf } from '../support/reading.ts'
import { everySaid, placeOf } from '../support/sentences.ts'
import { claims } from './claims.ts'
import { unsourcedFigures } from './figures.ts'
import { isBad, lintRules } from './lint-rules.ts'

/** The invariants of clinical.md 4.4 that the words must keep: every text, and every result as it is read. */

const wordings = 'wordings of a result, for all classes of answers'

const textOf = (result: ReadResult) => linesOf(result.sections).join('\n')

/** What I22 wants on every result and this one does not say. */
function missingIn(result: ReadResult): readonly string[] {
  const { view, sections, opened } = result
  const text = textOf(result)
  const outcome: Outcome = outcomeOf(view.decision, view.isUrgent)
  const told = view.answers
    .filter(({ question }) => view.because.questions.includes(question))
    .flatMap(({ question, options }) =>
      options.map((option) => questionWords(enGb, question, view.type).options[option]?.told ?? option),
    )
  const { reasons, cautions, title, doNothing, allOptionsLead } = enGb.result
  const wanted: Readonly<Record<string, boolean>> = {
    'its title': sections.some(({ heading }) => heading === title[outcome]),
    'every reason': view.because.reasons.every((id) => text.includes(reasons[id])),
    'a reason at all': view.because.reasons.length > 0,
    'an answer of the person’s own': told.length > 0 && told.every((answer) => text.includes(answer)),
    'every caution': [...view.cautions, ...view.secondCautions].every((id) => text.includes(cautions[id])),
    'a caution at all': view.cautions.length + view.secondCautions.length > 0,
    'a doctor or a consultation': /\b(?:doctor|consultation)\b/.test(text),
    'that it is no diagnosis': text.includes('This is not a diagnosis.'),
    'that nobody can say yes before a doctor has looked': /until a doctor has examined you/.test(text),
    'every option': text.includes(allOptionsLead) && /SMP.*transplant.*doing nothing/.test(allOptionsLead),
    'doing nothing': text.includes(doNothing[outcome]),
    'where to get support': enGb.support.lines.every(({ phone }) =>
      opened.some(
        ({ heading, lines }) => heading === enGb.support.summary && lines.join(' ').includes(phone),
      ),
    ),
    'who signed it': text.includes(enGb.about.review(settings, 'abc')),
    'its dates': text.includes(enGb.about.sourcesRead(read, nextCheck)),
    'who made it and what they sell': text.includes(enGb.about.interest(settings)),
  }
  return Object.entries(wanted)
    .filter(([, isThere]) => !isThere)
    .map(([what]) => what)
}

/** What clinical.md I23 wants said wherever a procedure is shown, first or next. */
const mustSay = {
  smp: [
    /tattoo/,
    /does not grow hair/,
    /top-up/,
    /allergy/,
    /infection/,
    /long-term effects .* not known/,
    /keep (?:your|the) hair very short|with very short hair|fill in/,
  ],
  transplant: [
    /operation/,
    /scars/,
    /12 to 18 months/,
    /go on thinning/,
    /must check the donor hair/,
    /may not work/,
  ],
} as const

function saysItsHarms(procedure: keyof typeof mustSay): Finding {
  const showing = results().filter(
    ({ view: { decision } }) => decision.first === procedure || decision.second === procedure,
  )
  return checkEach(
    showing,
    ({ view }) => {
      const said = [...view.cautions, ...view.secondCautions].map((id) => enGb.result.cautions[id]).join('\n')
      return mustSay[procedure].every((pattern) => pattern.test(said))
    },
    ({ answers }) => answers,
  )
}

function saysNineMonths(): Finding {
  const recent = everyClass.filter(
    ({ history }) => history === 'under-9-months' || history === 'date-unknown',
  )
  return checkEach(recent, (answers) => {
    const said = [
      ...because(answers).reasons.map((id) => enGb.result.reasons[id]),
      ...cautionsFor(answers).map((id) => enGb.result.cautions[id]),
    ]
    return said.some((text) => text.includes('9 months'))
  })
}

const isReference = (line: string) =>
  Object.values(sources).some(({ publisher, title }) => line.startsWith(`${publisher}: ${title}`))

/** Lines that stand on a screen and are no text of the copy by themselves: those that the screens put together. */
function composedLines(): readonly string[] {
  const texts = new Set(everySaid.map(({ text }) => text))
  const readings = [...screens(), ...results()]
  const lines = readings.flatMap(({ sections, opened }) => linesOf(sections.concat(opened)))
  return [...new Set(lines)].filter((line) => !texts.has(line) && !isReference(line))
}

/** What a rule finds on the screens, beyond what it finds in the copy. */
function badLines(rule: (typeof lintRules)[number], lines: readonly string[]): readonly string[] {
  const excepted = everySaid.filter(({ path }) => rule.exceptIn?.(path) === true)
  return lines.filter((line) => isBad(rule, line) && !excepted.some(({ text }) => line.includes(text)))
}

function lint(): Finding {
  const lines = composedLines()
  const wrong = lintRules.flatMap((rule) =>
    everySaid
      .filter(({ text, path }) => isBad(rule, text, path))
      .map((said) => `${rule.says}: ${placeOf(said)}: ${said.text}`)
      .concat(badLines(rule, lines).map((line) => `${rule.says}: on a screen: ${line}`)),
  )
  return { checked: everySaid.length + lines.length, wrong }
}

/** A claim needs a source, unless it says itself that there is none. */
const isSure = (certainty: string) => certainty !== 'general' && certainty !== 'unknown'

function claimsResolve(): Finding {
  return checkEach(
    claims,
    ({ evidence, texts }) =>
      texts.length > 0 &&
      (evidence.sources as readonly string[]).every((id) => id in sources) &&
      (!isSure(evidence.certainty) || evidence.sources.length > 0) &&
      (evidence.certainty !== 'general' || evidence.sources.length === 0),
    ({ id }) => id,
  )
}

function sourcesAreUsed(): Finding {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.sources))
  return checkEach(Object.keys(sources) as SourceId[], (id) => used.has(id))
}

function figuresHaveSources(): Finding {
  const withFigures = everySaid.filter(({ text }) => /\d/.test(text))
  return checkEach(withFigures, (said) => unsourcedFigures(said) === undefined, unsourcedFigures)
}

function datesAreDates(): Finding {
  const span = (Date.parse(nextCheck) - Date.parse(read)) / 86_400_000
  return checkEach([span], (days) => days > 0 && days <= 366)
}

export const wordInvariants: readonly Invariant[] = [
  {
    id: 'I3',
    promise: 'Less than 9 months after a transplant, or at an unknown date: the result says 9 months.',
    checks: [
      {
        holds: 'less than 9 months after a transplant, or at an unknown date, the text says 9 months',
        over: 'classes of answers',
        run: saysNineMonths,
      },
    ],
  },
  {
    id: 'I22',
    promise:
      'Every result speaks of a doctor or consultation, every option, doing nothing, support, its review and who made it.',
    checks: [
      {
        holds: 'every result says all that a result must',
        over: wordings,
        run: () =>
          checkEach(
            results(),
            (result) => missingIn(result).length === 0,
            (result) =>
              `${result.rule} misses ${missingIn(result).join(', ')}: ${JSON.stringify(result.answers)}`,
          ),
      },
    ],
  },
  {
    id: 'I23',
    promise:
      'SMP is never shown without: tattoo, grows no hair, top-ups, allergy, infection, long-term effects not known, very short hair or fill only. A transplant never without: operation, scars, 12 to 18 months, loss can go on, donor check, may not work.',
    checks: (['smp', 'transplant'] as const).map((procedure) => ({
      holds: `wherever ${procedure} is shown, its harms and limits are`,
      over: wordings,
      run: () => saysItsHarms(procedure),
    })),
  },
  {
    id: 'I25',
    promise:
      'No banned word, prescription medicine, diagnosis, exclamation mark or finance; no price but in the cost row of the comparison.',
    checks: [{ holds: 'no text breaks a rule of the lint', over: 'texts and lines of screens', run: lint }],
  },
  {
    id: 'I26',
    promise: 'No answer leaves the page: no request, cookie, storage, address or event carries one.',
    checks: [],
    elsewhere: 'tests/shell/good-behaviour.test.ts',
  },
  {
    id: 'I27',
    promise:
      'Every claim has its sources and a review date, or says that it is general knowledge or not known.',
    checks: [
      {
        holds: 'every claim is said somewhere, and resolves to sources that are there',
        over: 'claims',
        run: claimsResolve,
      },
      { holds: 'every source is used by a claim', over: 'sources', run: sourcesAreUsed },
      {
        holds: 'every figure rests on a claim with a source',
        over: 'texts with figures',
        run: figuresHaveSources,
      },
      {
        holds: 'the next check comes at most 12 months after the text was written',
        over: 'dates',
        run: datesAreDates,
      },
    ],
  },
]
