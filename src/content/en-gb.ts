import type { Settings } from '../settings.ts'
import type { Copy } from './copy.ts'
import { list } from './en-gb-list.ts'
import { greatBritain } from './great-britain.ts'

/** Written out, because making an `Intl.DateTimeFormat` takes a slow phone longer than drawing a screen does. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "November 2027" of "2027-11" or "2027-11-23". */
function month(iso: string): string {
  const [year, number] = iso.split('-')
  return `${months[Number(number) - 1]} ${year}`
}

/** "23 November 2027" of "2027-11-23". */
const day = (iso: string) => `${Number(iso.slice(8))} ${month(iso)}`

const services = { smp: 'SMP', fue: 'FUE transplants', fut: 'FUT transplants' } as const

/** "Made for Example Clinic, which sells SMP and does not sell FUE or FUT transplants." (IPDAS C6) */
function interest({ clinic, sells }: Pick<Settings, 'clinic' | 'sells'>): string {
  const who = clinic ?? 'the clinic that shows it'
  if (sells === undefined) return `Made for ${who}. We do not know what this clinic sells, so ask.`
  const all = ['smp', 'fue', 'fut'] as const
  const sold = all.filter((service) => sells.includes(service)).map((service) => services[service])
  const unsold = all.filter((service) => !sells.includes(service)).map((service) => services[service])
  if (sold.length === 0) return `Made for ${who}, which does not sell ${list(unsold, 'or')}.`
  if (unsold.length === 0) return `Made for ${who}, which sells ${list(sold, 'and')}.`
  return `Made for ${who}, which sells ${list(sold, 'and')} and does not sell ${list(unsold, 'or')}.`
}

function review({ reviewer, reviewed, reviewedVersion }: Settings, textVersion: string): string {
  if (reviewer === undefined || reviewed === undefined) return 'No clinician has signed this text off yet.'
  const signed = `Reviewed by ${reviewer} on ${day(reviewed)}`
  if (reviewedVersion === undefined) return `${signed}. The version reviewed is not known.`
  return reviewedVersion === textVersion ? `${signed}.` : `${signed}. The text has changed since.`
}

const gpFirst =
  'See a GP first to find the cause, before you go to a commercial hair clinic, which can be expensive.'

const doNothing = 'Not doing anything about how your hair looks is also a choice.'
const doNothingButSeeADoctor =
  'You do not have to do anything about how your hair looks. But do see a doctor.'

const pointsTo: Copy['result']['title'] = {
  smp: 'asking about SMP',
  transplant: 'asking about a hair transplant',
  'under-18': 'a parent or carer and a GP',
  'doctor-first': 'seeing a GP first',
  urgent: 'medical help today',
  wait: 'waiting first',
  'clinic-check': 'talking it through with a hair doctor',
  'doctor-or-clinic': 'talking to a GP or a hair doctor first',
}

