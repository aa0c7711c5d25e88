import type { Evidence } from './evidence.ts'
import { clinics, general, official, studies, unknown } from './grades.ts'
import type { ComparisonOption, ComparisonRow } from './more-copy.ts'

/**
 * What each sentence of the comparison rests on, in the order in which a cell says them. The copy's cells are typed
 * by the lengths of these lists, so a claim without evidence does not compile, in any language.
 *
 * Graded as clinical.md section 5 does, and lower where its B is given to what only clinics' pages say.
 */
export const comparisonEvidence = {
  'what-it-is': {
    smp: [
      official('article', 'toma'),
      official('article', 'smp10'),
      studies('article', 'korea43'),
      studies('article', 'smp10'),
    ],
    fue: [official('nhs-ht'), official('nhs-ht', 'treat-rooms'), general],
    fut: [official('nhs-ht'), official('nhs-ht-old', 'bonaros-fut'), general],
    'other-ways': [general, general, clinics('hairsci')],
    'doing-nothing': [general, official('bad-mphl'), official('bad-mphl')],
  },

  'how-it-is-done': {
    smp: [clinics('article', 'realself-smp'), clinics('article'), clinics('realself-smp')],
    fue: [official('nhs-ht-old'), clinics('farjo', 'wimpole'), clinics('treat-rooms'), official('nhs-ht')],
    fut: [official('nhs-ht-old'), clinics('nhs-ht-old', 'bonaros-fut'), official('nhs-ht')],
    'other-ways': [general, clinics('hairsci'), general],
    'doing-nothing': [general, studies('nhs-hl'), studies('nhs-hl')],
  },

  good: {
    smp: [
      clinics('article'),
      studies('article', 'korea43', 'smp10', 'rassman-ps'),
      studies('korea43'),
      studies('korea43'),
      unknown('korea43', 'smp10'),
    ],
    fue: [
      studies('nhs-ht', 'statpearls'),
      clinics('hairnet', 'longevita'),
      clinics('treat-rooms'),
      unknown('graft-shapiro', 'kerure'),
    ],
    fut: [studies('nhs-ht', 'statpearls'), general, general, unknown('graft-shapiro', 'kerure')],
    'other-ways': [general, studies('tfp172', 'aga-key'), clinics('hairsci'), general],
    'doing-nothing': [general, general, studies('bad-te')],
  },

  'when-you-see-it': {
    smp: [general, clinics('article', 'realself-smp', 'hairdr')],
    fue: [clinics('farjo', 'hairnet'), clinics('farjo', 'hairnet'), clinics('farjo', 'hairnet')],
    fut: [clinics('farjo', 'hairnet'), clinics('farjo', 'hairnet'), clinics('farjo', 'hairnet')],
    'other-ways': [general, general, studies('aga-key')],
    'doing-nothing': [
      official('bad-mphl'),
      studies('bad-te'),
      studies('bsf', 'auk'),
      studies('auk', 'nhs-hl'),
    ],
  },

  'how-long-it-lasts': {
    smp: [studies('article', 'smp10'), clinics('article'), clinics('hairdr', 'smpaes')],
    fue: [
      clinics('hairnet', 'longevita'),
      studies('bad-mphl', 'hairnet'),
      clinics('hairnet', 'longevita', 'ishrs22'),
    ],
    fut: [
      clinics('hairnet', 'longevita'),
      studies('bad-mphl', 'hairnet'),
      clinics('hairnet', 'longevita', 'ishrs22'),
    ],
    'other-ways': [studies('aga-key'), general, general],
    'doing-nothing': [general, official('bad-mphl'), studies('bad-te', 'auk')],
  },

  harm: {
    smp: [
      studies('article', 'decuyper', 'tattoo-comp', 'rassman-ps'),
      studies('decuyper', 'tattoo-comp', 'rassman-ps'),
      unknown('decuyper', 'tattoo-comp', 'rassman-ps'),
      unknown('article', 'hse-ink'),
    ],
    fue: [
      clinics('article', 'treat-rooms'),
      studies('williams24', 'kerure'),
      studies('williams24', 'kerure'),
      studies('williams24', 'kerure'),
      unknown('williams24', 'kerure'),
    ],
    fut: [studies('statpearls'), studies('kerure'), general, unknown('statpearls', 'kerure')],
    'other-ways': [studies('tfp172'), general, general, unknown()],
    'doing-nothing': [official('bad-mphl'), studies('dahdah'), clinics('article'), unknown()],
  },

  pain: {
    smp: [unknown(), clinics('realself-smp'), clinics('realself-smp'), general],
    fue: [official('nhs-ht-old'), official('nhs-ht-old'), general],
    fut: [official('nhs-ht-old'), official('nhs-ht-old'), general],
    'other-ways': [general, general, general],
    'doing-nothing': [general, official('bad-mphl'), studies('nhs-hl')],
  },

  recovery: {
    smp: [clinics('realself-smp'), clinics('realself-smp'), general],
    fue: [clinics('farjo', 'wimpole'), clinics('farjo', 'wimpole'), general],
    fut: [general, clinics('bonaros-fut'), general],
    'other-ways': [general, general],
    'doing-nothing': [general, general],
  },

  cost: {
    smp: [general, clinics('article')],
    fue: [official('nhs-ht'), general],
    fut: [official('nhs-ht'), general],
    'other-ways': [general, studies('nhs-wig')],
    'doing-nothing': [general, studies('nhs-hl')],
  },

  'sessions-and-time': {
    smp: [clinics('article'), clinics('realself-smp', 'hairdr')],
    fue: [clinics('wimpole'), clinics('hairnet', 'longevita', 'ishrs22'), studies('mddus')],
    fut: [general, clinics('bonaros-fut'), studies('mddus')],
    'other-ways': [general, studies('aga-key'), general],
    'doing-nothing': [general, general, general],
  },

  upkeep: {
    smp: [clinics('vinci-long'), general, clinics('article')],
    fue: [general, general, general],
    fut: [general, studies('statpearls'), general],
    'other-ways': [general, general, studies('aga-key')],
    'doing-nothing': [general, general, general],
  },

  'living-with-it': {
    smp: [
      clinics('vinci-long', 'scalpclinic'),
      clinics('vinci-long', 'scalpclinic'),
      general,
      general,
      general,
      studies('blood'),
    ],
    fue: [clinics('farjo', 'wimpole'), clinics('farjo', 'hairnet'), general],
    fut: [clinics('farjo', 'wimpole'), clinics('farjo', 'hairnet'), general],
    'other-ways': [general, general, studies('aga-key')],
    'doing-nothing': [clinics('article'), clinics('article'), general],
  },

  suits: {
    smp: [
      clinics('article', 'vinci-long', 'scalpclinic'),
      clinics('article', 'rassman-hj'),
      studies('nhs-hl', 'fried2023'),
    ],
    fue: [studies('nhs-ht', 'true2021', 'farjo-bbc'), studies('true2021')],
    fut: [general, studies('true2021')],
    'other-ways': [general, general, general],
    'doing-nothing': [general, general, general],
  },

  'does-not-suit': {
    smp: [
      clinics('article', 'vinci-long'),
      clinics('article', 'fried2023', 'smp-contra1', 'smp-contra2', 'smp-contra3'),
      official('toma'),
      clinics('article', 'feau', 'smp-contra1', 'smp-contra2'),
    ],
    fue: [
      studies('nhs-ht', 'true2021'),
      studies('true2021'),
      studies('true2021'),
      clinics('article', 'treat-rooms'),
    ],
    fut: [studies('nhs-ht', 'true2021'), studies('true2021'), studies('true2021'), studies('statpearls')],
    'other-ways': [general, general, general],
    'doing-nothing': [studies('nhs-hl'), general],
  },

  'other-options-later': {
    smp: [
      clinics('article', 'diamond-smp'),
      clinics('baldingblog', 'diamond-smp'),
      studies('decuyper', 'tattoo-comp', 'rassman-ps'),
    ],
    fue: [
      clinics('article', 'feau'),
      clinics('regrow-novascotia', 'hairnet'),
      clinics('article', 'treat-rooms'),
    ],
    fut: [clinics('article', 'feau'), clinics('regrow-novascotia', 'hairnet'), studies('statpearls')],
    'other-ways': [general, studies('aga-key'), general],
    'doing-nothing': [general, clinics('regrow-novascotia'), studies('nhs-hl', 'dahdah')],
  },
} as const satisfies Readonly<Record<ComparisonRow, Readonly<Record<ComparisonOption, readonly Evidence[]>>>>
