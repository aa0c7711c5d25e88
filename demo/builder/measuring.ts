/** An event of the tool, as a marketer would count it. */
export interface Measured {
  /** After `hair-options:`. */
  readonly name: string
  readonly when: string
  /** What it is good for; nothing where it is never pushed. */
  readonly use?: string
}

/** Those that are pushed come in this order, once each for a page that is loaded. */
export const measured: readonly Measured[] = [
  { name: 'ready', when: 'The tool has started.', use: 'how many people saw a page with it' },
  {
    name: 'started',
    when: 'The first question was opened or answered.',
    use: 'how many began',
  },
  {
    name: 'step',
    when: 'Another question is shown.',
  },
  {
    name: 'finished',
    when: 'A result is shown, whatever it is.',
    use: 'how many came to the end',
  },
  {
    name: 'compare',
    when: 'The comparison of all options was opened.',
    use: 'how many read on',
  },
  {
    name: 'booking',
    when: 'The booking link was followed.',
    use: 'a key event: somebody wants to talk to you',
  },
  {
    name: 'print',
    when: 'The sheet to take away was printed.',
    use: 'how many bring it along',
  },
  {
    name: 'closed',
    when: 'A dialog with the tool was closed.',
  },
  {
    name: 'error',
    when: 'It could not start; what stood in its place is shown again.',
  },
]

export const eventName = (name: string) => `hair-options:${name}`

/** GA4 takes letters, digits and underscores. */
export const analyticsName = (name: string) => `hair_options_${name}`

/** Matches all of ours and nothing else in Tag Manager's Custom Event trigger. */
export const triggerPattern = `^hair-options:(${measured
  .filter(({ use }) => use !== undefined)
  .map(({ name }) => name)
  .join('|')})$`