export const enGb: Copy = {
  lang: 'en-GB',
  dir: 'ltr',
  name: 'Hair loss decision aid',

  start: {
    title: 'Hair loss: what to ask about',
    decision: 'Should I ask about scalp micropigmentation (SMP), a hair transplant, or see someone first?',
    terms:
      'For adults (18 or over) whose hair loss bothers them. Up to 8 short questions, about 2 minutes. We do not send or save your answers. If you close or reload this page they are gone.',
    begin: 'Start',
    compare: 'Compare the options without answering',
    notice:
      'For adults. We do not send or save your answers. If you close or reload this page they are gone.',
  },

  asking: {
    number: (n) => `Question ${n}`,
    whyWeAsk: 'Why we ask:',
    back: 'Back',
    backToResult: 'Back to your result',
    carryOn: 'Continue',
    tickAll: 'Tick all that apply.',
    tickSomething: 'Tick at least one box. If none apply, tick “None of these”.',
    yourAnswer: 'Your answer',
    or: 'or',
    othersCleared: 'Your other ticks were taken away. This answer stands alone.',
  },

  typeGroups: {
    'front-and-top': 'Front and top, slowly',
    'patches-or-all-over': 'Patches, or hair gone or coming out all over',
    'edges-back-or-sore': 'Edges, back and sides, or a sore scalp',
    'scar-or-treatment': 'A scar, or after cancer treatment',
    unsure: 'Not sure',
  },

  questions: {
    age: {
      heading: 'How old are you?',
      why: 'Tattooing is only legal from 18, and SMP is a tattoo. Hair loss is often still changing before 25.',
      hint: 'Answering for someone else? Answer as if you were that person, with them.',
      options: {
        'under-18': { label: 'Under 18', told: 'you are under 18' },
        '18-to-24': { label: '18 to 24', told: 'you are 18 to 24' },
        '25-or-over': { label: '25 or over', told: 'you are 25 or over' },
      },
    },
    type: {
      heading: 'Which is closest to your hair loss?',
      why: 'Different hair loss needs different things.',
      options: {
        'slight-recession': {
          label: 'My hairline has moved back a little at the temples',
          hint: 'No thin patches',
          told: 'your hairline has moved back a little, with no thin patches',
        },
        'receding-or-crown': {
          label: 'Receding at the front, or thin at the crown',
          hint: 'Still hair on most of the top',
          told: 'your hair is receding at the front or thin at the crown',
        },
        'bald-on-top': {
          label: 'Bald on top',
          hint: 'Hair only round the sides and back',
          told: 'you are bald on top',
        },
        'thinning-on-top': {
          label: 'A wider parting, or thin all over the top',
          hint: 'The front line is still there',
          told: 'your hair is thin over the top or your parting is wider',
        },
        patches: {
          label: 'Smooth, round bald patches',
          hint: 'One or more',
          told: 'you have smooth bald patches',
        },
        'all-hair-lost': {
          label: 'Nearly all the hair on my head has gone',
          hint: 'Perhaps body hair too',
          told: 'nearly all the hair on your head has gone',
        },
        shedding: {
          label: 'Hair is coming out all over',
          hint: 'Lots in the shower or brush',
          told: 'your hair is coming out all over',
        },
        'tight-styles': {
          label: 'Thin edges where hair is pulled tight',
          hint: 'Braids, weaves, tight ponytails',
          told: 'your hair is thin where it is pulled tight',
        },
        'sore-or-scarring': {
          label: 'Bare areas that are sore, itchy, scaly or shiny',
          hint: 'Or a hairline moving back with these',
          told: 'you have bare areas that are sore, itchy, scaly or shiny',
        },
        'thin-back-and-sides': {
          label: 'Thin at the nape, above the ears, or all over',
          hint: 'The back and sides as well',
          told: 'your hair is thin at the back or sides, or all over',
        },
        scar: {
          label: 'A scar on my scalp',
          hint: 'From an injury, a burn or an operation, or dots from a transplant',
          told: 'you have a scar on your scalp',
        },
        'cancer-treatment': {
          label: 'Hair loss from chemotherapy or radiotherapy',
          told: 'your hair loss came with cancer treatment',
        },
        'not-sure': { label: 'I’m not sure', told: 'you are not sure what kind of hair loss it is' },
      },
    },
    settled: {
      heading: 'Has a doctor told you the cause, and has it stayed the same for 12 months?',
      why: 'Covering or moving hair too early can go wrong.',
      options: {
        yes: { label: 'Yes, both', told: 'a doctor has told you the cause and it has stayed the same' },
        no: { label: 'No, or not yet', told: 'the cause is not known yet, or it is still changing' },
        'not-sure': { label: 'I’m not sure', told: 'you are not sure whether it has settled' },
      },
    },
    length: {
      heading: 'How do you want to wear your hair?',
      why: 'SMP looks like stubble. It cannot add length.',
      options: {
        shaved: {
          label: 'Shaved or buzzed',
          hint: 'Under 3 mm',
          told: 'you want your hair shaved or buzzed',
        },
        short: { label: 'Short', hint: 'About 3 mm to 5 cm', told: 'you want your hair short' },
        long: { label: 'Longer', hint: 'Over 5 cm', told: 'you want your hair longer' },
        'no-preference': { label: 'I don’t mind', told: 'you don’t mind how long your hair is' },
      },
    },
    history: {
      heading: 'Have you had a hair transplant?',
      why: 'New grafts (the hairs that were moved) need at least 9 months before needles.',
      hint: 'SMP in the past does not stop you having a transplant.',
      options: {
        never: { label: 'No', told: 'you have not had a hair transplant' },
        'under-9-months': {
          label: 'Yes, less than 9 months ago',
          told: 'you had a hair transplant less than 9 months ago',
        },
        '9-to-11-months': {
          label: 'Yes, 9 to 11 months ago',
          told: 'you had a hair transplant 9 to 11 months ago',
        },
        '12-months-or-more': {
          label: 'Yes, 12 months ago or more',
          told: 'you had a hair transplant 12 months ago or more',
        },
        'date-unknown': {
          label: 'Yes, but I’m not sure when',
          told: 'you had a hair transplant and are not sure when',
        },
      },
    },
    goal: {
      heading: 'Which matters more to you?',
      why: 'Only a transplant moves real hair. It is an operation.',
      options: {
        'real-hair': {
          label: 'Real hair, even if it means an operation',
          told: 'you want real hair, even if it means an operation',
        },
        'the-look': {
          label: 'The look of hair, with no operation',
          told: 'you want the look of hair, with no operation',
        },
        'not-sure': {
          label: 'I’m not sure',
          told: 'you are not sure if real hair or the look of it matters more',
        },
      },
    },
    signs: {
      heading: 'In the last 6 months, have you noticed any of these that a doctor has not already checked?',
      why: 'Some of these need a doctor before anyone treats your scalp.',
      options: {
        'sudden-loss': {
          label: 'Hair loss that came on suddenly, in clumps, or new bald patches',
          told: 'you noticed sudden hair loss, clumps or new bald patches',
        },
        'sore-scalp': {
          label: 'A scalp that is sore, burning, very itchy, scaly or crusty',
          hint: 'Or skin that is redder or darker than usual, or shiny with no pores. Redness can be harder to see on brown and black skin.',
          told: 'your scalp is sore, itchy, scaly, or looks different',
        },
        'pus-or-fever': {
          label: 'Pus, oozing, a hot swelling or a soft lump on the scalp, or a fever',
          told: 'you noticed pus, oozing, a hot swelling, a soft lump or a fever',
        },
        'brows-or-body-hair': {
          label: 'New loss of eyebrows, lashes, beard or body hair',
          told: 'you have lost eyebrows, lashes, beard or body hair',
        },
        'recent-change': {
          label: 'Hair loss that started within 6 months of a big change to your body',
          hint: 'An illness, an operation, big weight loss, a new medicine, pregnancy or birth',
          told: 'it started soon after a big change to your body',
        },
        'feeling-unwell': {
          label: 'Feeling unwell too',
          hint: 'Very tired, weight change, joint pain, a rash, period changes or new facial hair',
          told: 'you have been feeling unwell too',
        },
        pulling: {
          label: 'Pulling or twisting hair out, and finding it hard to stop',
          told: 'you find it hard to stop pulling or twisting your hair',
        },
        'skin-condition': {
          label: 'Psoriasis, eczema, ringworm, an infection or sunburn on the scalp now',
          told: 'there is a skin problem or sunburn on your scalp now',
        },
        none: {
          label: 'None of these',
          told: 'you noticed no signs that still need a doctor',
        },
        'not-sure': { label: 'I’m not sure', told: 'you are not sure about the signs' },
      },
    },
    health: {
      heading: 'Do any of these apply to you?',
      why: 'They can mean that SMP or surgery needs planning, or is not for you.',
      options: {
        'raised-scars': {
          label: 'My skin makes raised or keloid scars',
          told: 'your skin makes raised scars',
        },
        'ink-allergy': {
          label: 'An allergy to tattoo ink, hair dye or henna',
          told: 'you have an allergy to ink, hair dye or henna',
        },
        'anaesthetic-reaction': {
          label: 'A bad reaction to a numbing injection',
          hint: 'Such as at the dentist',
          told: 'you had a bad reaction to a numbing injection',
        },
        'blood-thinners': {
          label: 'I take blood thinners, or bleed easily',
          told: 'you take blood thinners or bleed easily',
        },
        'pregnant-or-breastfeeding': {
          label: 'I am pregnant or breastfeeding',
          told: 'you are pregnant or breastfeeding',
        },
        'weak-immunity': {
          label: 'A weak immune system, diabetes that is hard to control, or a blood-borne infection',
          told: 'you have a health condition that the clinic needs to plan for',
        },
        'cancer-treatment-now': {
          label: 'Cancer treatment now or in the last 12 months',
          told: 'you have had cancer treatment in the last 12 months',
        },
        isotretinoin: {
          label: 'Strong acne tablets from a skin specialist in the last 12 months',
          told: 'you took strong acne tablets in the last 12 months',
        },
        none: { label: 'None of these', told: 'none of the health list applies to you' },
        'not-sure': { label: 'I’m not sure', told: 'you are not sure about the health list' },
      },
    },
  },

  settled: {
    'thinning-on-top': {
      heading:
        'Has a doctor told you that this is pattern hair loss, and has it stayed the same for 12 months?',
      yes: 'Yes, both',
      toldYes: 'a doctor has told you that it is pattern hair loss, and it has stayed the same for 12 months',
      toldNo: 'a doctor has not told you that it is pattern hair loss, or it is still changing',
    },
    patches: {
      heading: 'Has a doctor told you the cause, and have the patches stayed the same for 12 months?',
      yes: 'Yes, both',
      toldYes: 'a doctor has told you the cause, and the patches have stayed the same for 12 months',
      toldNo: 'a doctor has not told you the cause, or the patches are still changing',
    },
    'all-hair-lost': {
      heading: 'Has a doctor told you the cause, and has it stayed the same for 12 months?',
      yes: 'Yes, both',
      toldYes: 'a doctor has told you the cause, and it has stayed the same for 12 months',
      toldNo: 'a doctor has not told you the cause, or it is still changing',
    },
    'tight-styles': {
      heading: 'Has a doctor told you the cause, and did you stop tight styles at least 12 months ago?',
      yes: 'Yes, both',
      toldYes: 'a doctor has told you the cause, and you stopped tight styles at least 12 months ago',
      toldNo:
        'a doctor has not told you the cause, or it is not yet 12 months since you stopped tight styles',
    },
    'sore-or-scarring': {
      heading:
        'Has a skin doctor (dermatologist) told you the cause, and said it has been quiet for 2 years?',
      yes: 'Yes, both',
      toldYes: 'a skin doctor has told you the cause, and that it has been quiet for 2 years',
      toldNo: 'a skin doctor has not said that it has been quiet for 2 years',
    },
    'thin-back-and-sides': {
      heading:
        'Has a doctor told you that this is pattern hair loss, and has it stayed the same for 12 months?',
      yes: 'Yes, both',
      toldYes: 'a doctor has told you that it is pattern hair loss, and it has stayed the same for 12 months',
      toldNo: 'a doctor has not told you that it is pattern hair loss, or it is still changing',
    },
    scar: {
      heading: 'Has the scar been healed, flat and not growing for at least 12 months?',
      yes: 'Yes',
      toldYes: 'the scar has been healed and flat for at least 12 months',
      toldNo: 'the scar has not been healed and flat for 12 months yet',
    },
    'cancer-treatment': {
      heading:
        'Did your treatment end at least 12 months ago, and does your cancer team agree to you asking about this?',
      yes: 'Yes, both',
      toldYes: 'your treatment ended at least 12 months ago, and your cancer team agrees to you asking',
      toldNo: 'it is not yet 12 months since your treatment, or your cancer team has not agreed yet',
    },
  },

  result: {
    title: {
      smp: 'Your answers point to asking about SMP',
      transplant: 'Your answers point to asking about a hair transplant',
      'under-18': 'Talk to a parent or carer, and a GP',
      'doctor-first': 'See a GP first',
      urgent: 'Get medical help today',
      wait: 'Wait first',
      'clinic-check': 'Talk it through with a hair doctor',
      'doctor-or-clinic': 'Talk to a GP or a hair doctor first',
    },
    lead: {
      smp: 'SMP (scalp micropigmentation) is a tattoo of tiny dots that looks like stubble. It is a good option to ask about first. A consultation comes before anything else.',
      transplant:
        'A hair transplant moves your own hair from the back and sides of your head. It is a good option to ask about first. A consultation with a doctor comes before anything else.',
      'under-18':
        'This tool is for adults, so it cannot point you to an option. A GP is a doctor you can talk to about your hair.',
      'doctor-first': 'Your answers point to a doctor before any hair clinic.',
      urgent:
        'Pus, oozing, a hot swelling, a soft lump or a fever can be signs of an infection. A doctor or nurse should see this today.',
      wait: 'Your answers point to waiting, and to a consultation before anything else is done.',
      'clinic-check': 'Your answers point to a consultation first, before you choose.',
      'doctor-or-clinic': 'Your answers point to a consultation first, to find out the cause.',
    },
    shown: 'Your result',
    why: 'Why',
    youToldUs: 'You told us that',
    reasons: {
      'under-age':
        'SMP is a tattoo, and tattooing is only legal from 18. Hair often goes on changing for years, so an operation is not something to plan now.',
      'sign-to-check':
        'Hair loss can have a cause that needs treatment, and some causes are easier to treat early. So a doctor should look at this before anyone treats your scalp.',
      'grafts-settling':
        'New grafts need at least 9 months to settle and grow out. SMP before then can damage them, and you could lose that hair.',
      'date-of-grafts-unknown':
        'New grafts need at least 9 months to settle and grow out. Without the date, no one can tell if the 9 months are up. SMP too soon can damage them.',
      'usually-grows-back':
        'Hair that comes out all over usually grows back by itself, mostly within 3 to 6 months. Colour put in the skin now could look too dark later. A doctor can look for the cause.',
      'cause-and-activity-first':
        'This kind of hair loss can still change, and some causes can be treated. A doctor should check the cause, and whether it has settled, before anyone colours your skin or moves hair.',
      'treatment-too-recent':
        'Hair can still grow back after cancer treatment, and skin may need time. Your cancer team should agree before anyone colours your skin or moves hair.',
      'several-causes':
        'Thinning on top can have several causes. Blood tests may help to find them, so the cause comes first.',
      'signs-unclear':
        'You are not sure about the signs on our list. That is fine. Go through the list with someone first, because some of them need a doctor.',
      'type-unclear':
        'You are not sure which kind of hair loss this is. That is fine. The cause decides which options make sense, so talk to someone first.',
      'plan-needed':
        'You ticked something that needs a plan before needles or surgery. It may mean waiting, or that an option is not for you.',
      'health-unclear':
        'You are not sure about the health list. That is fine. A clinic needs to know these things before needles or surgery, so check first.',
      'still-changing':
        'It may still be changing, or the cause may not be clear yet. What is done now may not fit how it looks in a year.',
      'small-change':
        'A small change at the temples is often best watched for a while. It can be a normal adult hairline.',
      'patches-can-return':
        'Bald patches can come back or move. Colour in the skin stays where it was put, and moved hair may be lost in the same way. Doctors want 2 years without patches before a transplant. So a skin doctor (dermatologist) should agree before anyone does anything.',
      'needles-can-wake-it':
        'Needles or surgery can wake this kind of hair loss up again. SMP also fades faster in scarred skin. So a skin doctor (dermatologist) should agree first.',
      'may-still-regrow':
        'Hair can still grow back after cancer treatment. Skin can be different after radiotherapy. So your cancer team should agree first.',
      'edges-need-examining':
        'Hair lost to tight styles can grow back early on, and may not come back later. Someone needs to examine the skin to tell which.',
      'no-hair-to-move':
        'A transplant needs hair to move, and there may not be enough. SMP can give the look of a shaved head without moving any hair. A wig is also an option, and you can ask about brows.',
      'transplant-cannot-work':
        'A transplant needs hair to move. There may not be enough. A wig or hair system can give length.',
      'back-hair-may-not-last':
        'A transplant moves hair from the back and sides. Where that hair is thin, it may not last. SMP does not move any hair.',
      'back-hair-needs-examining':
        'A transplant moves hair from the back and sides. Where that hair is thin, it may not last. A hair doctor needs to look at it closely, with a magnifying lens.',
      'blends-a-flat-scar':
        'SMP can help a flat, healed scar to blend in with the hair round it. It needs no operation.',
      'scar-needs-examining':
        'Hair can be moved into a scar, but it is less sure to grow there. SMP fades faster in a scar. Someone needs to examine the scar first.',
      'real-hair-at-your-length':
        'A transplant moves your own hair. Where it grows, you can wear it short or long. A line scar shows when hair is short, and on a shaved head dots can show too. It is mainly used for pattern hair loss.',
      'looks-like-stubble':
        'SMP looks like short stubble. It can cover bald and thin areas without an operation, if you keep the hair round them very short.',
      'shades-thin-hair':
        'SMP can shade the skin between thin hairs, so that they look fuller. It needs no operation.',
      'fits-very-short-hair':
        'SMP looks like stubble, so it fits very short hair. A transplant would leave marks that can show on a shaved head.',
      'result-still-coming':
        'You are past 9 months, but the full result of a transplant takes 12 to 18 months. Wait for it before you plan another operation.',
      'smp-cannot-add-length':
        'SMP looks like stubble, so it cannot give longer hair. Over bald skin it only works with very short hair. A wig or hair system can give length. You can also ask about medicines and fibres.',
      'allergy-rules-out-smp':
        'You told us about an ink or dye allergy, so SMP is not something to plan on. Other options do not put colour in the skin.',
      'shaved-hair-shows-marks':
        'You want real hair and a shaved head. Those pull in different ways. A transplant leaves scars that can show on a shaved head.',
      'large-area-to-cover':
        'The bald area is large. There may not be enough hair at the back and sides to cover all of it.',
      'loss-still-changing': 'Before 25, hair loss is often still changing. Many surgeons prefer to wait.',
      'operated-before':
        'You have had a transplant before. A doctor needs to see how much hair is left to move.',
      'both-could-fit':
        'You are not sure if real hair or the look of hair matters more. That is fine. Talk it through with someone.',
    },
    careful: 'Be careful of',
    cautions: {
      'get-help-today': `Call your GP or ${greatBritain.urgentCare} today. If you feel very unwell, call 999. If you are having cancer treatment, call your cancer team now.`,
      'talk-to-a-parent-and-gp': `Tell a GP soon if hair loss is sudden or patchy, or if your scalp is sore. If you have pus or a fever, call ${greatBritain.urgentCare} today.`,
      'call-who-operated': `If you have pain, pus or a fever, call the clinic that did your transplant today, or ${greatBritain.urgentCare}. Ask the clinic for the date when your 9 months are up. Some surgeons ask for 12.`,
      'tell-who-operated':
        'Also call the clinic that did your transplant, and tell them what you noticed. This is not the same as going to a new hair clinic.',
      'see-someone-soon':
        'See a GP soon. You may need a skin doctor (dermatologist). Some causes can scar, and that hair may not come back.',
      'help-to-stop-pulling': 'This can be hard to stop. A GP can help, and can tell you about talking help.',
      'skin-needs-treating': 'A pharmacist or GP can help with the skin of your scalp.',
      'see-a-gp-first': gpFirst,
      'this-look-can-have-other-causes':
        'In women, and at the crown in Afro-textured hair, this look often has another cause. Ask a doctor for the cause first.',
      'hairline-may-be-normal':
        'Young men can mistake a normal adult hairline for balding. Too little hair loss is a reason not to operate.',
      'shedding-can-grow-back':
        'If your hair is not back in 6 to 12 months, see a GP again to find the cause.',
      'patches-can-come-back':
        'This hair loss can change, and hair can grow back. Dots under hair that grows back can look too dark. Ask a skin doctor (dermatologist) before you choose.',
      'loosen-tight-styles':
        'Loosen or stop tight styles now. Early on the hair can come back. A receding hairline can have other causes, so have it looked at.',
      'keep-styles-loose':
        'Keep away from tight styles. A receding hairline can have other causes, so have it looked at.',
      'scarring-can-wake':
        'Needles or surgery can wake this up again. Ask a skin doctor (dermatologist) to agree in writing first. See one soon if it is sore, itchy or spreading. Hair lost to scarring may not come back.',
      'back-hair-may-thin':
        'Hair moved from thin areas may not last. Ask a doctor to look at the back and sides closely.',
      'scars-take-pigment-unevenly': 'SMP is less even in scars, and fades faster.',
      'treated-skin-can-differ':
        'Hair almost always grows back after chemotherapy. After radiotherapy it may not, and the skin can be different. Ask your cancer team before you plan anything.',
      'hairline-will-keep-changing':
        'Your hairline will probably keep changing. If you have anything done later, ask for a higher line.',
      'nine-months-is-the-minimum':
        '9 months is the minimum wait before SMP. Ask your surgeon first: some ask for 12. Before another operation, wait for the full result.',
      'hair-left-to-move':
        'There is only so much hair at the back and sides to move. Ask how much is there, and keep some for later.',
      'raised-scars':
        'Skin that makes raised scars can do so after needles or surgery. Tell the clinic, and ask a skin doctor.',
      'ink-allergy': 'SMP is not something to plan on. Tell every clinic about your allergy.',
      'anaesthetic-reaction':
        'Tell the clinic about the reaction, and ask a doctor which numbing you can have.',
      'blood-thinners':
        'Tell the clinic if you take blood thinners or bleed easily, and ask your doctor first. Do not stop any medicine by yourself.',
      'pregnant-or-breastfeeding':
        'No SMP or surgery until after pregnancy and breastfeeding. Hair often changes at this time too.',
      'weak-immunity':
        'Tell the clinic. This does not always mean no. Make a plan with your doctor first. Do not stop any medicine by yourself.',
      'cancer-treatment-now':
        'Ask your cancer team before you plan anything. Do not stop any medicine by yourself.',
      isotretinoin:
        'Tell the clinic about the acne tablets, and ask the doctor who gave them how long to wait. Do not stop any medicine by yourself.',
      'check-your-health-first': 'Ask a pharmacist or GP to go through the health list with you.',
      'smp-is-a-tattoo': 'SMP is a tattoo. Needles put colour in the skin. It is hard to remove.',
      'smp-grows-no-hair': 'SMP does not grow hair. It changes only the look.',
      'smp-needs-very-short-hair':
        'Over bald skin SMP only works with very short hair, clipped every 2 to 3 days.',
      'smp-only-fills':
        'With longer hair SMP can only fill in between the hairs that are there. It adds no length.',
      'smp-on-a-scar':
        'On a bare scar SMP only works with very short hair. With longer hair it can only fill in where some hair grows. Ask to try a small area first.',
      'smp-fades':
        'SMP fades. Plan for top-ups every 3 to 5 years. Some clinics say 1 to 2, others up to 6, so ask.',
      'smp-reactions': 'Some people get an allergy or an infection. Colour can change or spread.',
      'smp-long-term-unknown':
        'Nobody knows yet how often SMP does harm. The long-term effects of pigment (colour) in the skin are not known.',
      'smp-skin-and-hair-colour':
        'Tell the clinic if your skin scars easily, or has psoriasis or eczema. Ask how the dots look next to grey or white hair.',
      'transplant-is-an-operation':
        'A transplant is an operation. It can bring infection or numb skin, and hair near it can fall out. Too much hair can be taken from the back.',
      'transplant-leaves-scars':
        'It leaves scars: dots, which can show when hair is very short, or a line, which shows when hair is short.',
      'transplant-takes-months':
        'The moved hair falls out first. New hair starts after 3 to 4 months. The full result takes up to 12 to 18 months.',
      'loss-can-go-on': 'Your other hair can go on thinning, and some people need more work later.',
      'donor-hair-must-be-checked':
        'A doctor must check the donor hair at the back of your head before anyone can say yes.',
      'thin-hair-may-be-thin-all-over':
        'When hair is thin all over the top, the back can be thin too, above all in women. Ask for it to be checked with care.',
      'transplant-may-not-work': 'It may not work. Moved hair can grow poorly.',
    },
    oddAnswers: {
      'scar-without-transplant':
        'You chose a scar, and said you have not had a transplant. If the scar is from a transplant, change an answer.',
      'healed-but-recent':
        'You said healed for 12 months, and an operation 9 to 11 months ago. If that is the same scar, change an answer.',
    },
    alsoAsk: 'You could also ask about',
    second: {
      smp: 'SMP (scalp micropigmentation) may be worth asking about next, at the same consultation.',
      transplant: 'A hair transplant may be worth asking about next, at the same consultation.',
    },
    whatWouldChange: 'What would change this',
    wouldChange: {
      R1: 'Once you are 18, you can use this tool.',
      R2: 'When a doctor has checked what you noticed, start again.',
      R3: 'Ask the clinic that operated for the date your 9 months are up. Start again after that date.',
      R4: 'If the hair is not back in 6 to 12 months and a doctor has told you the cause, start again.',
      R5: 'When a doctor has told you the cause and it has settled for 12 months, start again. For a sore or scarring scalp that is 2 years. After cancer treatment: 12 months, and your cancer team agrees.',
      R6: 'A GP telling you that it is pattern hair loss, once it has stayed the same for 12 months.',
      R7: 'Going through the list of signs with a pharmacist or GP.',
      R8: 'Knowing which kind of hair loss it is.',
      R9: 'A plan made with a doctor who knows your health. If you are pregnant or breastfeeding: time.',
      R10: 'Going through the health list with a pharmacist or GP.',
      R11: 'When a doctor has told you the cause and nothing has changed for 12 months, start again. For tight styles: 12 months after you stopped them. For a scar: when it has been healed and flat for 12 months.',
      R12: 'Your hairline moving further back.',
      R13: 'A skin doctor (dermatologist) who agrees that it has settled.',
      R14: 'A skin doctor (dermatologist) who agrees in writing.',
      R15: 'Time, and your cancer team’s agreement. Before a transplant, wait at least 2 years after treatment.',
      R16: 'Someone examining the skin, and telling you if the hair can still come back.',
    },
    ifYou: {
      length: {
        shaved: 'If you wanted your hair shaved or buzzed',
        short: 'If you wanted your hair short',
        long: 'If you wanted your hair longer',
        'no-preference': 'If you did not mind how long your hair is',
      },
      goal: {
        'real-hair': 'If you wanted real hair, even with an operation',
        'the-look': 'If you wanted the look of hair, with no operation',
        'not-sure': 'If you were not sure which matters more',
      },
      settled: 'Once a doctor has told you the cause and it has settled',
      history: 'When it is 12 months since your transplant',
    },
    pointsTo,
    change: (condition, outcome) => `${condition}, your answers would point to ${pointsTo[outcome]}.`,
    nothingElse: 'Another length or goal alone would still point to a consultation first.',
    next: 'What to do next',
    firstStep: {
      R9: 'First ask the doctor or team who knows your health.',
      R10: 'First go through the health list with a pharmacist or GP.',
      R13: 'Ask a skin doctor (dermatologist) if they agree to needles or surgery.',
      R14: 'Ask a skin doctor (dermatologist) to agree in writing to needles or surgery.',
      R15: 'Ask your cancer team again before you book anything.',
    },
    nextSteps: {
      smp: [
        'Ask for a consultation with a doctor, and meet the person who would do the SMP.',
        'Ask for a patch test, and wait for it.',
        'Take your time. You can say no at any point.',
      ],
      transplant: [
        'Ask for a consultation with the doctor who would do the transplant.',
        'Ask what your hair could look like in 10 years, with and without a transplant.',
        'Take at least 2 weeks to think before you book surgery. You can say no at any point.',
      ],
      'under-18': [
        'Talk to a parent or carer, or another adult you trust.',
        'Book a GP appointment. You can take someone with you.',
        'Take your time over any choice about your hair.',
      ],
      'doctor-first': [
        'Book a GP appointment, and ask how soon you can be seen. Show them these answers.',
        'Ask about the cause before you choose any option.',
        'You can still read about all the options. Take your time over any choice about your hair.',
      ],
      urgent: [
        `Call your GP or ${greatBritain.urgentCare} today.`,
        'If you feel very unwell, call 999.',
        'Leave every decision about your hair until this is better.',
      ],
      wait: [
        'Call the clinic that operated, and ask when you will see the full result.',
        'Do not have needles in the area before they agree.',
        'Take your time over any choice about your hair.',
      ],
      'clinic-check': [
        'Ask for a consultation with a hair doctor.',
        'Take these answers and your questions with you.',
        'Take your time. You can say no at any point.',
      ],
      'doctor-or-clinic': [
        'See a GP about the cause first. You can also ask for a consultation with a hair doctor.',
        'Take these answers and your questions with you.',
        'Take your time. You can say no at any point.',
      ],
    },
    always: (place, outcome) => {
      const where = place === undefined ? ' in person' : `, at ${place}`
      const when = outcome === 'under-18' ? ', as an adult' : ''
      return `This is not a diagnosis. No one can say yes to SMP or a transplant until a doctor has examined you${where}${when}.`
    },
    doNothing: {
      smp: doNothing,
      transplant: doNothing,
      'clinic-check': doNothing,
      'doctor-or-clinic': doNothingButSeeADoctor,
      'under-18': doNothingButSeeADoctor,
      'doctor-first': doNothingButSeeADoctor,
      urgent: 'You do not have to do anything about how your hair looks. But do get medical help today.',
      wait: 'You do not have to do anything more about how your hair looks.',
    },
    book: 'Book a consultation',
    call: (phone) => `Call ${phone}`,
    answers: 'Your answers',
    changeAnswer: 'Change',
    allOptions: 'Every option, side by side',
    allOptionsLead:
      'SMP, a hair transplant (FUE or FUT), other ways, and doing nothing. Each has good sides and harms.',
    compare: 'Compare every option',
    startAgain: 'Clear my answers and start again',
    clear: {
      question: 'Clear your answers? They cannot be brought back.',
      confirm: 'Yes, clear them',
      decline: 'No, keep them',
    },
  },

  comparing: {
    title: 'Every option, side by side',
    backToStart: 'Back to the start',
    backToResult: 'Back to your result',
  },

  weighing: {
    title: 'What matters to you',
    open: 'Weigh what matters to you',
    backToComparison: 'Back to the comparison',
  },

  later: {
    loading: 'Loading the rest of this page.',
    failed: 'The rest of this page has not loaded. Your answers are still here.',
    tryAgain: 'Try again',
  },

  about: {
    summary: 'About this tool',
    purpose: [
      'This is general information. It helps an adult to prepare for, or have, a talk with a professional about ways to deal with the look of hair loss.',
      'It does not diagnose, and it does not decide on treatment.',
    ],
    interest,
    review,
    nextReview: (date) => `Next review: ${day(date)}.`,
    reviewOverdue: (date) => `The review of this text was due on ${day(date)} and is overdue.`,
    sourcesRead: (read, nextCheck) =>
      `Text written ${month(read)}. The text is checked every 12 months, or when guidance changes. Next check: ${month(nextCheck)}.`,
    sourcesOverdue: (nextCheck) => `The check of this text was due in ${month(nextCheck)} and is overdue.`,
    privacy: [
      'What you answer and write stays on this page, and we do not send or save it.',
      'If you close or reload the page, it is gone.',
      'This website’s owner controls the page around this tool.',
    ],
    privacyLink: 'Privacy notice of this website',
  },

  support: {
    urgent: greatBritain.urgent,
    summary: 'Get support',
    lead: 'If thinking about your hair stops you doing everyday things, or you feel very low or unsafe, please talk to someone now.',
    lines: greatBritain.lines,
  },

  links: { opensNewTab: '(opens in a new tab)' },
  dialog: { open: 'Hair loss: see your options', close: 'Close' },
}
