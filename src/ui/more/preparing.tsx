import type { Outcome } from '../../domain/decide.ts'
import { evidence } from '../../content/evidence.ts'
import { preparing, type PreparingId } from '../../content/preparing.ts'
import { Heading } from '../parts/heading.tsx'
import { Words } from '../parts/medical-words.tsx'
import { useMoreCopy } from './more-copy.ts'
import { Sources } from './sources.tsx'

/** How to get ready for an appointment, what it is like, and that one may say no (clinical.md 2.8 G1 to G3). */
export function Preparing({ outcome }: { outcome: Outcome }) {
  const { before, visit, points, sources } = useMoreCopy().prepare
  const { [outcome]: ids }: Readonly<Record<Outcome, Ids>> = preparing
  const claims = [...ids.before, ...ids.visit].flatMap((id) =>
    points[id].map((text) => ({ text, evidence: evidence.prepare[id] })),
  )
  return (
    <section>
      <Heading below={1}>{before}</Heading>
      <Points of={ids.before} />
      <Heading below={1}>{visit}</Heading>
      <Points of={ids.visit} />
      {claims.some((claim) => claim.evidence.sources.length > 0) && <Sources title={sources} of={claims} />}
    </section>
  )
}

type Ids = Readonly<Record<'before' | 'visit', readonly PreparingId[]>>

function Points({ of }: { of: readonly PreparingId[] }) {
  const { points } = useMoreCopy().prepare
  return (
    <ul>
      {of
        .flatMap((id) => points[id])
        .map((point) => (
          <li key={point}>
            <Words>{point}</Words>
          </li>
        ))}
    </ul>
  )
}
