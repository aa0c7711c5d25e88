import type { CautionId } from '../domain/cautions.ts'
import type { ReasonId } from '../domain/rules.ts'
import { comparisonEvidence } from './comparison-evidence.ts'
import type { TermId } from './glossary-copy.ts'
import type { PreparingId } from './preparing.ts'

/**
 * What each claim rests on, in every language alike: the pages read, and how sure they let us be
 * (IPDAS C2 and L19; clinical.md 2 to 5 for the facts, 8 for the addresses). The comparison's claims are in a file
 * of their own.
 */

/**
 * How sure a claim is: A, B, C and K of clinical.md.
 * - `official` an official body or regulator says so, or the clinic's article and an independent source agree.
 * - `studies` small published studies, what specialists agree on, or an official page of which we read a copy.
 * - `clinics` only clinics' own pages say so (the article by itself too), or such pages disagree.
 * - `general` general knowledge, for the clinic to check; it names no source.
 * - `unknown` nobody knows, or we found nothing good enough to say; it names where we looked, if anywhere.
 *
 * Where a sentence holds several facts, the weakest source that its main facts need gives the label.
 */
export type Certainty = 'official' | 'studies' | 'clinics' | 'general' | 'unknown'

export interface Evidence {
  readonly sources: readonly SourceId[]
  readonly certainty: Certainty
}

interface Source {
  readonly publisher: string
  readonly title: string
  /** Only the publisher's own whole address; one that was cut short is never completed from memory. */
  readonly url?: `https://${string}`
  /** We read a copy of the page, or hold only part of its address: shown as such, and never `official` alone. */
  readonly copy?: true
}

/**
 * The pages read, by the keys of clinical.md section 8. Titles say shortly what
 * the page is about, not always in its own words, and name no prescription medicine.
 */
