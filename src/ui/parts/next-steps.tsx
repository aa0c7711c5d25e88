import type { Outcome } from '../../content/copy.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from './heading.tsx'
import { OutLink } from './out-link.tsx'
import { PhoneLink } from './support.tsx'

/** Where a clinic is not whom to see first, its own link stands back (clinical.md F32, issue "quiet for doctor-first"). */
const quiet: ReadonlySet<Outcome> = new Set(['doctor-first', 'urgent', 'wait'])

/** What to do, whom to see, and the clinic's own contact. Never a booking link under 18 (I1). */
export function NextSteps({ outcome }: { outcome: Outcome }) {
  const { copy, settings, onBooking } = useAid()
  const { result } = copy
  const { bookingUrl, bookingLabel, phone } = settings
  return (
    <section>
      <Heading below={1}>{result.next}</Heading>
      <ol>
        {result.nextSteps[outcome].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {outcome !== 'under-18' && (bookingUrl !== undefined || phone !== undefined) && (
        <div class="actions">
          {bookingUrl !== undefined && (
            <OutLink
              href={bookingUrl}
              class={quiet.has(outcome) ? 'link' : 'button'}
              part="booking"
              onFollow={onBooking}
            >
              {bookingLabel ?? result.book}
            </OutLink>
          )}
          {phone !== undefined && <PhoneLink phone={phone} isQuiet={quiet.has(outcome)} />}
        </div>
      )}
    </section>
  )
}
