import type { Differences, Snapshot } from './snapshot.ts'

/** What has changed since the version that was reviewed last, by id. */
export function Changed({ since, found }: { since: Snapshot | undefined; found: Differences | undefined }) {
  if (since === undefined || found === undefined) {
    return (
      <p>
        No earlier version was given to compare with, so everything is new. Once this pack is signed, keep its
        review-pack.json: the next pack is made with it and lists what has changed.
      </p>
    )
  }
  const { added, removed, changed } = found
  return (
    <>
      <p>
        Compared with text version <strong>{since.version}</strong>: {added.length} added, {removed.length}{' '}
        removed, {changed.length} changed.
      </p>
      <Rows title="Changed" rows={changed} />
      <Rows title="Added" rows={added} />
      <Rows title="Removed" rows={removed} />
    </>
  )
}

interface Row {
  readonly id: string
  readonly before?: string
  readonly now?: string
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, before = '', now = '' }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td>{before}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