export const sources = {
  article: {
    publisher: 'Dr Bonaros',
    title: 'Scalp micropigmentation',
    url: 'https://drbonaros.com/scalp-micropigmentation',
  },
  'bonaros-fut': {
    publisher: 'Dr Bonaros',
    title: 'FUT, FUE, DHI and sapphire FUE',
    url: 'https://drbonaros.com/fut-vs-fue-vs-dhi-vs-sapphire-fue',
  },

  // Official bodies, professional bodies and charities
  'nhs-ht': {
    publisher: 'NHS',
    title: 'Hair transplant',
    url: 'https://nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant',
  },
  'nhs-ht-old': {
    publisher: 'NHS',
    title: 'Hair transplant (older page)',
    url: 'https://nhs.uk/conditions/cosmetic-procedures/hair-transplant',
  },
  'nhs-hl': { publisher: 'NHS', title: 'Hair loss', copy: true },
  'nhs-wig': { publisher: 'NHS', title: 'Help with the cost of wigs', copy: true },
  his: { publisher: 'Healthcare Improvement Scotland', title: 'Which clinics must register', copy: true },
  'scot-derm': {
    publisher: 'NHS Scotland, Right Decisions',
    title: 'Alopecia pathway',
    url: 'https://rightdecisions.scot.nhs.uk/dermatology-pathways/alopecia',
  },
  toma: {
    publisher: 'legislation.gov.uk',
    title: 'Tattooing of Minors Act 1969',
    url: 'https://legislation.gov.uk/ukpga/1969/24',
  },
  'hse-ink': {
    publisher: 'Health and Safety Executive',
    title: 'Substances in tattoo inks, 2023',
    copy: true,
  },
  blood: {
    publisher: 'NHS Blood and Transplant, as quoted',
    title: 'Giving blood after a tattoo',
    copy: true,
  },
  'bad-mphl': {
    publisher: 'British Association of Dermatologists',
    title: 'Male pattern hair loss',
    url: 'https://skinhealthinfo.org.uk/condition/male-pattern-hair-loss-androgenetic-alopecia',
  },
  'bad-te': {
    publisher: 'British Association of Dermatologists, as quoted',
    title: 'Shedding (telogen effluvium)',
    copy: true,
  },
  bsf: { publisher: 'British Skin Foundation, as quoted', title: 'Round bald patches', copy: true },
  auk: { publisher: 'Alopecia UK', title: 'Questions about bald patches', copy: true },
  macmillan: { publisher: 'Macmillan Cancer Support', title: 'Hair loss after treatment', copy: true },
  'aad-ffa': {
    publisher: 'American Academy of Dermatology',
    title: 'Frontal fibrosing alopecia: symptoms',
    url: 'https://aad.org/public/diseases/hair-loss/types/frontal-fibrosing-alopecia/symptoms',
  },
  bapras: { publisher: 'BAPRAS', title: 'Reasons for hair transplant surgery', copy: true },
  gmc: { publisher: 'GMC', title: 'Guidance for doctors who offer cosmetic procedures', copy: true },
  mddus: { publisher: 'MDDUS', title: 'Cosmetic surgery: time to reflect, 2015', copy: true },

  // Studies and specialists' reviews
  korea43: { publisher: 'Study in Korea', title: 'Micropigmentation in 43 people', copy: true },
  smp10: {
    publisher: 'J Cosmet Dermatol 2025',
    title: 'SMP in 10 people',
    url: 'https://pubmed.ncbi.nlm.nih.gov/40899372/',
  },
  'rassman-ps': { publisher: 'J Clin Aesthet Dermatol 2015', title: 'Scalp micropigmentation', copy: true },
  decuyper: { publisher: 'De Cuyper', title: 'Complications of cosmetic tattoos', copy: true },
  'tattoo-comp': {
    publisher: 'Review, PMC4411590',
    title: 'Complications of tattoos',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4411590/',
  },
  fried2023: { publisher: 'J Drugs Dermatol 2023', title: 'Procedures and scarring hair loss', copy: true },
  lee2020: { publisher: 'Laryngoscope 2020', title: 'Transplants in scarring hair loss', copy: true },
  dahdah: {
    publisher: 'Skin Appendage Disorders',
    title: 'Urgent kinds of hair loss',
    url: 'https://karger.com/sad/article/2/1-2/57',
  },
  'lpp-aga': {
    publisher: 'Study, PubMed 27171849',
    title: 'Scarring disease that looks like pattern loss',
    url: 'https://pubmed.ncbi.nlm.nih.gov/27171849/',
  },
  'afro-gw': {
    publisher: 'Aesthetics Journal',
    title: 'Hair loss in Afro-textured hair',
    url: 'https://aestheticsjournal.com/feature/treating-hair-loss-in-afro-textured-hair',
  },
  true2021: {
    publisher: 'True 2021',
    title: 'When not to do a hair transplant',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8719975/',
  },
  kerure: {
    publisher: 'J Cutan Aesthet Surg 2018',
    title: 'Complications in hair transplantation',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6371733/',
  },
  williams24: { publisher: 'Facial Plast Surg 2024', title: 'Complications of FUE', copy: true },
  statpearls: { publisher: 'StatPearls', title: 'Hair transplantation', copy: true },
  'graft-shapiro': { publisher: 'Regrow Hair', title: 'How surgeons measure graft survival', copy: true },
  'farjo-bbc': { publisher: 'Professional Beauty', title: '13 UK surgeons on age', copy: true },
  // Its own page names a prescription medicine, so it is named without a link (CAP 12.12).
  tfp172: { publisher: 'Tools for Practice 172', title: 'Medicines for male hair loss' },
  'aga-key': { publisher: 'Barnard Health', title: 'Pattern hair loss in men: key points', copy: true },

  // Clinics and trade
  'realself-smp': {
    publisher: 'RealSelf',
    title: 'Scalp micropigmentation',
    url: 'https://realself.com/scalp-micropigmentation',
  },
  'rassman-hj': { publisher: 'Health Jade', title: 'Scalp micropigmentation', copy: true },
  'vinci-long': {
    publisher: 'Vinci Hair Clinic',
    title: 'SMP with long hair',
    url: 'https://vincihairclinic.com/long-hair-scalp-pigmentation',
  },
  scalpclinic: {
    publisher: 'Scalp Clinic',
    title: 'SMP with longer hair',
    url: 'https://scalpclinic.com/can-scalp-micropigmentation-work-longer-hair',
  },
  hairdr: { publisher: 'HairDr', title: 'SMP sessions and top-ups', copy: true },
  smpaes: { publisher: 'SMP Aesthetics', title: 'SMP and top-ups', copy: true },
  'diamond-smp': {
    publisher: 'Diamond Hair Clinic',
    title: 'Hair transplant after SMP',
    url: 'https://diamondhairclinic.com/hair-transplant-after-scalp-micropigmentation',
  },
  baldingblog: { publisher: 'Balding Blog', title: 'SMP or transplant: which comes first', copy: true },
  feau: { publisher: 'Feau', title: 'SMP after a hair transplant', copy: true },
  inkd: {
    publisher: 'Inkd SMP',
    title: 'Who SMP is not for',
    url: 'https://inkdsmp.com.au/post/who-smp-is-not-suitable-for',
  },
  'smp-contra1': { publisher: 'Natural Ink SPM', title: 'Who SMP is not for', copy: true },
  'smp-contra2': { publisher: 'Microbarber and My Transformation', title: 'Who SMP is not for', copy: true },
  'smp-contra3': { publisher: 'Scalp Micropigmentation MD', title: 'Who SMP is not for', copy: true },
  'ht-contra': { publisher: '3 transplant providers', title: 'Who a transplant is not for', copy: true },
  farjo: { publisher: 'Farjo Hair Institute', title: 'Recovering from a hair transplant', copy: true },
  wimpole: { publisher: 'Wimpole Clinic', title: 'Recovering from a hair transplant', copy: true },
  'treat-rooms': { publisher: 'Treatment Rooms London', title: 'Does FUE leave scars', copy: true },
  hairnet: { publisher: 'Hair Transplant Network', title: 'How long to wait', copy: true },
  ishrs22: {
    publisher: 'ISHRS',
    title: 'Survey of surgeons, 2022',
    url: 'https://ishrs.org/ishrs-2022-practice-census-results',
  },
  longevita: {
    publisher: 'Longevita',
    title: 'Second hair transplant',
    url: 'https://longevitahairtransplant.com/blog/second-hair-transplant',
  },
  'regrow-novascotia': {
    publisher: 'Nova Scotia Hair',
    title: 'Who a transplant is for',
    url: 'https://novascotiahair.com/hair-restoration-candidacy',
  },
  hairsci: { publisher: 'Hair Scientists', title: 'Hair systems', copy: true },
  traction: { publisher: '2 transplant clinics', title: 'Hair loss from tight styles', copy: true },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources

const general = { sources: [], certainty: 'general' } as const satisfies Evidence

/** What may speak against needles or surgery is known from providers' own lists; the clinic sets its own. */
const providersLists = {
  sources: ['smp-contra1', 'smp-contra2', 'smp-contra3', 'ht-contra'],
  certainty: 'clinics',
} as const satisfies Evidence

const nineMonths = { sources: ['article', 'feau'], certainty: 'clinics' } as const satisfies Evidence
/** What the GMC asks of every doctor who offers cosmetic procedures (clinical.md 2.8 G1 to G3). */
const gmc = { sources: ['gmc'], certainty: 'studies' } as const satisfies Evidence
const backHair = { sources: ['article', 'true2021'], certainty: 'studies' } as const satisfies Evidence
const inkAllergy = { sources: ['article', 'tattoo-comp'], certainty: 'studies' } as const satisfies Evidence

export const evidence = {
  comparison: comparisonEvidence,

  cautions: {
    'get-help-today': general,
    'talk-to-a-parent-and-gp': { sources: ['nhs-hl'], certainty: 'studies' },
    'tell-who-operated': general,
    'call-who-operated': nineMonths,
    'see-a-gp-first': { sources: ['nhs-hl', 'scot-derm'], certainty: 'studies' },
    'see-someone-soon': { sources: ['nhs-hl', 'dahdah'], certainty: 'studies' },
    'help-to-stop-pulling': general,
    'skin-needs-treating': general,
    'this-look-can-have-other-causes': { sources: ['article', 'afro-gw', 'lpp-aga'], certainty: 'studies' },
    'hairline-may-be-normal': { sources: ['bapras', 'true2021'], certainty: 'studies' },
    'shedding-can-grow-back': { sources: ['bad-te'], certainty: 'studies' },
    'patches-can-come-back': { sources: ['bsf', 'auk', 'inkd'], certainty: 'studies' },
    'loosen-tight-styles': { sources: ['afro-gw', 'traction'], certainty: 'clinics' },
    'keep-styles-loose': { sources: ['afro-gw', 'traction'], certainty: 'clinics' },
    'scarring-can-wake': { sources: ['fried2023', 'lee2020'], certainty: 'studies' },
    'back-hair-may-thin': backHair,
    'scars-take-pigment-unevenly': { sources: ['smp10', 'rassman-ps'], certainty: 'studies' },
    'treated-skin-can-differ': { sources: ['macmillan'], certainty: 'studies' },
    'hairline-will-keep-changing': { sources: ['bapras', 'true2021', 'farjo-bbc'], certainty: 'studies' },
    'nine-months-is-the-minimum': nineMonths,
    'hair-left-to-move': { sources: ['regrow-novascotia', 'hairnet'], certainty: 'clinics' },
    'raised-scars': providersLists,
    'ink-allergy': inkAllergy,
    'anaesthetic-reaction': providersLists,
    'blood-thinners': providersLists,
    'pregnant-or-breastfeeding': providersLists,
    'weak-immunity': providersLists,
    'cancer-treatment-now': providersLists,
    isotretinoin: providersLists,
    'check-your-health-first': general,
    'smp-is-a-tattoo': { sources: ['article', 'toma'], certainty: 'official' },
    'smp-grows-no-hair': { sources: ['article', 'smp10'], certainty: 'studies' },
    'smp-needs-very-short-hair': { sources: ['article', 'vinci-long', 'scalpclinic'], certainty: 'clinics' },
    'smp-only-fills': { sources: ['vinci-long', 'scalpclinic'], certainty: 'clinics' },
    'smp-on-a-scar': { sources: ['smp10', 'rassman-ps'], certainty: 'studies' },
    'smp-fades': { sources: ['article', 'hairdr', 'smpaes', 'smp10'], certainty: 'clinics' },
    'smp-reactions': { sources: ['article', 'decuyper', 'tattoo-comp'], certainty: 'studies' },
    'smp-long-term-unknown': { sources: ['article', 'hse-ink'], certainty: 'studies' },
    'smp-skin-and-hair-colour': { sources: ['article', 'smp-contra1'], certainty: 'clinics' },
    'transplant-is-an-operation': { sources: ['nhs-ht', 'williams24', 'kerure'], certainty: 'studies' },
    'transplant-leaves-scars': { sources: ['article', 'kerure', 'statpearls'], certainty: 'studies' },
    'transplant-takes-months': { sources: ['farjo', 'hairnet'], certainty: 'clinics' },
    'loss-can-go-on': { sources: ['bad-mphl', 'hairnet'], certainty: 'studies' },
    'donor-hair-must-be-checked': { sources: ['true2021'], certainty: 'studies' },
    'thin-hair-may-be-thin-all-over': backHair,
    'transplant-may-not-work': { sources: ['kerure', 'graft-shapiro'], certainty: 'studies' },
  },

  reasons: {
    'under-age': { sources: ['toma', 'bapras', 'true2021'], certainty: 'studies' },
    'sign-to-check': { sources: ['nhs-hl', 'aad-ffa'], certainty: 'studies' },
    'grafts-settling': nineMonths,
    'date-of-grafts-unknown': nineMonths,
    'usually-grows-back': { sources: ['bad-te', 'inkd'], certainty: 'studies' },
    'cause-and-activity-first': {
      sources: ['fried2023', 'dahdah', 'bsf'],
      certainty: 'studies',
    },
    'treatment-too-recent': { sources: ['macmillan'], certainty: 'studies' },
    'several-causes': { sources: ['article', 'scot-derm'], certainty: 'official' },
    'signs-unclear': { sources: ['nhs-hl'], certainty: 'studies' },
    'type-unclear': { sources: ['nhs-hl'], certainty: 'studies' },
    'plan-needed': providersLists,
    'health-unclear': general,
    'still-changing': { sources: ['article', 'traction'], certainty: 'clinics' },
    'small-change': { sources: ['bapras', 'true2021'], certainty: 'studies' },
    'patches-can-return': { sources: ['nhs-ht', 'auk'], certainty: 'studies' },
    'needles-can-wake-it': { sources: ['fried2023', 'lee2020', 'smp10'], certainty: 'studies' },
    'may-still-regrow': { sources: ['macmillan'], certainty: 'studies' },
    'edges-need-examining': { sources: ['afro-gw', 'traction'], certainty: 'clinics' },
    'no-hair-to-move': { sources: ['article', 'nhs-ht', 'rassman-hj'], certainty: 'clinics' },
    'transplant-cannot-work': { sources: ['rassman-hj'], certainty: 'clinics' },
    'back-hair-may-not-last': backHair,
    'back-hair-needs-examining': backHair,
    'blends-a-flat-scar': { sources: ['korea43', 'smp10', 'rassman-ps'], certainty: 'studies' },
    'scar-needs-examining': { sources: ['nhs-ht-old', 'rassman-hj'], certainty: 'clinics' },
    'real-hair-at-your-length': { sources: ['nhs-ht', 'article'], certainty: 'official' },
    'looks-like-stubble': { sources: ['article', 'vinci-long'], certainty: 'clinics' },
    'shades-thin-hair': { sources: ['article', 'korea43'], certainty: 'studies' },
    'fits-very-short-hair': { sources: ['article', 'vinci-long'], certainty: 'clinics' },
    'result-still-coming': { sources: ['farjo', 'hairnet'], certainty: 'clinics' },
    'smp-cannot-add-length': { sources: ['vinci-long', 'scalpclinic'], certainty: 'clinics' },
    'allergy-rules-out-smp': inkAllergy,
    'shaved-hair-shows-marks': { sources: ['article', 'treat-rooms', 'statpearls'], certainty: 'studies' },
    'large-area-to-cover': { sources: ['regrow-novascotia'], certainty: 'clinics' },
    'loss-still-changing': { sources: ['true2021', 'farjo-bbc'], certainty: 'studies' },
    'operated-before': { sources: ['hairnet', 'longevita'], certainty: 'clinics' },
    'both-could-fit': general,
  },

  /** How to check a doctor, a clinic or whoever does SMP (clinical.md 2.8, L2 and L3). */
  checks: {
    doctor: general,
    clinic: { sources: ['his', 'nhs-ht'], certainty: 'studies' },
    smp: general,
  },

  /** What a medical word means, in the glossary. */
  glossary: {
    smp: { sources: ['article', 'toma', 'smp10'], certainty: 'official' },
    pigment: general,
    'top-up': { sources: ['article', 'smp10'], certainty: 'studies' },
    'patch-test': general,
    'test-patch': general,
    transplant: { sources: ['nhs-ht', 'treat-rooms'], certainty: 'official' },
    fue: { sources: ['nhs-ht', 'article', 'kerure'], certainty: 'official' },
    fut: { sources: ['nhs-ht-old', 'statpearls'], certainty: 'official' },
    graft: { sources: ['nhs-ht-old'], certainty: 'official' },
    'hair-root': general,
    'donor-hair': { sources: ['nhs-ht', 'treat-rooms'], certainty: 'official' },
    'shock-loss': { sources: ['kerure', 'williams24'], certainty: 'studies' },
    'local-anaesthetic': general,
    sedation: general,
    'raised-scars': general,
    scarring: { sources: ['dahdah', 'lpp-aga'], certainty: 'studies' },
    'pattern-hair-loss': { sources: ['article', 'bad-mphl'], certainty: 'official' },
    shedding: { sources: ['bad-te'], certainty: 'studies' },
    chemotherapy: general,
    radiotherapy: general,
    'hair-system': { sources: ['hairsci'], certainty: 'clinics' },
    'hair-fibres': general,
    mri: general,
    consultation: general,
    dermatologist: general,
    prescriber: general,
    gmc: general,
    his: { sources: ['his'], certainty: 'studies' },
    cqc: { sources: ['nhs-ht'], certainty: 'official' },
  },

  prepare: {
    'what-to-take': general,
    'look-up-doctor': general,
    'papers-and-photos': general,
    'your-worries': general,
    'call-now': general,
    'your-hopes': gmc,
    'other-options': gmc,
    'who-operates': gmc,
    'say-no': { sources: ['gmc', 'mddus'], certainty: 'studies' },
    'two-weeks': { sources: ['mddus'], certainty: 'studies' },
    'at-a-gp': general,
    'gp-tests': { sources: ['scot-derm'], certainty: 'official' },
    'ask-what-for': general,
    'new-hair': { sources: ['farjo', 'hairnet'], certainty: 'clinics' },
    'no-rush': general,
    'seen-today': general,
  },
} as const satisfies {
  readonly comparison: typeof comparisonEvidence
  readonly cautions: Readonly<Record<CautionId, Evidence>>
  readonly reasons: Readonly<Record<ReasonId, Evidence>>
  readonly checks: Readonly<Record<string, Evidence>>
  readonly glossary: Readonly<Record<TermId, Evidence>>
  readonly prepare: Readonly<Record<PreparingId, Evidence>>
}

const fromMostSure: readonly Certainty[] = ['official', 'studies', 'clinics', 'general']

/** Claims taken together: all their sources, and no surer than the least sure of them. */
export function together(claims: readonly Evidence[]): Evidence {
  const weakest = Math.max(...claims.map(({ certainty }) => fromMostSure.indexOf(certainty)))
  return {
    sources: [...new Set(claims.flatMap((claim) => claim.sources))],
    certainty: fromMostSure[weakest] ?? 'general',
  }
}

/**
 * What a cell of the comparison rests on where it is spoken of as a whole: the claims in it that have a source. What
 * nobody knows is no ground for anything, and general knowledge is one only where there is nothing else.
 */
export function cell(claims: readonly Evidence[]): Evidence {
  const sourced = claims.filter(({ certainty }) => certainty !== 'general' && certainty !== 'unknown')
  return sourced.length > 0 ? together(sourced) : general
}
