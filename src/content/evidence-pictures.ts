import { cell, type Evidence, evidence } from './evidence.ts'
import { clinics, general, studies } from './grades.ts'
import type { ComparisonOption } from './more-copy.ts'
import type { Lane, Skin } from './timelines.ts'

const { comparison } = evidence

const shedding = clinics('farjo', 'hairnet', 'bad-mphl')
const dots = clinics('article', 'vinci-long', 'scalpclinic', 'decuyper', 'tattoo-comp')

/** What the pictures rest on: for the most part, the same as the cells of the comparison that say it at length. */
export const pictureEvidence = {
  timelines: {
    smp: {
      visits: cell(comparison['sessions-and-time'].smp),
      recovery: cell(comparison.recovery.smp),
      'losing-hair': studies('article', 'bad-mphl'),
      change: cell(comparison['when-you-see-it'].smp),
      upkeep: clinics('article', 'vinci-long', 'hairdr', 'smpaes'),
    },
    fue: {
      visits: clinics('wimpole', 'hairnet', 'longevita'),
      recovery: cell(comparison.recovery.fue),
      'losing-hair': shedding,
      change: cell(comparison['when-you-see-it'].fue),
      upkeep: general,
    },
    fut: {
      visits: clinics('bonaros-fut', 'hairnet', 'longevita'),
      recovery: cell(comparison.recovery.fut),
      'losing-hair': shedding,
      change: cell(comparison['when-you-see-it'].fut),
      upkeep: general,
    },
    'other-ways': {
      visits: general,
      recovery: general,
      'losing-hair': studies('bad-mphl', 'aga-key', 'tfp172'),
      change: clinics('hairsci', 'aga-key'),
      upkeep: general,
    },
    'doing-nothing': {
      visits: general,
      recovery: general,
      'losing-hair': cell(comparison['what-it-is']['doing-nothing']),
      change: cell(comparison['when-you-see-it']['doing-nothing']),
      upkeep: general,
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
  readonly timelines: Readonly<Record<ComparisonOption, Readonly<Record<Lane, Evidence>>>>
  readonly skins: Readonly<Record<Skin, Evidence>>
}
