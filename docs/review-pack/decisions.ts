import type { CautionId } from '../../src/domain/cautions.ts'
import type { QuestionId } from '../../src/domain/questions.ts'
import type { ReasonId, RuleId } from '../../src/domain/rules.ts'

/**
 * What a clinic has to decide before the tool goes live (clinical.md section 9, 4.7 and M1), in our words, with what
 * is built now and where it sits. The ids are typed, so that a rule that goes takes its mention with it.
 */
export interface DecisionToMake {
  readonly ask: string
  /** What the tool does until the clinic says otherwise. */
  readonly now: string
  readonly choices: readonly string[]
  readonly rules?: readonly RuleId[]
  readonly questions?: readonly QuestionId[]
  readonly reasons?: readonly ReasonId[]
  readonly cautions?: readonly CautionId[]
  readonly invariants?: readonly string[]
  /** Other places: options of the snippet, rows of the comparison, documents. */
  readonly elsewhere?: string
}

export const decisionsToMake: readonly DecisionToMake[] = [
  {
    ask: 'How long must a person wait between a hair transplant and SMP?',
    now: 'No procedure is named before 9 months or at an unknown date. From 9 to 11 months SMP can be named, with a caution that some surgeons ask for 12; over a scar it is a consultation.',
    choices: ['9 months, as built', '12 months', 'Other:'],
    rules: ['R3', 'R21', 'R26'],
    questions: ['history'],
    reasons: ['grafts-settling', 'date-of-grafts-unknown', 'result-still-coming'],
    cautions: ['call-who-operated', 'nine-months-is-the-minimum'],
    invariants: ['I3', 'I4'],
  },
  {
    ask: 'What is the lowest age for a transplant, and for SMP?',
    now: 'Under 18 every answer ends in a consultation. A transplant is named from 25, SMP from 18.',
    choices: ['Transplant from 25, SMP from 18, as built', 'Other:'],
    rules: ['R1', 'R23', 'R29'],
    questions: ['age'],
    reasons: ['under-age', 'loss-still-changing'],
    cautions: ['talk-to-a-parent-and-gp', 'hairline-will-keep-changing'],
    invariants: ['I1', 'I5', 'I7'],
  },
  {
    ask: 'Does the clinic do SMP itself? Who does it, and under which licence?',
    now: 'Not known, so the tool says “We do not know what this clinic sells, so ask”, and gives the questions to ask.',
    choices: ['Yes, done by:', 'No', 'Licence or register:'],
    elsewhere: 'option data-sells of the snippet; questions to ask',
  },
  {
    ask: 'Does the clinic offer FUT (strip) transplants?',
    now: 'FUT stands in the comparison in equal detail either way. What the clinic sells is said in the interest line.',
    choices: ['Yes', 'No'],
    elsewhere: 'option data-sells of the snippet; column FUT of the comparison',
  },
  {
    ask: 'What is the clinic’s own list of what speaks against SMP or surgery, and its policy on patch tests?',
    now: 'The health list comes from providers’ own pages. Any box but the ink allergy gives a consultation with no option beside it; the ink allergy rules out SMP. A patch test is advised before SMP.',
    choices: ['The list as built', 'Changes:', 'Patch test: always, on request, never:'],
    rules: ['R9', 'R10', 'R27'],
    questions: ['health'],
    reasons: ['plan-needed', 'health-unclear', 'allergy-rules-out-smp'],
    cautions: [
      'raised-scars',
      'ink-allergy',
      'anaesthetic-reaction',
      'blood-thinners',
      'pregnant-or-breastfeeding',
      'weak-immunity',
      'cancer-treatment-now',
      'isotretinoin',
      'check-your-health-first',
    ],
    invariants: ['I9', 'I10'],
  },
  {
    ask: 'How is pigment changed when a person’s hair changes colour or goes white?',
    now: 'The tool says only: ask how the dots will look, and how the pigment can be changed.',
    choices: ['How:', 'It cannot be changed'],
    cautions: ['smp-skin-and-hair-colour'],
    elsewhere: 'comparison: upkeep and living with it, column SMP',
  },
  {
    ask: 'May settled thinning on top, which a doctor has called pattern hair loss, point to a transplant first?',
    now: 'Yes, at 25 or over, with a wish for real hair; with a caution that the back can be thin too. Whether a doctor has named the cause is asked before.',
    choices: ['Yes, as built', 'Always a consultation first'],
    rules: ['R6', 'R23', 'R29'],
    reasons: ['real-hair-at-your-length', 'several-causes'],
    cautions: ['thin-hair-may-be-thin-all-over', 'donor-hair-must-be-checked'],
    invariants: ['I7'],
  },
  {
    ask: 'Do people who are bald on top, and those thin at the back or all over without a known cause, need the caution to ask for the cause first? The table has it for others alone.',
    now: 'Both have it: “this look often has another cause” when bald on top, and “see a GP first” when thin at the back or all over and not settled (docs/decisions/0020). No option changes by it.',
    choices: ['Yes, both, as built', 'Only:', 'Neither'],
    rules: ['R11', 'R24', 'R25'],
    cautions: ['this-look-can-have-other-causes', 'see-a-gp-first'],
    elsewhere: 'docs/decisions/0020-more-careful-than-the-table.md',
  },
  {
    ask: 'May SMP be a next option for settled bald patches, and for settled sore or scarring hair loss?',
    now: 'Always a consultation first. SMP may stand second where the wish fits.',
    choices: ['Second option, as built', 'Never for patches', 'Never for scarring'],
    rules: ['R13', 'R14'],
    reasons: ['patches-can-return', 'needles-can-wake-it'],
    cautions: ['patches-can-come-back', 'scarring-can-wake'],
    invariants: ['I14'],
  },
  {
    ask: 'Which costs may be shown, and how long should a person think before booking surgery?',
    now: 'Costs stand only in the comparison: the range of NHS pages, and “ask for a written quote”. At least 2 weeks to think before surgery.',
    choices: ['As built', 'Our own ranges, and since when:', 'Time to think:'],
    elsewhere: 'comparison: cost; next steps of a transplant; never shown to anyone under 18',
    invariants: ['I1', 'I25'],
  },
  {
    ask: 'Is there a written regulatory view on whether this is a medical device where it is used, and who is the data controller?',
    now: 'None yet. The intended purpose is stated in About. No answer leaves the page.',
    choices: ['Yes, dated:', 'Data controller:'],
    invariants: ['I26'],
    elsewhere: 'About this tool: purpose and privacy',
  },
  {
    ask: 'Who is a second reviewer from outside the clinic (a GP, a dermatologist, somebody who does SMP)?',
    now: 'None yet. The tool says that no clinician has signed the text off.',
    choices: ['Name and register:'],
    elsewhere: 'options data-reviewer, data-reviewed, data-reviewed-version of the snippet',
  },
  {
    ask: 'Which websites will show it, and is a quarter of their readers, or more, likely to be under 18?',
    now: 'Nothing in the tool can know. Under 18 it points to no option and shows no price or booking link; the comparison can be read.',
    choices: ['Websites:', 'Readers under 18 checked'],
    rules: ['R1'],
    invariants: ['I1'],
  },
  {
    ask: 'Which signs call for a doctor first, and how far back are they asked about?',
    now: 'The 8 boxes of the question on signs, of the last 6 months, where no doctor has checked them. Any of them ends the questions with a doctor first. Pus, oozing or a fever: help today.',
    choices: ['The list and 6 months, as built', 'Other:'],
    rules: ['R2', 'R7'],
    questions: ['signs'],
    reasons: ['sign-to-check', 'signs-unclear'],
    cautions: ['get-help-today', 'see-someone-soon'],
    invariants: ['I2'],
  },
  {
    ask: 'When does hair loss count as settled?',
    now: '12 months without change, with the cause told by a doctor. Sore or scarring: a skin doctor says quiet for 2 years. Tight styles: stopped 12 months ago. A scar: healed and flat for 12 months. After cancer treatment: 12 months, and the cancer team agrees; before a transplant 2 years. Shedding that is not back in 6 to 12 months: to a GP again.',
    choices: ['As built', 'Other:'],
    rules: ['R4', 'R5', 'R6', 'R11', 'R15'],
    questions: ['settled'],
    reasons: ['cause-and-activity-first', 'treatment-too-recent', 'several-causes', 'still-changing'],
    cautions: ['shedding-can-grow-back'],
    invariants: ['I15'],
  },
]

