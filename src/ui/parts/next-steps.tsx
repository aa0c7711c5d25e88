import type { Outcome } from '../../domain/decide.ts'
import type { ResultCopy } from '../../content/copy.ts'
import type { Decision } from '../../domain/decide.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from './heading.tsx'
import { Words } from './medical-words.tsx'
import { OutLink } from './out-link.tsx'
import { PhoneLink } from './support.tsx'

/** Where this clinic is not whom to see first, its own place and links stand back (clinical.md F32). */
const clinicLater: ReadonlySet<Outcome> = new Set(['under-18', 'doctor-first', 'urgent', 'wait'])

/** True for a result that sends the person to somebody else first. */
export const isClinicLater = (outcome: Outcome) => clinicLater.has(outcome)

/** Nobody under 18 is sent to a clinic (I1), and nobody with a fever to its sales line. */
export const isClinicSilent = (outcome: Outcome) => outcome === 'under-18' || outcome === 'urgent'

/** What to do, in order. */
export function stepsOf(result: ResultCopy, outcome: Outcome, rule: Decision['rule']): readonly string[] {
  const before = result.firstStep[rule]
  return before === undefined ? result.nextSteps[outcome] : [before, ...result.nextSteps[outcome]]
}

/** What to do, whom to see, and the clinic's own contact. Never a booking link under 18 (I1). */
export function NextSteps({ outcome, rule }: { outcome: Outcome; rule: Decision['rule'] }) {
  const { copy, settings, onBooking } = useAid()
  const { result } = copy
  const { bookingUrl, bookingHref, bookingLabel, phone } = settings
  return (
    <section>
      <Heading below={1}>{result.next}</Heading>
      <ol>
        {stepsOf(result, outcome, rule).map((step) => (
          <li key={step}>
            <Words>{step}</Words>
          </li>
        ))}
      </ol>
      {!isClinicSilent(outcome) && (bookingUrl !== undefined || phone !== undefined) && (
        <div class="actions">
          {bookingUrl !== undefined && (
            <OutLink
              href={bookingHref ?? bookingUrl}
              class={isClinicLater(outcome) ? 'link' : 'button'}
              part="booking"
              onFollow={onBooking}
            >
              {bookingLabel ?? result.book}
            </OutLink>
          )}
          {phone !== undefined && <PhoneLink phone={phone} isQuiet={isClinicLater(outcome)} />}
        </div>
      )}
    </section>
  )
}
