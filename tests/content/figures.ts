import { placeOf, type Said } from '../support/sentences.ts'
import { claimsOf } from './claims.ts'

/**
 * Figures that are no claims, with the reason: in this place of the copy, and in these words. Any other figure has to
 * rest on a claim with a source (I27). Keep it short: a figure about hair, skin or treatment is a claim.
 */
export const figuresOfOurOwn: readonly {
  readonly place: RegExp
  readonly figures: RegExp
  readonly why: string
}[] = [
  { place: /./, figures: /\b(?:116 123|111(?:, option 2)?|999)\b/g, why: 'numbers to dial' },
  {
    place: /^questions › \w+ › options › |^result › (?:ifYou|oddAnswers) › /,
    figures: /\b\d+(?: to \d+)? (?:months?|mm|cm)\b|\b18 to 24\b|\b(?:18|25|3|5)\b/g,
    why: 'an answer to choose, or one said back',
  },
  {
    place: /^(?:questions › (?:settled|signs) › heading|settled › )/,
    figures: /\b(?:6|12) months\b|\b2 years\b/g,
    why: 'a threshold of the rules, which the clinic signs (review pack, Decisions)',
  },
  {
    place: /^result › (?:wouldChange › R(?:4|5|6|11|15)|cautions › shedding-can-grow-back)$/,
    figures: /\b(?:6 to )?12 months\b|\b2 years\b/g,
    why: 'a threshold of the rules, which the clinic signs (review pack, Decisions)',
  },
  {
    place: /^(?:result › nextSteps|prepare › ask › questions) › |^pictures › ask$/,
    figures: /\b(?:5|10) years\b/g,
    why: 'how far ahead a question looks',
  },
  {
    place: /^start › terms$/,
    figures: /\b8 short questions\b|\babout 2 minutes\b|\b18 or over\b/g,
    why: 'our own questions, how long they take by our own estimate, and whom they are for',
  },
  {
    place:
      /^comparison › (?:reading|figures › dots)|^consultation › idle › left|^weigh › linesUp › (?:marked|pullApart)|^weigh › sure › summary$/,
    figures: /\d+/g,
    why: 'how many things are shown, marked, drawn, asked or left',
  },
  {
    place: /^pictures › (?:timelines|scale|months|near|far)$/,
    figures: /\d+ (?:months?|years|cm|m)\b/g,
    why: 'the scale of a drawing',
  },
  {
    place: /^weigh › note › hint$|^prepare › ask › tooLong/,
    figures: /\b500 characters\b|\bunder-18\b/g,
    why: 'how much fits into a field',
  },
  {
    place: /^prepare › sheet › made/,
    figures: /\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/g,
    why: 'the day on which the sheet is made',
  },
  { place: /^sources › readAsCopy$/, figures: /\bNovember 2026\b/g, why: 'when the sources were read' },
  { place: /^weigh › sure › source$/, figures: /2010;56:e308|\b4 questions\b/g, why: 'a source by name' },
  {
    place: /^about › /,
    figures: /\b(?:\d{1,2} )?[A-Z][a-z]+ 20\d\d\b|\bevery 12 months\b/g,
    why: 'dates of the text and of its checks',
  },
]

/** "12 to 18 months", "42 of 43", "£1,000": a figure with what it counts. */
const figure = /£?\d[\d,.]*\d|£?\d/
const phrase = new RegExp(`(?:${figure.source})(?: (?:to|of) (?:${figure.source}))?(?: [a-z]+)?`, 'g')

/** What is wrong with the figures of this text, if anything. */
export function unsourcedFigures({ path, text }: Said): string | undefined {
  const place = placeOf({ path, text })
  const rest = figuresOfOurOwn
    .filter((own) => own.place.test(place))
    .reduce((left, { figures }) => left.replace(figures, ''), text)
  if (!/\d/.test(rest)) return undefined
  const claims = claimsOf(path)
  if (claims.length === 0) return `${place}: "${text}" is no claim with evidence`
  const sourced = claims.filter(({ evidence }) => evidence.sources.length > 0)
  const said = new Set(sourced.flatMap(({ texts }) => texts.flatMap((claim) => claim.match(phrase) ?? [])))
  const unsourced = (rest.match(phrase) ?? []).filter((found) => !said.has(found))
  return unsourced.length === 0
    ? undefined
    : `${place}: "${unsourced.join('", "')}" is in no claim with a source`
}
