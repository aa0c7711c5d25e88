import type { CautionId } from '../domain/cautions.ts'
import type { ReasonId } from '../domain/rules.ts'
import { comparisonEvidence } from './comparison-evidence.ts'
import type { TermId } from './glossary-copy.ts'
import { clinics, general, official, studies, unknown } from './grades.ts'
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
  readonly url?: `https://${string}`
  readonly copy?: true
}

/** A page at its publisher's own whole address; one that was cut short is never completed from memory. */
const page = (publisher: string, title: string, url: `https://${string}`) => ({ publisher, title, url })

/** A page that we read a copy of, or hold only part of the address of: shown as such, and never `official` alone. */
const copied = (publisher: string, title: string) => ({ publisher, title, copy: true }) as const

/**
 * The pages read, by the keys of clinical.md section 8. Titles say shortly what
 * the page is about, not always in its own words, and name no prescription medicine.
 */
export const sources = {
  article: page('Dr Bonaros', 'Scalp micropigmentation', 'https://drbonaros.com/scalp-micropigmentation'),
  'bonaros-fut': page(
    'Dr Bonaros',
    'FUT, FUE, DHI and sapphire FUE',
    'https://drbonaros.com/fut-vs-fue-vs-dhi-vs-sapphire-fue',
  ),

  // Official bodies, professional bodies and charities
  'nhs-ht': page(
    'NHS',
    'Hair transplant',
    'https://nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant',
  ),
  'nhs-ht-old': page(
    'NHS',
    'Hair transplant (older page)',
    'https://nhs.uk/conditions/cosmetic-procedures/hair-transplant',
  ),
  'nhs-hl': copied('NHS', 'Hair loss'),
  'nhs-trich': copied('NHS', 'Hair pulling'),
  'nhs-wig': copied('NHS', 'Help with the cost of wigs'),
  his: copied('Healthcare Improvement Scotland', 'Which clinics must register'),
  'scot-derm': page(
    'NHS Scotland, Right Decisions',
    'Alopecia pathway',
    'https://rightdecisions.scot.nhs.uk/dermatology-pathways/alopecia',
  ),
  toma: page(
    'legislation.gov.uk',
    'Tattooing of Minors Act 1969',
    'https://legislation.gov.uk/ukpga/1969/24',
  ),
  'hse-ink': copied('Health and Safety Executive', 'Substances in tattoo inks, 2023'),
  blood: copied('NHS Blood and Transplant, as quoted', 'Giving blood after a tattoo'),
  'bad-mphl': page(
    'British Association of Dermatologists',
    'Male pattern hair loss',
    'https://skinhealthinfo.org.uk/condition/male-pattern-hair-loss-androgenetic-alopecia',
  ),
  'bad-te': copied('British Association of Dermatologists, as quoted', 'Shedding (telogen effluvium)'),
  bsf: copied('British Skin Foundation, as quoted', 'Round bald patches'),
  auk: copied('Alopecia UK', 'Questions about bald patches'),
  macmillan: copied('Macmillan Cancer Support', 'Hair loss after treatment'),
  'aad-ffa': page(
    'American Academy of Dermatology',
    'Frontal fibrosing alopecia: symptoms',
    'https://aad.org/public/diseases/hair-loss/types/frontal-fibrosing-alopecia/symptoms',
  ),
  bapras: copied('BAPRAS', 'Reasons for hair transplant surgery'),
  gmc: copied('GMC', 'Guidance for doctors who offer cosmetic procedures'),
  mddus: copied('MDDUS', 'Cosmetic surgery: time to reflect, 2015'),

  // Studies and specialists' reviews
  korea43: copied('Study in Korea', 'Micropigmentation in 43 people'),
  smp10: page('J Cosmet Dermatol 2025', 'SMP in 10 people', 'https://pubmed.ncbi.nlm.nih.gov/40899372/'),
  'rassman-ps': copied('J Clin Aesthet Dermatol 2015', 'Scalp micropigmentation'),
  decuyper: copied('De Cuyper', 'Complications of cosmetic tattoos'),
  'tattoo-comp': page(
    'Review, PMC4411590',
    'Complications of tattoos',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC4411590/',
  ),
  fried2023: copied('J Drugs Dermatol 2023', 'Procedures and scarring hair loss'),
  lee2020: copied('Laryngoscope 2020', 'Transplants in scarring hair loss'),
  dahdah: page(
    'Skin Appendage Disorders',
    'Urgent kinds of hair loss',
    'https://karger.com/sad/article/2/1-2/57',
  ),
  'lpp-aga': page(
    'Study, PubMed 27171849',
    'Scarring disease that looks like pattern loss',
    'https://pubmed.ncbi.nlm.nih.gov/27171849/',
  ),
  'afro-gw': page(
    'Aesthetics Journal',
    'Hair loss in Afro-textured hair',
    'https://aestheticsjournal.com/feature/treating-hair-loss-in-afro-textured-hair',
  ),
  true2021: page(
    'True 2021',
    'When not to do a hair transplant',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC8719975/',
  ),
  kerure: page(
    'J Cutan Aesthet Surg 2018',
    'Complications in hair transplantation',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC6371733/',
  ),
  williams24: copied('Facial Plast Surg 2024', 'Complications of FUE'),
  statpearls: copied('StatPearls', 'Hair transplantation'),
  'graft-shapiro': copied('Regrow Hair', 'How surgeons measure graft survival'),
  'farjo-bbc': copied('Professional Beauty', '13 UK surgeons on age'),
  // Its own page names a prescription medicine, so it is named without a link (CAP 12.12).
  tfp172: { publisher: 'Tools for Practice 172', title: 'Medicines for male hair loss' },
  'aga-key': copied('Barnard Health', 'Pattern hair loss in men: key points'),

  // Clinics and trade
  'realself-smp': page('RealSelf', 'Scalp micropigmentation', 'https://realself.com/scalp-micropigmentation'),
  'rassman-hj': copied('Health Jade', 'Scalp micropigmentation'),
  'vinci-long': page(
    'Vinci Hair Clinic',
    'SMP with long hair',
    'https://vincihairclinic.com/long-hair-scalp-pigmentation',
  ),
  scalpclinic: page(
    'Scalp Clinic',
    'SMP with longer hair',
    'https://scalpclinic.com/can-scalp-micropigmentation-work-longer-hair',
  ),
  hairdr: copied('HairDr', 'SMP sessions and top-ups'),
  smpaes: copied('SMP Aesthetics', 'SMP and top-ups'),
  'diamond-smp': page(
    'Diamond Hair Clinic',
    'Hair transplant after SMP',
    'https://diamondhairclinic.com/hair-transplant-after-scalp-micropigmentation',
  ),
  baldingblog: copied('Balding Blog', 'SMP or transplant: which comes first'),
  feau: copied('Feau', 'SMP after a hair transplant'),
  inkd: page('Inkd SMP', 'Who SMP is not for', 'https://inkdsmp.com.au/post/who-smp-is-not-suitable-for'),
  'smp-contra1': copied('Natural Ink SPM', 'Who SMP is not for'),
  'smp-contra2': copied('Microbarber and My Transformation', 'Who SMP is not for'),
  'smp-contra3': copied('Scalp Micropigmentation MD', 'Who SMP is not for'),
  'ht-contra': copied('3 transplant providers', 'Who a transplant is not for'),
  farjo: copied('Farjo Hair Institute', 'Recovering from a hair transplant'),
  wimpole: copied('Wimpole Clinic', 'Recovering from a hair transplant'),
  'treat-rooms': copied('Treatment Rooms London', 'Does FUE leave scars'),
  hairnet: copied('Hair Transplant Network', 'How long to wait'),
  ishrs22: page('ISHRS', 'Survey of surgeons, 2022', 'https://ishrs.org/ishrs-2022-practice-census-results'),
  longevita: page(
    'Longevita',
    'Second hair transplant',
    'https://longevitahairtransplant.com/blog/second-hair-transplant',
  ),
  'regrow-novascotia': page(
    'Nova Scotia Hair',
    'Who a transplant is for',
    'https://novascotiahair.com/hair-restoration-candidacy',
  ),
  hairsci: copied('Hair Scientists', 'Hair systems'),
  traction: copied('2 transplant clinics', 'Hair loss from tight styles'),
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources

/** What may speak against needles or surgery is known from providers' own lists; the clinic sets its own. */
const providersLists = clinics('smp-contra1', 'smp-contra2', 'smp-contra3', 'ht-contra')

/** The article's floor; what other pages ask for begins earlier (clinical.md, finding 6). */
const nineMonths = clinics('article')
/** What the GMC asks of every doctor who offers cosmetic procedures (clinical.md 2.8 G1 to G3). */
const gmc = studies('gmc')
const backHair = studies('article', 'true2021')
const inkAllergy = studies('article', 'tattoo-comp')

export const evidence = {
  comparison: comparisonEvidence,

  cautions: {
    'get-help-today': general,
    'talk-to-a-parent-and-gp': studies('nhs-hl'),
    'tell-who-operated': general,
    'call-who-operated': clinics('article', 'feau'),
    'see-a-gp-first': studies('nhs-hl'),
    'see-someone-soon': studies('nhs-hl', 'dahdah'),
    'help-to-stop-pulling': studies('nhs-trich'),
    'skin-needs-treating': general,
    'this-look-can-have-other-causes': studies('article', 'afro-gw', 'lpp-aga'),
    'hairline-may-be-normal': studies('bapras', 'true2021'),
    'shedding-can-grow-back': general,
    'patches-can-come-back': studies('bsf', 'auk', 'inkd', 'nhs-ht'),
    'loosen-tight-styles': clinics('afro-gw', 'traction'),
    'keep-styles-loose': clinics('afro-gw', 'traction'),
    'scarring-can-wake': studies('fried2023', 'lee2020', 'smp10'),
    'back-hair-may-thin': backHair,
    'scars-take-pigment-unevenly': studies('smp10', 'rassman-ps'),
    'treated-skin-can-differ': studies('macmillan'),
    'hairline-will-keep-changing': studies('bapras', 'true2021', 'farjo-bbc'),
    'nine-months-is-the-minimum': clinics('article', 'feau'),
    'hair-left-to-move': clinics('regrow-novascotia', 'hairnet'),
    'raised-scars': providersLists,
    'ink-allergy': inkAllergy,
    'anaesthetic-reaction': providersLists,
    'blood-thinners': providersLists,
    'pregnant-or-breastfeeding': providersLists,
    'weak-immunity': providersLists,
    'cancer-treatment-now': providersLists,
    isotretinoin: providersLists,
    'check-your-health-first': general,
    'smp-is-a-tattoo': studies('article', 'toma', 'decuyper', 'tattoo-comp', 'rassman-ps'),
    'smp-grows-no-hair': studies('article', 'smp10'),
    'smp-needs-very-short-hair': clinics('article', 'vinci-long', 'scalpclinic'),
    'smp-only-fills': clinics('vinci-long', 'scalpclinic'),
    'smp-on-a-scar': studies('smp10', 'rassman-ps'),
    'smp-fades': clinics('article', 'hairdr', 'smpaes', 'smp10'),
    'smp-reactions': studies('article', 'decuyper', 'tattoo-comp'),
    'smp-long-term-unknown': unknown('article', 'hse-ink', 'decuyper', 'tattoo-comp', 'rassman-ps'),
    'smp-skin-and-hair-colour': clinics('article', 'smp-contra1'),
    'transplant-is-an-operation': studies('nhs-ht', 'williams24', 'kerure'),
    'transplant-leaves-scars': clinics('article', 'treat-rooms', 'statpearls'),
    'transplant-takes-months': clinics('farjo', 'hairnet'),
    'loss-can-go-on': clinics('bad-mphl', 'hairnet', 'longevita', 'ishrs22'),
    'donor-hair-must-be-checked': studies('true2021'),
    'thin-hair-may-be-thin-all-over': backHair,
    'transplant-may-not-work': studies('kerure', 'graft-shapiro'),
  },

  reasons: {
    'under-age': studies('toma', 'bapras', 'true2021'),
    'sign-to-check': studies('nhs-hl', 'aad-ffa'),
    'grafts-settling': nineMonths,
    'date-of-grafts-unknown': nineMonths,
    'usually-grows-back': studies('bad-te', 'inkd'),
    'cause-and-activity-first': studies('fried2023', 'dahdah', 'bsf'),
    'treatment-too-recent': studies('macmillan'),
    'several-causes': official('article', 'scot-derm'),
    'signs-unclear': studies('nhs-hl'),
    'type-unclear': studies('nhs-hl'),
    'plan-needed': providersLists,
    'health-unclear': general,
    'still-changing': clinics('article', 'traction'),
    'small-change': studies('bapras', 'true2021'),
    'patches-can-return': studies('nhs-ht', 'auk'),
    'needles-can-wake-it': studies('fried2023', 'lee2020', 'smp10'),
    'may-still-regrow': studies('macmillan'),
    'edges-need-examining': clinics('afro-gw', 'traction'),
    'no-hair-to-move': clinics('article', 'nhs-ht', 'rassman-hj'),
    'transplant-cannot-work': clinics('rassman-hj'),
    'back-hair-may-not-last': backHair,
    'back-hair-needs-examining': backHair,
    'blends-a-flat-scar': studies('korea43', 'smp10', 'rassman-ps'),
    'scar-needs-examining': clinics('nhs-ht-old', 'rassman-hj'),
    'real-hair-at-your-length': clinics('nhs-ht', 'article', 'treat-rooms', 'statpearls'),
    'looks-like-stubble': clinics('article', 'vinci-long'),
    'shades-thin-hair': studies('article', 'korea43'),
    'fits-very-short-hair': clinics('article', 'vinci-long'),
    'result-still-coming': clinics('farjo', 'hairnet'),
    'smp-cannot-add-length': clinics('vinci-long', 'scalpclinic'),
    'allergy-rules-out-smp': inkAllergy,
    'shaved-hair-shows-marks': clinics('article', 'treat-rooms', 'statpearls'),
    'large-area-to-cover': clinics('regrow-novascotia'),
    'loss-still-changing': studies('true2021', 'farjo-bbc'),
    'operated-before': clinics('hairnet', 'longevita'),
    'both-could-fit': general,
  },

  /** How to check a doctor, a clinic or whoever does SMP (clinical.md 2.8, L2 and L3). */
  checks: {
    doctor: general,
    clinic: studies('his', 'nhs-ht'),
    smp: general,
  },

  /** What a medical word means, in the glossary. */
  glossary: {
    smp: studies('article', 'toma', 'smp10'),
    pigment: general,
    'top-up': studies('article', 'smp10'),
    'patch-test': general,
    transplant: official('nhs-ht', 'treat-rooms'),
    fue: clinics('nhs-ht', 'article', 'treat-rooms'),
    fut: studies('nhs-ht-old', 'statpearls'),
    graft: official('nhs-ht-old'),
    'hair-root': general,
    'donor-hair': official('nhs-ht', 'treat-rooms'),
    'shock-loss': studies('kerure', 'williams24'),
    'local-anaesthetic': general,
    sedation: general,
    'raised-scars': general,
    scarring: studies('dahdah', 'lpp-aga'),
    'pattern-hair-loss': clinics('article', 'bad-mphl'),
    shedding: studies('bad-te'),
    chemotherapy: general,
    radiotherapy: general,
    'hair-system': clinics('hairsci'),
    'hair-fibres': general,
    mri: general,
    consultation: general,
    dermatologist: general,
    prescriber: general,
    gmc: general,
    his: studies('his'),
    cqc: official('nhs-ht'),
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
    'say-no': studies('gmc', 'mddus'),
    'two-weeks': studies('mddus'),
    'at-a-gp': general,
    'gp-tests': official('scot-derm'),
    'ask-what-for': general,
    'new-hair': clinics('farjo', 'hairnet'),
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

const fromMostSure: readonly Certainty[] = ['official', 'studies', 'clinics', 'general', 'unknown']

/**
 * Claims told together, one for each certainty, with the sources of each: what is less sure
 * takes nothing from what is surer, and the other way round.
 */
export function bySureness(claims: readonly Evidence[]): readonly Evidence[] {
  return fromMostSure.flatMap((certainty) => {
    const alike = claims.filter((claim) => claim.certainty === certainty)
    const named = new Set(alike.flatMap((claim) => claim.sources))
    return alike.length > 0 ? { certainty, sources: [...named] } : []
  })
}
