import { nextCheck, read } from '../../content/dates.ts'
import { useAid } from '../aid-context.ts'
import { OutLink } from './out-link.tsx'

export const isPast = (isoDate: string) => Date.now() > Date.parse(isoDate)

/** Who signed the text off, and whether it is still the text that was signed: under every screen (product.md). */
export function SignedBy() {
  const { copy, settings, textVersion } = useAid()
  return <p class="review">{copy.about.review(settings, textVersion)}</p>
}

/** When the text was written and is due again (clinical.md 2.1 C3 and C4): on every result, and in About. */
export function Dates() {
  const { copy, settings } = useAid()
  const { nextReview } = settings
  return (
    <p class="small">
      {nextReview !== undefined &&
        (isPast(nextReview) ? (
          <strong>{copy.about.reviewOverdue(nextReview)}</strong>
        ) : (
          copy.about.nextReview(nextReview)
        ))}{' '}
      {isPast(nextCheck) ? (
        <strong>{copy.about.sourcesOverdue(nextCheck)}</strong>
      ) : (
        copy.about.sourcesRead(read, nextCheck)
      )}
    </p>
  )
}

/** What the tool is for, who stands behind it, and what happens to the answers (IPDAS, clinical.md 2.8 M1). */
export function About() {
  const { copy, settings, textVersion } = useAid()
  const { about } = copy
  return (
    <details class="aside">
      <summary>{about.summary}</summary>
      {about.purpose.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{about.interest(settings)}</p>
      <p>{about.howItWorks}</p>
      <p>
        {about.notTested} {about.version(textVersion)}
      </p>
      <p>{about.privacy.join(' ')}</p>
      <Dates />
      {settings.reviewerRegisterUrl !== undefined && (
        <p>
          <OutLink href={settings.reviewerRegisterUrl}>{about.register}</OutLink>
        </p>
      )}
      {settings.privacyUrl !== undefined && (
        <p>
          <OutLink href={settings.privacyUrl}>{about.privacyLink}</OutLink>
        </p>
      )}
    </details>
  )
}
