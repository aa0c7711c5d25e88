import type { Invariant } from '../../tests/support/invariant.ts'

/** What an invariant was checked on, and whether it held. */
export interface Proven extends Omit<Invariant, 'checks'> {
  readonly checks: readonly {
    readonly holds: string
    readonly over: string
    readonly checked: number
    readonly isKept: boolean
  }[]
}

/** Checks invariants now. It takes some seconds: every class of answers is decided several times. */
export function prove(invariants: readonly Invariant[]): readonly Proven[] {
  return invariants.map(({ checks, ...invariant }) =>
    Object.assign(invariant, {
      checks: checks.map(({ holds, over, run }) => {
        const { checked, wrong } = run()
        return { holds, over, checked, isKept: checked > 0 && wrong.length === 0 }
      }),
    }),
  )
}

const count = new Intl.NumberFormat('en-GB')

/** The safety invariants, each with how many answer sets it was checked on. */
export function Invariants({ proven }: { proven: readonly Proven[] }) {
  const isKept = proven.every(({ checks }) => checks.every((check) => check.isKept))
  const unchecked = proven.filter(({ checks }) => checks.length === 0).map(({ id }) => ` but ${id}`)
  return (
    <>
      <p>
        {isKept
          ? `All of these${unchecked.join('')} were checked when this pack was made, and all held.`
          : 'NOT ALL OF THESE HELD when this pack was made. Do not sign.'}{' '}
        Every sensible set of answers was built: 31,321 classes, in which the boxes that the rules treat alike
        stand for one another; another test takes each of the 2,676,121 sets of ticked boxes through the
        rules.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">What it promises</th>
            <th scope="col">Checked on</th>
          </tr>
        </thead>
        <tbody>
          {proven.map(({ id, promise, checks, elsewhere }) => (
            <tr key={id + promise}>
              <th scope="row">{id}</th>
              <td>{promise}</td>
              <td>
                {checks.map(({ holds, over, checked, isKept: held }) => (
                  <p key={holds}>
                    {count.format(checked)} ({over}): {holds}. {held ? 'Held.' : 'DID NOT HOLD.'}
                  </p>
                ))}
                {elsewhere !== undefined && <p>In real browsers: {elsewhere}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
