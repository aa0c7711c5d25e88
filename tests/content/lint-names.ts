/** Names that our words must not say, and how they must not say them: for tests/content/lint-rules.ts. */

/**
 * Medicines that need a prescription in the United Kingdom, or that stand for them in advertising, by name and by
 * brand: for hair loss first, then for what goes with it (CAP 12.12; clinical.md finding 3).
 */
export const medicines: readonly string[] = [
  // pattern hair loss
  'finasteride|propecia|proscar|aindeem|finpecia|dutasteride|avodart|combodart|jalyn|minoxidil|regaine|rogaine',
  'loniten|spironolactone|aldactone|cyproterone|androcur|dianette|co-cyprindiol|flutamide|drogenil|bicalutamide',
  'casodex|clascoterone|winlevi|bimatoprost|latisse|lumigan|latanoprost|xalatan|ketoconazole|nizoral',
  // patches and scarring
  'baricitinib|olumiant|ritlecitinib|litfulo|deuruxolitinib|leqselvi|tofacitinib|xeljanz|ruxolitinib|opzelura',
  'jakavi|jakafi|upadacitinib|rinvoq|abrocitinib|cibinqo|methotrexate|c[iy]closporine?|neoral|azathioprine|imuran',
  'mycophenolate|cellcept|hydroxychloroquine|plaquenil|dapsone|thalidomide|pioglitazone|prednisolone|prednisone',
  'triamcinolone|kenalog|adcortyl|dexamethasone|betamethasone|betnovate|bettamousse|clobetasol|dermovate|etrivex',
  'mometasone|elocon|fluocin\\w+|synalar|hydrocortisone|diphencyprone|diphenylcyclopropenone|dpcp|dithranol',
  'tacrolimus|protopic|pimecrolimus|elidel|apremilast|otezla|dupilumab|dupixent|adalimumab|humira|etanercept',
  'rituximab|doxycycline|minocycline|lymecycline|tetracycline|erythromycin|clarithromycin|rifampicin|clindamycin',
  'flucloxacillin|mupirocin|fusidic acid|griseofulvin|terbinafine|itraconazole|fluconazole',
  // what the health question is about: acne, blood, numbing
  'isotretinoin|roaccutane|accutane|reticutan|rizuderm|absorica|acitretin|neotigason|alitretinoin|toctino|tretinoin',
  'adapalene|tazarotene|warfarin|marevan|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|lixiana|dabigatran|pradaxa',
  'clopidogrel|plavix|heparin|enoxaparin|clexane|lidocaine|lignocaine|prilocaine|emla|articaine|bupivacaine',
  'levobupivacaine|xylocaine|tetracaine|ametop|adrenaline|midazolam|diazepam|valium|propofol|tramadol|codeine',
  // often advertised beside them
  'botox|botulinum|dysport|azzalure|bocouture|xeomin|letybo|semaglutide|ozempic|wegovy|tirzepatide|mounjaro',
  'sildenafil|viagra|metformin',
  // how a new one would end
  '\\w{3,}(?:asteride|oxidil|citinib|lutamide|retinoin|terone|olimus|ximab|zumab|umab|caine|xaban|cycline|floxacin)',
  '\\w{3,}(?:conazole|metasone|cortisone|oparin|atrexate)',
]

/** Names of conditions, with what may stand before them. What a person can see or feel ("a sore scalp") is none. */
export const conditions = `(?:an? |the |some |early |active |mild |severe |male |female |frontal |central |chronic |fungal |scarring |traction |retrograde |androgen\\w+ )*(?:${[
  'alopecia|areata|hair loss|baldness|pattern|telogen|effluvium|androgen\\w+|lichen\\w*|lupus|folliculitis',
  'psoriasis|eczema|dermatitis|ringworm|infection|scarring|thyroid|anaemia|polycystic|dysmorphi\\w+|depression',
  'anxiety|trichotillomania|cancer|diabetes|keloids?|disease|disorder|condition',
].join('|')})\\b`

/** How one would say that the reader has it. */
export const itIs = [
  'you (?:(?:may |might |could |probably |(?:most |very )?likely |seem to )?have(?: got)?|suffer from)|you’ve(?: got)?',
  '(?:you are|you’re) suffering from|your (?:answers|signs) (?:suggest|mean|show|point to)(?: that)?(?: it is)?',
  '(?:your (?:hair loss|condition|type|result|problem)|this|it|that) (?:is|(?:may|might|could) be|looks like|sounds like|means)(?: probably| likely| most likely)?',
].join('|')
