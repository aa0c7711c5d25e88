import { nextCheck, read } from '../../src/content/dates.ts'
import { type SourceId, sources } from '../../src/content/evidence.ts'
import { type Claim, claims } from '../../tests/content/claims.ts'

const ids = Object.keys(sources) as SourceId[]
const numberOf = (id: SourceId) => ids.indexOf(id) + 1

const howSure: Readonly<Record<string, string>> = {
  official: 'an official body or regulator says so, or the article and an independent source agree',
  studies: 'small published studies, specialists agree, or an official page of which a copy was read',
  clinics: 'only clinics’ own pages say so, or such pages disagree',
  general: 'general knowledge, for the clinic to check; no source',
  unknown: 'nobody knows, or nothing good enough was found',
}

/** Every claim with its sources and how sure they let us be, in whatever part of the product it stands. */
export function Claims() {
  const tables = [...new Set(claims.map(({ id }) => id.split(' › ')[0] ?? ''))]
  return (
    <>
      <p>
        Sources read in {read}; to be checked again by {nextCheck}. How sure a claim is:
      </p>
      <dl>
        {Object.entries(howSure).map(([certainty, meaning]) => (
          <div key={certainty}>
            <dt>
              <strong>{certainty}</strong>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {tables.map((table) => (
        <section key={table}>
          <h3>{table}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Claim</th>
                <th scope="col">Words</th>
                <th scope="col">How sure</th>
                <th scope="col">Sources</th>
              </tr>
            </thead>
            <tbody>
              {claims
                .filter(({ id }) => id.split(' › ')[0] === table)
                .map((claim) => (
                  <Row key={claim.id} claim={claim} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

function Row({ claim: { id, texts, evidence } }: { claim: Claim }) {
  return (
    <tr>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>{[...new Set(texts)].join(' ')}</td>
      <td>{evidence.certainty}</td>
      <td>{evidence.sources.map(numberOf).join(', ') || 'none'}</td>
    </tr>
  )
}

export function Sources() {
  return (
    <ol>
      {ids.map((id) => {
        const source: { publisher: string; title: string; url?: string; copy?: true } = sources[id]
        return (
          <li key={id}>
            {source.publisher}: {source.title} <code>{id}</code>{' '}
            {source.url === undefined ? 'no whole address known' : <a href={source.url}>{source.url}</a>}
            {source.copy && ', read as a copy'}
          </li>
        )
      })}
    </ol>
  )
}
