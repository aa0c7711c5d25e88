import { enGbMore } from './content/en-gb-more.ts'
import { CompareTable } from './ui/more/compare-table.tsx'
import { OptionPictures } from './ui/more/pictures/option-pictures.tsx'
import { ResultSources } from './ui/more/sources.tsx'
import css from './ui/more/more.css?inline'

/**
 * All that no result needs to be right: it comes in a second script, beside the first screen
 * (docs/decisions/0005-two-scripts.md). Why, the cautions and what to do next are never in here.
 */
export const more = { copy: enGbMore, css, CompareTable, OptionPictures, ResultSources } as const

export type More = typeof more
