import type { ComponentChildren } from 'preact'
import { evidence } from '../../content/evidence.ts'
import { useAid } from '../aid-context.ts'
import { SignedBy } from '../parts/about.tsx'
import { OutLink } from '../parts/out-link.tsx'
import { Explained, GlossaryList } from './glossary.tsx'
import { useMoreCopy } from './more-copy.ts'
import { RulesTable } from './rules-table.tsx'
import { HowSure, Sources } from './sources.tsx'

/**
 * What stands behind the tool, section by section (IPDAS C2 to C6, L12 to L23; NICE N8; clinical.md 2.1, 2.2).
 * Disclosures inside of the footer's, and no screen of its own: whoever looks something up keeps their place.
 */
export function AboutMore() {
  const { settings, textVersion } = useAid()
  const { about, glossary } = useMoreCopy()
  const { selling, making, checking, rules, sources, untested, mistakes } = about
  return (
    <>
      <Section title={selling.title} text={selling.text} />
      <Section title={making.title} text={making.text}>
        <SignedBy />
        <Checked />
        <p>{making.version(textVersion)}</p>
      </Section>
      <Section title={checking.title} text={[checking.lead]}>
        {(['doctor', 'clinic', 'smp'] as const).map((who) => (
          <p key={who}>
            <Explained within={checking.title}>{checking.who[who]}</Explained>{' '}
            <HowSure evidence={evidence.checks[who]} />
          </p>
        ))}
      </Section>
      <Section title={rules.title}>
        <RulesTable />
      </Section>
      <Section title={sources.title} text={sources.text} />
      <Section title={untested.title} text={untested.text} />
      <Section
        title={mistakes.title}
        text={[mistakes.complain(settings.clinic), mistakes.correct(textVersion)]}
      />
      <Section title={glossary.title}>
        <GlossaryList />
      </Section>
      <Sources title={sources.list} of={resting} />
    </>
  )
}

/** What its own claims rest on. */
const resting = [...Object.values(evidence.checks), ...Object.values(evidence.glossary)].map((claim) => ({
  evidence: claim,
}))

/** How the sign-off can be checked, or what to do while there is none. */
function Checked() {
  const { settings } = useAid()
  const { making } = useMoreCopy().about
  const { reviewer, reviewed, reviewerRegisterUrl } = settings
  if (reviewer === undefined || reviewed === undefined) return <p>{making.unsigned}</p>
  return (
    <>
      <p>
        <Explained within={making.title}>{making.checkReviewer}</Explained>
      </p>
      {reviewerRegisterUrl !== undefined && (
        <p>
          <OutLink href={reviewerRegisterUrl}>{making.register}</OutLink>
        </p>
      )}
    </>
  )
}

/** Each is opened by itself, so its words are explained anew. */
function Section(props: { title: string; text?: readonly string[]; children?: ComponentChildren }) {
  return (
    <details class="aside">
      <summary>{props.title}</summary>
      {props.text?.map((paragraph) => (
        <p key={paragraph}>
          <Explained within={props.title}>{paragraph}</Explained>
        </p>
      ))}
      {props.children}
    </details>
  )
}
