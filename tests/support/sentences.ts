/**
 * Every text in a tree of copy. Functions are called with stand-ins, so that what they say is read as well.
 */
export function sentences(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy]
  if (typeof copy === 'function') return spoken(copy as (...given: unknown[]) => unknown)
  if (copy === null || typeof copy !== 'object') return []
  return Object.values(copy).flatMap(sentences)
}

/** What a clinic may have said of itself, or not, for the functions that ask. */
const standIns: unknown[][] = [
  [{ clinic: 'Example Clinic', sells: ['smp', 'fue'] }, 'abc'],
  [{ sells: [] }, 'abc'],
  [{ sells: ['smp', 'fue', 'fut'], reviewer: 'Dr Example', reviewed: '2026-11-01' }, 'abc'],
  [{ reviewer: 'Dr Example', reviewed: '2026-11-01', reviewedVersion: 'abc' }, 'abc'],
  [{ reviewer: 'Dr Example', reviewed: '2026-11-01', reviewedVersion: 'old' }, 'abc'],
  ['2026-11-23', '2027-11-23'],
  ['2026-11', 'smp'],
  [[1, 2, 3]],
  [3],
  [undefined],
]

function spoken(say: (...given: unknown[]) => unknown): string[] {
  return standIns.flatMap((given) => {
    try {
      const said = say(...given)
      return typeof said === 'string' ? [said] : []
    } catch {
      return [] // these stand-ins are for another function
    }
  })
}
