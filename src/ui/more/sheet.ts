import { nextCheck, read } from '../../content/dates.ts'
import { type Evidence, evidence, type SourceId, sources } from '../../content/evidence.ts'
import type { MoreCopy } from '../../content/more-copy.ts'
import { outcomeOf, type ResultView } from '../../machine/view.ts'
import type { Aid } from '../aid-context.ts'
import { overdue } from '../parts/about.tsx'
import { isClinicLater, isClinicSilent, stepsOf } from '../parts/next-steps.tsx'
import { questionWords, toldIn } from '../parts/words.ts'
import { asksToTake } from './asks-to-take.ts'
import { mattersOf } from './sheet-matters.ts'
import { inOrder, numberOf } from './sources.tsx'

/** What a person takes to an appointment, as plain data: the printed sheet and the text are both made from it. */
export interface Sheet {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly opening: readonly Part[]
  readonly sections: readonly Section[]
}

export interface Section {
  /** Where its lists look or read otherwise than points. */
  readonly id?: 'next' | 'asks' | 'answers' | 'standing' | 'sources' | 'words'
  readonly heading: string
  readonly parts: readonly Part[]
}

/** A paragraph or a list. */
export type Part = string | readonly string[]

type Surroundings = Pick<Aid, 'copy' | 'settings' | 'notebook' | 'textVersion'>

/** What each short form on a sheet means: on paper none can be opened. */
function shortForms(of: readonly unknown[], { glossary }: MoreCopy): readonly string[] {
  const text = JSON.stringify(of)
  return Object.values(glossary.terms)
    .filter(({ words: [word] }) => /^[A-Z]+$/.test(word) && new RegExp(`\\b${word}\\b`).test(text))
    .map(({ words: [word], meaning }) => `${word}: ${meaning}`)
}

/** Everything of a result that is worth taking along. No clinic to turn to for anyone under 18 (I1). */
export function sheetOf(view: ResultView, aid: Surroundings, more: MoreCopy): Sheet {
  const { copy, settings, notebook } = aid
  const { result, about, support } = copy
  const { ask, sheet } = more.prepare
  const { decision } = view
  const { reasons } = view.because
  const outcome = outcomeOf(decision, view.isUrgent)
  const place = isClinicLater(outcome) ? undefined : settings.clinicPlace
  const contact = [settings.clinic, place, settings.phone, settings.bookingUrl]

  const cited = (text: string, claim: Evidence) =>
    claim.sources.length > 0 ? `${text} ${sheet.cited(inOrder(claim).map(numberOf))}` : text
  const cautions = (ids: ResultView['cautions']) =>
    ids.map((id) => cited(result.cautions[id], evidence.cautions[id]))
  const claims = [
    ...reasons.map((id) => evidence.reasons[id]),
    ...[...view.cautions, ...view.secondCautions].map((id) => evidence.cautions[id]),
  ]

  const opening: readonly Part[] = [
    sheet.made(Date.now()),
    ...(outcome === 'urgent' ? [support.urgent.map(({ name }) => name)] : []),
    result.lead[outcome],
    `${result.always(place, outcome)} ${result.doNothing[outcome]}`,
    about.interest(settings),
  ]
  const sections: readonly Section[] = [
    {
      heading: result.why,
      parts: [
        result.youToldUs,
        toldIn(copy, view),
        ...reasons.map((id) => cited(result.reasons[id], evidence.reasons[id])),
      ],
    },
    { heading: result.careful, parts: [cautions(view.cautions)] },
    {
      heading: result.alsoAsk,
      parts: decision.second === null ? [] : [result.second[decision.second], cautions(view.secondCautions)],
    },
    { id: 'next', heading: result.next, parts: [stepsOf(result, outcome, decision.rule)] },
    { id: 'asks', heading: ask.title, parts: [asksToTake(view.asks, notebook, ask)] },
    { heading: sheet.matters, parts: view.canWeigh ? mattersOf(notebook, more) : [] },
    { id: 'answers', heading: result.answers, parts: [answersIn(view, copy)] },
    {
      heading: sheet.clinic,
      parts: isClinicSilent(outcome) ? [] : [contact.filter((line) => line !== undefined)],
    },
    {
      heading: support.summary,
      parts: [support.lead, support.lines.map(({ name, phone, when }) => `${name}: ${phone}. ${when}`)],
    },
    { id: 'standing', heading: about.summary, parts: [standing(aid, more)] },
    {
      id: 'sources',
      heading: sheet.sources,
      parts: [
        sheet.sourcesLead,
        inOrder({ sources: claims.flatMap((claim) => claim.sources) }).map((id) => sourceLine(id, more)),
      ],
    },
  ]
  return {
    lang: copy.lang,
    dir: copy.dir,
    title: result.title[outcome],
    opening,
    sections: [
      ...sections,
      { id: 'words' as const, heading: more.glossary.title, parts: [shortForms([opening, sections], more)] },
    ].filter(({ parts }) => parts.some((part) => part.length > 0)),
  }
}

/** "How old are you? 25 or over", and a word where two answers sit oddly together (clinical.md 4.5). */
function answersIn(view: ResultView, copy: Aid['copy']): readonly string[] {
  const { youToldUs, oddAnswers } = copy.result
  const given = view.answers.map(({ question, options }) => {
    const { heading, options: words } = questionWords(copy, question, view.type)
    // "None of these" says nothing to who has not read these.
    if (options.includes('none')) return `${youToldUs} ${words.none?.told}.`
    return `${heading} ${options.map((option) => words[option]?.label).join('; ')}`
  })
  return [...given, ...view.oddAnswers.map(({ id }) => oddAnswers[id])]
}

/** Who stands behind the text, and how old it is (IPDAS C3 and C4). */
function standing({ copy, settings, textVersion }: Surroundings, more: MoreCopy): string {
  const { about } = copy
  const { nextReview } = settings
  return [
    ...more.about.untested.text,
    about.review(settings, textVersion),
    settings.reviewerRegisterUrl,
    nextReview && about.nextReview(nextReview),
    about.sourcesRead(read, nextCheck),
    overdue(copy, settings),
    more.about.making.version(textVersion),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The tool itself has the addresses; on paper a source is named. */
function sourceLine(id: SourceId, { sources: { readAsCopy } }: MoreCopy): string {
  const source: { publisher: string; title: string; copy?: true } = sources[id]
  const line = `${numberOf(id)}. ${source.publisher}: ${source.title}`
  return source.copy ? `${line} (${readAsCopy})` : line
}
