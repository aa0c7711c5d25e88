import { type Evidence, evidence } from './evidence.ts'
import type { ComparisonOption } from './more-copy.ts'
import type { Lane, Skin } from './timelines.ts'

const { comparison } = evidence

const general = comparison.upkeep.fue
const shedding = { sources: ['farjo', 'hairnet', 'bad-mphl'], certainty: 'clinics' } as const
const dots = {
  sources: ['article', 'vinci-long', 'scalpclinic', 'decuyper', 'tattoo-comp'],
  certainty: 'clinics',
} as const

/** What the pictures rest on: for the most part, the same as the cells of the comparison that say it at length. */
export const pictureEvidence = {
  timelines: {
    smp: {
      visits: comparison['sessions-and-time'].smp,
      recovery: comparison.recovery.smp,
      'losing-hair': { sources: ['article', 'bad-mphl'], certainty: 'studies' },
      change: comparison['when-you-see-it'].smp,
      upkeep: { sources: ['article', 'vinci-long', 'hairdr', 'smpaes'], certainty: 'clinics' },
    },
    fue: {
      visits: { sources: ['wimpole', 'hairnet', 'longevita'], certainty: 'clinics' },
      recovery: comparison.recovery.fue,
      'losing-hair': shedding,
      change: comparison['when-you-see-it'].fue,
      upkeep: general,
    },
    fut: {
      visits: { sources: ['bonaros-fut', 'hairnet', 'longevita'], certainty: 'clinics' },
      recovery: comparison.recovery.fut,
      'losing-hair': shedding,
      change: comparison['when-you-see-it'].fut,
      upkeep: general,
    },
    'other-ways': {
      visits: general,
      recovery: general,
      'losing-hair': { sources: ['bad-mphl', 'aga-key', 'tfp172'], certainty: 'studies' },
      change: comparison['when-you-see-it']['other-ways'],
      upkeep: general,
    },
    'doing-nothing': {
      visits: general,
      recovery: general,
      'losing-hair': comparison['what-it-is']['doing-nothing'],
      change: comparison['when-you-see-it']['doing-nothing'],
      upkeep: general,
    },
  },
  skins: {
    'smp-bald': dots,
    'smp-thin': dots,
    fue: { sources: ['article', 'treat-rooms', 'williams24'], certainty: 'clinics' },
    fut: { sources: ['statpearls'], certainty: 'studies' },
  },
} as const satisfies {
  readonly timelines: Readonly<Record<ComparisonOption, Readonly<Record<Lane, Evidence>>>>
  readonly skins: Readonly<Record<Skin, Evidence>>
}
