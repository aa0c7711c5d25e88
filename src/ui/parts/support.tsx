import { useAid } from '../aid-context.ts'
import { Aside } from './aside.tsx'

const dial = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`

/** Where to find someone to talk to: on every screen, and never a gate (clinical.md section 3, X9). */
export function Support() {
  const { copy } = useAid()
  const { summary, lead, lines } = copy.support
  return (
    <Aside summary={summary}>
      {() => (
        <>
          <p>{lead}</p>
          <ul>
            {lines.map(({ name, phone, when }) => (
              <li key={phone}>
                {name}: <a href={dial(phone)}>{phone}</a>. {when}
              </li>
            ))}
          </ul>
        </>
      )}
    </Aside>
  )
}

/** Whom to call today, to be tapped on a phone. */
export function UrgentLines() {
  const { copy } = useAid()
  return (
    <div class="actions">
      {copy.support.urgent.map(({ name, phone }) => (
        <a key={phone} class="button urgent" href={dial(phone)}>
          {name}
        </a>
      ))}
    </div>
  )
}

/** The clinic's own number, to be tapped on a phone. */
export function PhoneLink({ phone, isQuiet }: { phone: string; isQuiet: boolean }) {
  const { copy } = useAid()
  return (
    <a class={isQuiet ? 'link' : 'button quiet'} part="button" href={dial(phone)}>
      {copy.result.call(phone)}
    </a>
  )
}