/** Where the rules are more careful than the article they started from (clinical.md 4.7). */
export const departures: readonly {
  readonly article: string
  readonly here: string
  readonly rules: readonly RuleId[]
}[] = [
  {
    article: 'SMP can be used in all forms of hair loss.',
    here: 'Only where the cause is known and settled, and nothing in the signs or health list speaks against it.',
    rules: ['R2', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'],
  },
  {
    article:
      'SMP is an alternative for people whom a transplant does not suit and who like their hair very short.',
    here: 'Only where the cause is known.',
    rules: ['R17', 'R19', 'R21'],
  },
  {
    article: 'It works well for men who buzz their hair.',
    here: 'Kept, but a slight recession is sent to a talk first.',
    rules: ['R12', 'R24', 'R25'],
  },
  {
    article: 'Men and women can use it to fill in thin areas.',
    here: 'Kept, for thinning that has settled.',
    rules: ['R6', 'R24'],
  },
  {
    article: 'SMP does not affect a later transplant; hair can be placed through it without problems.',
    here: 'Earlier SMP is no bar, and nothing is said of “no problems”: tell the surgeon.',
    rules: [],
  },
  {
    article: 'After a transplant wait at least 9 months before SMP.',
    here: 'Kept as the least. An unknown date is never let through, and before a second operation it is 12 months.',
    rules: ['R3', 'R26'],
  },
]
