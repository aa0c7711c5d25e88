import { conditions, itIs, medicines } from './lint-names.ts'

/**
 * What our words must not say, or not say so, as data: each with sentences it has to find and sentences it has to
 * let be, so that a rule that finds nothing fails. Clinic names and other words of the host are not ours.
 */
export interface LintRule {
  readonly says: string
  /** The standard or the invariant it comes from. */
  readonly because: string
  /** What is wrong, in one sentence. */
  readonly finds: RegExp
  /** The sentence may stand where this is in it. */
  readonly unless?: RegExp
  /** Places of the copy that it is not about. */
  readonly exceptIn?: (path: readonly string[]) => boolean
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** Whole words and phrases, in any case. */
const words = (...list: readonly string[]) => new RegExp(`\\b(?:${list.join('|')})\\b`, 'i')

export const lintRules: readonly LintRule[] = [
  {
    says: 'nothing is empty, doubled or left over',
    because: 'I25',
    finds: /^\s*$|\s{2,}|\s[.,;:?]|\.{2,}|,,|undefined|\[object|TODO|FIXME|lorem/i,
    bad: ['', ' ', 'Two  spaces.', 'A gap .', 'See undefined', 'Wait...'],
    good: ['Take your time.'],
  },
  {
    says: 'no banned word',
    because: 'clinical.md 2.7 A5, I25',
    finds: words(
      'scarless|painless(?:ly)?|(?:scar|pain|risk)[ -]free|no (?:scars?|pain|risks?)|guarante\\w+',
      'permanent results?|results? (?:is|are) permanent|forever|cur(?:e[ds]?|ing)|safe(?:ly|r|st)?',
      'non[- ]?invasive(?:ly)?|minimally invasive|instant(?:ly)?|without (?:a )?trace|no downtime',
      'miracle|proven',
    ),
    bad: [
      'It is safe.',
      'A scarless method.',
      'This is painless.',
      'Results are guaranteed.',
      'A permanent result.',
      'It cures hair loss.',
      'A non-invasive way.',
      'It is instant.',
      'The safest way.',
      'A non invasive way.',
      'A way of curing it.',
      'It is risk free.',
      'It leaves no scars.',
      'The results are permanent.',
      'It lasts forever.',
    ],
    good: ['You feel very low or unsafe.', 'It is secure.', 'A manicured lawn.'],
  },
  {
    says: 'nothing praises, ranks, or plays on how somebody feels about their looks',
    because: 'clinical.md 2.7 A2 and A7, 2.2 N2',
    finds: words(
      'best (?:option|choice|clinic|way|treatment)|top choice|recommended|leading|award-winning|world-class',
      '(?:expert|specialist) clinics?|confidence|confident|self-esteem|embarrass\\w*|ugly|unsightly',
      'attractive|youthful|younger|glow|transform\\w*|perfect|flawless|natural-looking',
    ),
    bad: [
      'Get your confidence back.',
      'The best option for you.',
      'A leading clinic.',
      'Look younger.',
      'Our specialist clinic.',
    ],
    good: ['None is marked as best.', 'See a skin specialist.', 'This can be misleading.'],
  },
  {
    says: 'it never says whom something suits enough to have it, nor tells anyone to',
    because: 'clinical.md 2.8 G1',
    finds: words(
      'suitable|suitability|candidates?|eligib\\w+|we recommend',
      'you (?:should|need to|must|ought to) (?:have|get|choose) (?:smp|(?:a )?(?:hair )?transplant|an operation|surgery)',
    ),
    bad: ['You are a candidate for surgery.', 'You are not suitable.', 'You should have SMP.'],
    good: ['Who may find it fits?', 'You should see a GP.'],
  },
  {
    says: 'the tool diagnoses, measures and scores nothing',
    because: 'clinical.md 2.8 M1',
    finds: words(
      'diagnos\\w+|detect(?:s|ed|ing)?|analys(?:e|es|ed|ing|is)|scor(?:e|es|ed|ing)|calculat\\w+',
      'assess(?:es|ed|ments?)?|interprets?|monitors?',
    ),
    unless: words('not', 'never', 'doctor'),
    bad: [
      'We analyse your answers.',
      'Your score is high.',
      'This is your diagnosis.',
      'It detects the cause.',
    ],
    good: ['This is not a diagnosis.', 'It does not diagnose.', 'It is never a score.'],
  },
  {
    says: 'no prescription medicine is named',
    because: 'CAP 12.12, clinical.md 2.7 A6, I25',
    finds: words(...medicines),
    bad: [
      'Finasteride can help.',
      'Ask about oral minoxidil.',
      'Propecia',
      'Regaine foam',
      'Strong tablets such as Roaccutane',
      'Some take brepocitinib.',
      'It is numbed with lidocaine.',
      'I take warfarin',
    ],
    good: [
      'Medicines a GP, pharmacist or prescriber can explain.',
      'Strong acne tablets from a skin specialist',
      'Blood thinners',
      'Local anaesthetic',
    ],
  },
  {
    says: 'no sentence tells the reader which condition they have',
    because: 'I25, clinical.md 2.8 M1',
    finds: new RegExp(`\\b(?:${itIs}) ${conditions}`, 'i'),
    unless: /\b(?:doctor|GP|dermatologist)\b.*\b(?:told|telling) you that\b|\btold you\b|\bask if\b/i,
    bad: [
      'You have alopecia.',
      'You have male pattern hair loss.',
      'You probably have an infection.',
      'You’ve got ringworm.',
      'This is traction alopecia.',
      'Your hair loss is pattern hair loss.',
      'It looks like a scarring alopecia.',
      'You likely have alopecia.',
      'Your hair loss is probably pattern hair loss.',
      'Your answers suggest pattern hair loss.',
      'It could be alopecia areata.',
      'You have a fungal infection.',
      'You’re suffering from alopecia.',
      'You have alopecia, the doctor says.',
    ],
    good: [
      'you have a scar on your scalp',
      'If you have pain, pus or a fever, call the clinic.',
      'Has a doctor told you that this is pattern hair loss?',
      'A GP telling you that it is pattern hair loss.',
      'you have an allergy to ink, hair dye or henna',
    ],
  },
  {
    says: 'no exclamation mark, no shouting, no emoji',
    because: 'I25',
    finds: /!|\b[A-Z]{5,}\b|\p{Extended_Pictographic}/u,
    bad: ['Start now!', 'This is IMPORTANT', 'Well done 👍'],
    good: ['SMP, FUE and FUT', 'NHS 111'],
  },
  {
    says: 'no price stands outside the cost row of the comparison',
    because: 'I25',
    finds: /[£$€]|\b\d[\d,.]*\s?(?:pounds|pence|GBP|euros?|dollars?|quid|k)\b|\bfrom \d+,\d/i,
    exceptIn: (path) => path.includes('comparison') && path.includes('cost'),
    bad: [
      'From £2,500.',
      'From 2,500.',
      'About 3k.',
      '50 quid.',
      'It costs 3,000 pounds.',
      'About $1,000.',
      '£99 a month.',
    ],
    good: ['What is the total cost in writing?'],
  },
  {
    says: 'no finance, offer or pressure anywhere',
    because: 'clinical.md 2.7 A3, 2.8 G3, 2.9',
    finds: words(
      'financ(?:e|ed|ing)|credit|loans?|instal?ments?|monthly payments?|per month|APR|interest-free',
      'pay(?:s|ing|able)? (?:it )?(?:off|monthly|weekly|later|over)|spread the cost|deposits?|afford\\w*',
      'discount(?:s|ed)?|vouchers?|special offer|offer ends|sale|bargain|free consultation',
      'limited (?:time|places)|(?<!should )hurry|act now|book (?:now|today)|(?:do not|don’t) (?:wait to book|miss)|before it is too late',
      'last chance|only today|today only|cheap\\w*|klarna|(?:slots?|places?) left',
    ),
    bad: [
      'Finance is available.',
      'Pay in monthly payments.',
      'You can pay monthly.',
      'Spread the cost.',
      'A discount of 10 pounds.',
      'Book now.',
      'Free consultation.',
      'Act before it is too late.',
      'Hurry.',
      'It is cheap.',
      'Only a few slots left.',
      'Do not wait to book.',
    ],
    good: [
      'Call your GP or NHS 111 today.',
      'Do not wait to get ready.',
      'No one should hurry you.',
      'Free to call.',
    ],
  },
  {
    says: 'how often something happens is never left to a vague word',
    because: 'IPDAS L5, clinical.md 2.6',
    finds: words(
      'rare(?:ly)?|(?:almost|hardly) (?:never|always|ever)|very common|success rates?|majority',
      '(?:half|a (?:third|quarter)) of (?:all )?(?:people|patients|men|women|clients)|twice as (?:many|often)',
      '(?:most|nearly (?:all|every)) (?:people|patients|men|women|clients)',
    ),
    // The charity's own words, from its page: no count is known (clinical.md section 3, cancer).
    unless: /grows back after chemotherapy/,
    bad: [
      'Infection is rare.',
      'It hardly ever fails.',
      'Half of people like it.',
      'Twice as many do.',
      'Most people are happy.',
      'A high success rate.',
      'It almost never fails.',
    ],
    good: ['We found no good count of how often this happens.', 'It is the most common kind.'],
  },
  {
    says: 'so many of so many people is said of nothing but the outcomes that have a good enough figure',
    because: 'clinical.md 2.6',
    finds:
      /\b\d+ (?:to \d+ )?(?:out )?(?:of|in) (?:every )?\d+\b|\bof (?:every )?\d+ (?:people|men|women|adults|patients)\b/i,
    unless:
      /Each dot is 1 of \d+ people|a small study in Korea, 42 of 43 people were happy with it|About 50 of 100 men over 50 have pattern hair loss|Of 100 people with a few round (?:bald )?patches, about 60 to 80 see regrowth/,
    bad: [
      'An infection in 3 of 100 people.',
      'Of 10 people, all were happy.',
      'It works for 95 out of 100.',
      '42 of 43 people had no harm.',
      '2 of 7 had a good result.',
    ],
    good: [
      'In a small study in Korea, 42 of 43 people were happy with it.',
      'Of 100 people with a few round patches, about 60 to 80 see regrowth within a year.',
      'Each takes 1 to 3 hours, 2 weeks apart.',
    ],
  },
  {
    says: 'numbers are numerals',
    because: 'clinical.md 2.5 P8',
    finds: words(
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
      '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?',
      'one (?:minute|hour|day|week|month|year|session|operation|in \\d|out of|of \\d)',
    ),
    bad: ['Wait nine months.', 'It takes three sessions.', 'In one session.', 'One in 7 people.'],
    good: ['One or more', 'They are taken one by one.', 'No one can say yes.', 'The first often works.'],
  },
  {
    says: 'ranges are written with "to", and how many as "x of y"',
    because: 'clinical.md 2.5 P8, 2.6',
    finds:
      /\d\s*[-–—~]\s*\d|\b(?:1|one) in \d|\d\s*(?:%|per ?cent)|\d(?:mm|cm|years?|months?|weeks?|days?|hours?)\b|(?<![\d£,])(?!(?:19|20)\d\d\b)\d{4,}/i,
    exceptIn: (path) => path.includes('version'),
    bad: ['Wait 9-12 months.', '3 – 5 years', '1 in 7 people', '42 % of people', 'Under 3mm', '1000 people'],
    good: ['9 to 12 months', '42 of 43 people', 'Under 3 mm', 'In November 2026', 'About £1,000'],
  },
  {
    says: 'quotation marks, apostrophes and dashes are typographic',
    because: 'the rules for copy',
    finds: /['"`´]|\s-\s|--/,
    bad: ["I'm not sure", 'Tick "None"', 'Wait - then ask', 'Wait -- then ask'],
    good: ['I’m not sure', 'Tick “None of these”.', 'a long-lasting look'],
  },
  {
    says: 'nothing is said by abbreviations or by the mouse',
    because: 'NHS style, WCAG 2.2 (2.4.4)',
    finds:
      /\bclick|\b(?:tap|press) here\b|\b(?:read|learn|find out) more\b|\bmore info\b|\b(?:e\.?g|i\.?e|etc|vs|approx|info|asap)\b|&|\band\/or\b|\*|\s\/\s/i,
    bad: [
      'Click here.',
      'Read more',
      'Other ways, e.g. wigs',
      'Wigs, fibres etc.',
      'Wigs & fibres',
      'and/or',
      'Name *',
    ],
    good: ['Read about the options.', 'Tap the picture.', 'For example wigs'],
  },
  {
    says: 'spelling is British',
    because: 'the rules for copy',
    finds: words(
      'colors?|colored|coloring|gray\\w*|centers?|centered|fibers?|liters?|(?:milli|centi)?meters?|an(?:es)the\\w+',
      'anemi\\w+|hemo\\w+|edema|tumors?|estrogen|pediatric\\w*|esthetic\\w*|diarrhea|leukemia',
      '(?:behavi|fav|hon|lab|neighb|od|rum|hum|flav)or(?!ator)\\w*|skillful|fulfill|enroll|defense|offense',
      '(?:anal|paral)yz\\w+|(?!\\w*(?:size|prize|seize|sizing|seizing|prizing))\\w{3,}iz(?:e[ds]?|ing|ations?)',
      '(?:cancel|label|travel|model|counsel|dial)(?:ed|ing|er|or)|mustache|mom|skeptic\\w*|gotten|aging|program|drugstore',
    ),
    bad: [
      'The color of hair',
      'gray hair',
      'hair fibers',
      'local anesthetic',
      'to organize',
      'We analyze it',
      'in the center',
      'aging hair',
      'labor',
    ],
    good: [
      'The colour of hair',
      'grey hair',
      'hair fibres',
      'local anaesthetic',
      'organise',
      'the same size, capsize, seizing',
      'a programme',
      'a laboratory',
    ],
  },
]

/** The sentences of a text, since what one may say depends on the rest of its sentence. */
const sentencesIn = (text: string) => text.split(/(?<=[.?!])\s+(?=\S)/)

/** True where the rule has something to say about this text in this place. */
export function isBad(rule: LintRule, text: string, path: readonly string[] = []): boolean {
  if (rule.exceptIn?.(path) === true) return false
  return sentencesIn(text).some(
    (sentence) => rule.finds.test(sentence) && rule.unless?.test(sentence) !== true,
  )
}
