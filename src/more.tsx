import { enGbMore } from './content/en-gb-more.ts'
import { ruleBook } from './machine/rule-book.ts'
import { AboutMore } from './ui/more/about.tsx'
import { Asks } from './ui/more/asks.tsx'
import { CompareTable } from './ui/more/compare-table.tsx'
import { Explained } from './ui/more/glossary.tsx'
import { OptionPictures } from './ui/more/pictures/option-pictures.tsx'
import { Preparing } from './ui/more/preparing.tsx'
import { RuleItem } from './ui/more/rules-table.tsx'
import { ResultSources } from './ui/more/sources.tsx'
import { Sure } from './ui/more/sure.tsx'
import { Print, TakeAway } from './ui/more/take-away.tsx'
import { Weigh } from './ui/more/weigh.tsx'
import css from './ui/more/more.css?inline'

/**
 * All that no result needs to be right: it comes in a second script, beside the first screen
 * (docs/decisions/0005-two-scripts.md). Why, the cautions and what to do next are never in here.
 */
export const more = {
  copy: enGbMore,
  css,
  AboutMore,
  Asks,
  CompareTable,
  Explained,
  OptionPictures,
  Preparing,
  Print,
  ResultSources,
  RuleItem,
  Sure,
  TakeAway,
  Weigh,
  ruleBook,
} as const

export type More = typeof more
