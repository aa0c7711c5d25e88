import { type Evidence, evidence } from './evidence.ts'
import { clinics, general, studies } from './grades.ts'
import type { ComparisonOption } from './more-copy.ts'
import type { Lane, Skin } from './timelines.ts'

const { comparison } = evidence

const shedding = [clinics('farjo', 'hairnet', 'bad-mphl')]
const dots = clinics('article', 'vinci-long', 'scalpclinic', 'decuyper', 'tattoo-comp')

/**
 * What the pictures rest on: each lane, on as much as its sentences say, for the most part the claims of the
 * comparison that say it at length.
 */
export const pictureEvidence = {
  timelines: {
    smp: {
      visits: comparison['sessions-and-time'].smp,
      recovery: comparison.recovery.smp.slice(0, 2),
      'losing-hair': [studies('article', 'bad-mphl')],
      change: comparison['when-you-see-it'].smp,
      upkeep: [clinics('article', 'vinci-long', 'hairdr', 'smpaes'), general],
    },
    fue: {
      visits: comparison['sessions-and-time'].fue.slice(0, 2),
      recovery: comparison.recovery.fue.slice(0, 2),
      'losing-hair': shedding,
      change: comparison['when-you-see-it'].fue,
      upkeep: [general],
    },
    fut: {
      visits: [general, clinics('bonaros-fut'), comparison['sessions-and-time'].fue[1]],
      recovery: comparison.recovery.fut,
      'losing-hair': shedding,
      change: comparison['when-you-see-it'].fut,
      upkeep: [general],
    },
    'other-ways': {
      visits: [general],
      recovery: [general],
      'losing-hair': [studies('bad-mphl', 'aga-key', 'tfp172')],
      change: comparison['when-you-see-it']['other-ways'],
      upkeep: [general],
    },
    'doing-nothing': {
      visits: [general],
      recovery: [general],
      'losing-hair': [comparison['what-it-is']['doing-nothing'][1], general],
      change: comparison['when-you-see-it']['doing-nothing'].slice(1),
      upkeep: [general],
    },
  },
  skins: {
    // How the dots look beside grey hair is general knowledge.
    'smp-bald': general,
    'smp-thin': dots,
    fue: clinics('article', 'treat-rooms', 'williams24'),
    fut: studies('statpearls'),
  },
} as const satisfies {
  readonly timelines: Readonly<Record<ComparisonOption, Readonly<Record<Lane, readonly Evidence[]>>>>
  readonly skins: Readonly<Record<Skin, Evidence>>
}
