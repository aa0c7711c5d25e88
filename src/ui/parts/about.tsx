import type { Copy } from '../../content/copy.ts'
import { nextCheck, read } from '../../content/dates.ts'
import type { Settings } from '../../settings.ts'
import { useAid } from '../aid-context.ts'
import { Aside } from './aside.tsx'
import { Awaited, Later } from './later.tsx'
import { OutLink } from './out-link.tsx'

/** Which checks of the text are late, in words; usually none. */
export function overdue({ about }: Copy, { nextReview }: Settings): string {
  // A day, or a month, is past when it is over. By numbers alone, since Prototype.js has a `toISOString` of its own.
  const isPast = (isoDate: string) => Date.now() > Date.parse(isoDate) + (isoDate.length < 8 ? 31 : 1) * 864e5
  return [
    nextReview !== undefined && isPast(nextReview) && about.reviewOverdue(nextReview),
    isPast(nextCheck) && about.sourcesOverdue(nextCheck),
  ]
    .filter(Boolean)
    .join(' ')
}

/**
 * Who signed the text off, whether it is still the text that was signed, and any check that is late: under every screen
 * (product.md; clinical.md I27).
 */
export function SignedBy() {
  const { copy, settings, textVersion } = useAid()
  return (
    <p class="review">
      {copy.about.review(settings, textVersion)} <strong>{overdue(copy, settings)}</strong>
    </p>
  )
}

/** When the text was written and is due again (clinical.md 2.1 C3 and C4): on every result, and in About. */
export function Dates() {
  const { copy, settings } = useAid()
  const { nextReview } = settings
  return (
    <p class="small">
      {nextReview !== undefined && copy.about.nextReview(nextReview)}{' '}
      {copy.about.sourcesRead(read, nextCheck)}
    </p>
  )
}

/**
 * What the tool is for, who pays for it and what happens to the answers (IPDAS; clinical.md 2.8 M1), under every
 * screen. The rest comes in the second script, and is drawn only once About is open: each step would draw it anew.
 */
export function About() {
  const { copy, settings } = useAid()
  const { about } = copy
  return (
    <Aside summary={about.summary}>
      {(isOpen) => (
        <>
          {about.purpose.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{about.interest(settings)}</p>
          <p>{about.privacy.join(' ')}</p>
          {settings.privacyUrl !== undefined && (
            <p>
              <OutLink href={settings.privacyUrl}>{about.privacyLink}</OutLink>
            </p>
          )}
          <Dates />
          {isOpen && (
            <>
              <Awaited />
              <Later>{(more) => <more.AboutMore />}</Later>
            </>
          )}
        </>
      )}
    </Aside>
  )
}
