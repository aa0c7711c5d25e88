import type { EventName } from '../../embed/events.ts'

/** An event of the tool, as a marketer would count it. */
interface Told {
  readonly when: string
  /** What it is good for; nothing where it is never pushed. */
  readonly use?: string
}

const events: Readonly<Record<EventName, Told>> = {
  ready: { when: 'The tool has started.', use: 'how many people saw a page with it' },
  started: { when: 'The first question was opened or answered.', use: 'how many began' },
  step: { when: 'Another question is shown.' },
  finished: { when: 'A result is shown, whatever it is.', use: 'how many came to the end' },
  compare: { when: 'The comparison of all options was opened.', use: 'how many read on' },
  booking: {
    when: 'The booking link was followed.',
    use: 'a key event: somebody wants to talk to you',
  },
  print: { when: 'The sheet to take away was printed.', use: 'how many bring it along' },
  closed: { when: 'A dialog with the tool was closed.' },
  error: {
    when: 'It could not start, and what stood in its place is shown again; or it could not draw, which it tries anew.',
  },
}

export const measured = (Object.entries(events) as [EventName, Told][]).map(([name, { when, use }]) => ({
  name,
  when,
  use,
}))

/** As an event of the page is called. */
export const eventName = (name: string) => `hair-options:${name}`

/** As it is pushed, and counted: Google Analytics takes letters, digits and underscores. */
export const pushedName = (name: string) => `hair_options_${name}`

/** Matches all that is pushed and nothing else in Tag Manager's Custom Event trigger. */
export const triggerPattern = `^hair_options_(${measured
  .filter(({ use }) => use !== undefined)
  .map(({ name }) => name)
  .join('|')})$`
