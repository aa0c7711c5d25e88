import type { OptionName } from '../../embed/option-table.ts'
import type { Choice } from './fields.ts'

/** Options with few values, in a marketer's words. An empty value leaves the option out. */
export const choices: Readonly<Partial<Record<OptionName, readonly Choice[]>>> = {
  colorScheme: [
    { value: '', label: 'As my page', what: 'light, unless the page says it has a dark side' },
    { value: 'light', label: 'Always light' },
    { value: 'dark', label: 'Always dark' },
    { value: 'auto', label: 'As the reader likes', what: 'their own setting' },
  ],
  headingLevel: [
    { value: '', label: '2', what: 'under the page’s title' },
    { value: '3', label: '3', what: 'under a section' },
    { value: '4', label: '4' },
    { value: '5', label: '5' },
  ],
  lang: [{ value: '', label: 'English (Great Britain)', what: 'the only one so far' }],
  mode: [
    { value: '', label: 'In the page', what: 'right where you paste it' },
    { value: 'popup', label: 'In a dialog', what: 'a button of the page opens it' },
    { value: 'slide-over', label: 'At the side', what: 'a button slides it in' },
    { value: 'floating', label: 'From a corner', what: 'a small button that stays in view' },
    { value: 'consultation', label: 'In a consultation', what: 'clinician and patient at one screen' },
  ],
  side: [
    { value: '', label: 'As usual', what: 'from the right; from a corner, in the middle' },
    { value: 'right', label: 'Right' },
    { value: 'left', label: 'Left' },
  ],
  corner: [
    { value: '', label: 'Bottom right' },
    { value: 'bottom-left', label: 'Bottom left' },
  ],
  start: [
    { value: '', label: 'A start screen', what: 'says what it is first' },
    { value: 'question', label: 'The first question', what: 'with a short notice' },
  ],
}

/** Help in other words than the README's, which are for people who write HTML. Each begins as those do. */
export const helps: Readonly<Partial<Record<OptionName, string>>> = {
  clinic: 'the name people know you by',
  sells: 'the tool says so plainly: people trust a clinic that tells them what it earns from',
  bookingUrl: 'the page where a consultation is booked, with its https://',
  passParams: 'which of the page’s own parameters, such as those of an advert, go on to the booking page',
  accent: 'any colour of your site. It is made darker or lighter where it could not be read',
  colorScheme: 'which looks the tool has',
  headingLevel: 'how deep in the page’s outline its headings stand. Screen readers use it',
  mode: 'only a click ever opens a dialog; nothing pops up by itself',
  side: 'which side it comes from',
  corner: 'where the button stands',
  reveal: 'the button appears; the dialog opens only when somebody presses it',
  start: 'what people see first',
  pushTo:
    'the name of Google Tag Manager’s list of events, nearly always `dataLayer`. None of them has an answer or a result in it',
  debug: 'for whoever looks for a fault: the browser’s console then says what was found',
}
