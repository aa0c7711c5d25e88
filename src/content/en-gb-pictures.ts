import type { PicturesCopy } from './timelines.ts'

const transplant = {
  'losing-hair': [
    'Moved hairs fall out after 2 to 4 weeks.',
    'It can look worse at 1 to 3 months.',
    'Your other hair can go on thinning.',
  ],
  change: ['New hair starts to grow after 3 to 4 months; the full result takes 12 to 18 months.'],
  upkeep: ['Normal hair care once it has healed.', 'Many people are advised to use a medicine too.'],
} as const

const secondOperation = 'Some people need a second one after the full result; we do not know who, or when.'

/**
 * The words of the pictures in British English. Each sentence says what its line draws, so that nothing is in
 * the picture alone, and each option gets about the same number of words (IPDAS C1).
 */
export const pictures: PicturesCopy = {
  timelines: 'Each option over 5 years',
  scale:
    'All are drawn to the same scale. The first half of each line is the first 6 months, the second the rest of 5 years. So 1 month in the first half is as wide as 9 months in the second. It starts on the day of the first session or operation, or when you decide.',
  marks: {
    day: 'A day',
    lasts: 'All this time',
    within: 'Some time in here',
    may: 'May happen, or clinics differ',
    on: 'Goes on; we do not know how long',
  },
  months: 'First 6 months',
  years: 'Years',
  lanes: {
    visits: 'Visits:',
    recovery: 'Recovery:',
    'losing-hair': 'Losing hair:',
    change: 'When a change comes:',
    upkeep: 'Upkeep:',
  },
  told: {
    smp: {
      visits: ['Usually 3 sessions, 2 weeks apart.', 'Clinics differ: 2 to 4 sessions, 1 to 4 weeks apart.'],
      recovery: [
        'After each session, redness and small scabs for some days; no washing or sweating for about 4 days.',
      ],
      'losing-hair': ['Your own hair can go on thinning: SMP does not stop that.'],
      change: [
        'You see it straight after each session; it has settled after about 4 to 6 weeks, or later with more sessions.',
      ],
      upkeep: [
        'Protect it from the sun, and once it has settled, over bald skin, shave or clip every 2 to 3 days.',
        'It fades, so plan on top-ups every 3 to 5 years; some clinics say 1 to 2, others up to 6.',
      ],
    },
    fue: {
      visits: ['Usually 1 operation of 1 day.', secondOperation],
      recovery: ['About 1 week off work, and scabs for 1 to 2 weeks.'],
      ...transplant,
    },
    fut: {
      visits: ['Usually 1 operation of 1 day; stitches come out after about 10 days.', secondOperation],
      recovery: [
        'Stitches for about 10 days, and a sore, tight scalp. Often longer than FUE; we do not know how long.',
      ],
      ...transplant,
    },
    'other-ways': {
      visits: [
        'No sessions for fibres or shaving.',
        'A wig can take months to make; we do not know how many.',
      ],
      recovery: ['None: there is no wound to heal.'],
      'losing-hair': [
        'Your own hair can go on thinning. Some medicines can slow this; if you stop, hair loss comes back.',
      ],
      change: ['Fibres, shaving and hair systems: the same day.', 'Medicines: after 3 to 6 months, or more.'],
      upkeep: [
        'Going on with the medicine, the fibres or the shaving; a hair system is stuck on again every few weeks.',
        'A wig wears out in time.',
      ],
    },
    'doing-nothing': {
      visits: ['No sessions and nothing to book.', 'You can look at your options again at any time.'],
      recovery: ['None: there is no wound to heal.'],
      'losing-hair': [
        'Pattern hair loss usually goes on slowly; we do not know how fast yours will. See a GP if it gets faster.',
      ],
      change: [
        'Shedding mostly gets better in 3 to 6 months.',
        'Of 100 people with a few round patches, about 60 to 80 see regrowth within 12 months. Patches can return.',
      ],
      upkeep: ['Normal hair care.', 'Bare skin may need protection from the sun.'],
    },
  },

  skin: 'What the skin can look like',
  drawings:
    'These are drawings, not photographs. The skin is brown and tan for SMP, black for FUE and fair for FUT. Results differ, and dots and scars show more on some skin and hair. We found no good count of how often.',
  ask: 'Ask a clinic to show you someone like you, at your hair length, in daylight, 5 years on.',
  near: 'Near, about 20 cm:',
  far: 'Far, about 2 m:',
  skins: {
    'smp-bald': {
      title: 'SMP over bald skin',
      near: 'Flat dots of colour above, real stubble below. Over the years the dots can fade, spread or turn blue.',
      far: 'It can look like hair shaved a short time ago. Next to grey hair it can stand out.',
    },
    'smp-thin': {
      title: 'SMP in thin hair',
      near: 'Flat dots between your own hairs. No hair is added. Over the years the dots can fade, spread or turn blue.',
      far: 'Less bare skin may show, so the hair can look fuller.',
    },
    fue: {
      title: 'After FUE: the back of the head',
      near: 'Small round scars, often pale, between short hairs, where hair was taken.',
      far: 'With very short hair the dots can show, or the hair can look thinner. Longer hair can cover this.',
    },
    fut: {
      title: 'After FUT: the back of the head',
      near: 'One thin line scar without hair, often pale, where the strip was taken. It can get wider.',
      far: 'With short hair the line can show. Longer hair can cover it.',
    },
  },
}
