import type { Certainty, Evidence, SourceId } from './evidence.ts'

const from =
  (certainty: Certainty) =>
  (...sources: readonly [SourceId, ...SourceId[]]): Evidence => ({ sources, certainty })

export const official = from('official')
export const studies = from('studies')
export const clinics = from('clinics')
export const general: Evidence = { sources: [], certainty: 'general' }
/** Nobody knows; the sources are where we looked. */
export const unknown = (...sources: readonly SourceId[]): Evidence => ({ sources, certainty: 'unknown' })
