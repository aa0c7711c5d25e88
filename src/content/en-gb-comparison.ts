import type { ComparisonCopy } from './more-copy.ts'

/**
 * The comparison in British English (clinical.md section 5, with sections 0 to 3).
 *
 * Every option gets about the same number of words in each group of rows, doing nothing included, because
 * more words make an option look better or worse than it is (IPDAS C1). So a sentence added to one cell
 * asks for one in its neighbours, and for its evidence (comparison-evidence.ts). Where a figure stands for
 * what is good, the cell also says what is known of harm (NICE N2). Prices stand in the cost row only, and
 * only the NHS's (I25).
 */
export const comparison: ComparisonCopy = {
  rows: {
    'what-it-is': 'What is it?',
    'how-it-is-done': 'How is it done?',
    good: 'What can be good about it?',
    'when-you-see-it': 'When will I see a change?',
    'how-long-it-lasts': 'How long does it last?',
    harm: 'What harm can it do?',
    pain: 'Does it hurt, and is it numbed?',
    recovery: 'When can I get back to normal?',
    cost: 'What does it cost?',
    'sessions-and-time': 'How long does it take?',
    upkeep: 'What do I have to keep doing?',
    'living-with-it': 'What is it like to live with?',
    suits: 'Who may find it fits?',
    'does-not-suit': 'Who may find it does not fit?',
    'other-options-later': 'Can I choose something else later?',
  },

  options: {
    smp: 'SMP (scalp micropigmentation)',
    fue: 'FUE transplant',
    fut: 'FUT (strip) transplant',
    'other-ways': 'Other ways',
    'doing-nothing': 'Doing nothing',
  },

  cells: {
    'what-it-is': {
      smp: [
        'A tattoo on the scalp.',
        'Tiny dots of colour (pigment) look like very short stubble.',
        'They can also shade thin hair so that it looks fuller.',
        'It grows no hair.',
      ],
      fue: [
        'An operation that moves your own hair roots (follicles).',
        'They are taken one by one from the back and sides of the head.',
        'It moves hair about and makes no extra hair.',
      ],
      fut: [
        'An operation that moves your own hair roots (follicles).',
        'A strip of skin is cut from the back of the head and split into small pieces (grafts).',
        'It makes no extra hair.',
      ],
      'other-ways': [
        'Ways to slow hair loss or change how it looks.',
        'They include medicines a GP, pharmacist or prescriber can explain.',
        'They also include hair fibres, wigs, hair systems (hair that is stuck on) and shaving your head.',
      ],
      'doing-nothing': [
        'Leaving your hair as it is, for now or for good.',
        'Pattern hair loss usually goes on slowly and does not harm your health.',
        'About 50 of 100 men over 50 have pattern hair loss.',
      ],
    },

    'how-it-is-done': {
      smp: [
        'Fine needles break the skin and put in colour, dot by dot.',
        'Nothing is cut out or moved.',
        'A cream or an injection may be used to numb the scalp.',
      ],
      fue: [
        'The scalp is numbed (local anaesthetic).',
        'The back of the head is shaved.',
        'Each root comes out through a cut under 1\u00a0mm wide.',
        'It is put in where hair is thin.',
      ],
      fut: [
        'The scalp is numbed (local anaesthetic).',
        'A strip of skin is cut out and the cut is closed with stitches.',
        'The grafts are put in where hair is thin.',
      ],
      'other-ways': [
        'A prescriber can explain how a medicine is used.',
        'A hair system is hair on a base like skin, stuck to the scalp.',
        'Fibres, wigs and shaving you can do yourself.',
      ],
      'doing-nothing': [
        'There is nothing to arrange or book.',
        'It helps to know the cause first.',
        'See a GP if hair loss is sudden or patchy, or if your scalp is sore.',
      ],
    },

    good: {
      smp: [
        'The look of stubble comes soon, with no surgery.',
        'It can help flat, healed scars to blend in, and be used where there is too little hair to move.',
        'In a small study in Korea, 42 of 43 people were happy with it.',
        'They were not compared with anyone, and what we read does not say after how long.',
        'How often harm happens is not known.',
      ],
      fue: [
        'Your own real hair grows, and you can wear it short or long.',
        'The moved hair is long-lasting.',
        'There is no long line scar.',
        'We found no good figure for how many people are happy, or how often harm happens.',
      ],
      fut: [
        'Your own real hair grows, and you can wear it long.',
        'More roots can be moved at once than with FUE.',
        'The back is not shaved over a wide area.',
        'We found no good figure for how many people are happy, or how often harm happens.',
      ],
      'other-ways': [
        'None of them is an operation, and you can change them. Ask the prescriber before you stop a medicine.',
        'Some medicines can slow hair loss.',
        'A wig or hair system can give you longer hair.',
        'Ask the prescriber how many people a medicine helps, and how many it harms.',
      ],
      'doing-nothing': [
        'No needles, no operation, no medicine and no cost.',
        'You can take time to think about how it looks, and change your mind.',
        'Hair that comes out all over (shedding) usually grows back by itself.',
      ],
    },

    'when-you-see-it': {
      smp: [
        'You see it straight after each session.',
        'It has settled by the last session, about 4 to 6 weeks from the start.',
      ],
      fue: [
        'Moved hairs fall out after 2 to 4 weeks.',
        'New hair starts to grow after 3 to 4 months.',
        'The full result takes 12 to 18 months.',
      ],
      fut: [
        'Moved hairs fall out after 2 to 4 weeks.',
        'New hair starts to grow after 3 to 4 months.',
        'The full result takes 12 to 18 months.',
      ],
      'other-ways': [
        'Wigs and hair systems: the day they are fitted.',
        'Fibres and shaving: the same day.',
        'Medicines: after 3 to 6 months or more.',
      ],
      'doing-nothing': [
        'Pattern hair loss changes slowly, over years.',
        'Shedding mostly gets better in 3 to 6 months.',
        'Of 100 people with a few round bald patches, about 60 to 80 see regrowth within a year.',
        'Patches can return; see a GP about new ones.',
      ],
    },

    'how-long-it-lasts': {
      smp: [
        'It fades, and faster in scars.',
        'Plan on top-ups every 3 to 5 years.',
        'Clinics differ: some say 1 to 2 years, others up to 6.',
      ],
      fue: [
        'The moved hair is long-lasting.',
        'Your other hair can go on thinning, so bare areas may show.',
        'Some people need a second operation.',
      ],
      fut: [
        'The moved hair is long-lasting.',
        'Your other hair can go on thinning, so bare areas may show.',
        'Some people need a second operation.',
      ],
      'other-ways': [
        'Medicines work only while you use them; if you stop, hair loss comes back.',
        'A wig wears out in time.',
        'A shave lasts some days.',
      ],
      'doing-nothing': [
        'For as long as you like.',
        'Pattern hair loss usually goes on slowly.',
        'Shedding usually ends by itself; round patches can come back.',
      ],
    },

    harm: {
      smp: [
        'Infection, allergy, uneven dots, colour that spreads or turns blue, or regret.',
        'It is hard to remove, and a laser may scar or darken the skin.',
        'How often this happens is not known.',
        'Nor do we know what pigment does in the skin over many years.',
      ],
      fue: [
        'Scars like small dots, which can show when hair is very short.',
        'Infection, sore bumps, numb skin, poor growth, or nearby hair falling out (shock loss).',
        'Too much hair can be taken from the back.',
        'Harm is more common when untrained people operate.',
        'We found no good count of how often it happens.',
      ],
      fut: [
        'A line scar, which shows when hair is short and may get wider.',
        'Infection, numb skin, poor growth, or nearby hair falling out (shock loss).',
        'The scalp can be sore and feel tight.',
        'We found no good count of how often this happens.',
      ],
      'other-ways': [
        'Medicines have side effects for some people, such as on sex life.',
        'Some may affect mood too; a prescriber must explain this.',
        'Wigs can feel hot, and the cost goes on.',
        'We found no count of harm from wigs, hair systems or fibres.',
      ],
      'doing-nothing': [
        'Pattern hair loss does not harm your health, but it usually goes on slowly.',
        'Some other causes need a doctor early, before hair is lost for good.',
        'Hair loss can also weigh on how you feel.',
        'We do not know how many people this troubles.',
      ],
    },

    pain: {
      smp: [
        'We do not know how much it hurts.',
        'Numbing cream is often weak on the scalp.',
        'An injection to numb the skin may be used.',
        'Ask the clinic how it eases pain.',
      ],
      fue: [
        'The scalp is numbed first (local anaesthetic).',
        'You may also be offered something to make you relaxed or drowsy (sedation).',
        'It can be sore when the numbness wears off.',
      ],
      fut: [
        'The scalp is numbed first (local anaesthetic).',
        'You may also be offered something to make you relaxed or drowsy (sedation).',
        'The back of the head can then be sore and tight.',
      ],
      'other-ways': [
        'No numbing is needed.',
        'Fibres, wigs and shaving should not hurt.',
        'If your scalp is sore or very itchy, ask a GP or pharmacist before you cover it.',
      ],
      'doing-nothing': [
        'No, nothing is done to your scalp.',
        'In pattern hair loss the skin of the scalp is normal.',
        'If your scalp is sore, burning or very itchy, see a GP soon.',
      ],
    },

    recovery: {
      smp: [
        'Redness and small scabs for some days.',
        'No washing or sweating for about 4 days.',
        'If you see pus or have a fever, call the clinic or 111 today.',
      ],
      fue: [
        'About 1 week off work.',
        'Scabs for 1 to 2 weeks, and short hair at the back.',
        'If you see pus or have a fever, call the clinic or 111 today.',
      ],
      fut: [
        'Often longer than FUE, with soreness and a tight scalp.',
        'Stitches stay in for about 10 days.',
        'If you see pus or have a fever, call the clinic or 111 today.',
      ],
      'other-ways': [
        'No time: there is no wound to heal.',
        'Tell your prescriber or pharmacist if a medicine makes you feel unwell.',
      ],
      'doing-nothing': [
        'No time: there is no wound to heal.',
        'If you get pus, a hot swelling or a fever, call 111 today.',
      ],
    },

    cost: {
      smp: [
        'Ask for a written quote that includes every session and the top-ups.',
        'It is said to cost less than a transplant, but top-ups add to it.',
      ],
      fue: [
        'NHS pages have given £1,000 to £30,000 for a hair transplant.',
        'Ask for a written quote, and for the cost of a second operation.',
      ],
      fut: [
        'NHS pages have given £1,000 to £30,000 for a hair transplant.',
        'Ask for a written quote, and for the cost of a second operation.',
      ],
      'other-ways': [
        'Ask for a written quote for a wig or hair system, with replacements.',
        'The NHS may help with the cost of a wig.',
      ],
      'doing-nothing': [
        'Doing nothing costs nothing.',
        'The NHS says to see a GP about the cause before going to a hair clinic, which can be expensive.',
      ],
    },

    'sessions-and-time': {
      smp: [
        'Usually 3 sessions, 2 weeks apart, of 1 to 3 hours each.',
        'Clinics differ: 2 to 4 sessions, 1 to 4 weeks apart, of up to 5 hours.',
      ],
      fue: [
        'Usually 1 day, for 4 to 8 hours.',
        'Some people need a second operation later.',
        'Take at least 2 weeks to think before you book.',
      ],
      fut: [
        'About the same as FUE.',
        'Stitches come out after about 10 days.',
        'Take at least 2 weeks to think before you book.',
      ],
      'other-ways': [
        'A wig can take months to make.',
        'Medicines take months to work.',
        'Fibres and shaving take a little time, again and again.',
      ],
      'doing-nothing': [
        'No sessions and no visits.',
        'You choose when, or if, to look at your options again.',
        'Some people wait until a doctor has found the cause.',
      ],
    },

    upkeep: {
      smp: [
        'Over bald skin, shave or clip your hair every 2 to 3 days.',
        'Protect the dots from the sun.',
        'If your hair changes colour, ask if the pigment can be changed, and how.',
      ],
      fue: [
        'Normal hair care once it has healed.',
        'Many people are advised to use a medicine too, to slow further loss.',
        'A prescriber can explain it.',
      ],
      fut: [
        'Normal hair care once it has healed.',
        'Keep the back long enough to cover the scar.',
        'Many people are advised to use a medicine too, to slow further loss.',
      ],
      'other-ways': [
        'A hair system is stuck on again every few weeks.',
        'A wig needs care and, in time, replacing.',
        'A medicine goes on for as long as you want it to work.',
      ],
      'doing-nothing': [
        'Normal hair care, and nothing more that you must do.',
        'Protect bare skin from the sun.',
        'See a GP if the loss speeds up or your scalp changes.',
      ],
    },

    'living-with-it': {
      smp: [
        'Over bald skin you keep the same very short cut.',
        'Close up it looks flat.',
        'It can stand out if your hair goes grey.',
        'Hats are fine once it has healed.',
        'Tell staff before an MRI scan.',
        'You must wait 4 months before you give blood.',
      ],
      fue: [
        'The first 2 weeks are hard, then there is a long wait.',
        'It can look worse at 1 to 3 months, before it looks better.',
        'After that you wash and cut it like other hair, and may want to keep the dots covered.',
      ],
      fut: [
        'The first 2 weeks are hard, then there is a long wait.',
        'It can look worse at 1 to 3 months, before it looks better.',
        'After that you wash and cut it like other hair, with a line scar to keep covered.',
      ],
      'other-ways': [
        'Each is a routine, such as fitting a wig, fixing a hair system or shaving.',
        'Wigs can feel hot.',
        'With a medicine you may have to keep going for months before you see a change.',
      ],
      'doing-nothing': [
        'You are far from alone: pattern hair loss is the most common kind.',
        'For some people it matters little; for others it weighs heavily, and talking to someone can help.',
        'You can cut and style your hair as you like.',
      ],
    },

    suits: {
      smp: [
        'People who wear their hair very short, or want to shade hair that is thin but still there.',
        'People with flat, healed scars, or with little or no hair to move.',
        'The cause should be known, and the hair loss settled.',
      ],
      fue: [
        'People of 25 or over with settled pattern hair loss, who want real hair with some length.',
        'A doctor must first check that the hair at the back is good enough to move.',
      ],
      fut: [
        'The same people as for FUE, if they want many roots moved and wear the back long.',
        'A doctor must first check that the hair at the back is good enough to move.',
      ],
      'other-ways': [
        'People who are unsure, or whose hair loss is early or may pass.',
        'People who want longer hair without an operation.',
        'People who want neither a tattoo nor surgery.',
      ],
      'doing-nothing': [
        'People who are not much troubled by their hair loss.',
        'People whose hair loss is early or likely to pass.',
        'Anyone who wants more time, or wants to know the cause first.',
      ],
    },

    'does-not-suit': {
      smp: [
        'People who want new or longer hair.',
        'People with a sore scalp, an unknown cause, hair that may grow back, an allergy to ink or hair dye, or raised scars.',
        'Anyone under 18, by law.',
        'Anyone pregnant or breastfeeding, or within 9 months of a transplant.',
      ],
      fue: [
        'People with very little or very fast loss, thin hair at the back, round patches, hair pulling or active scarring.',
        'People who are very young or not well enough, or who hope for more than surgery can give.',
        'People whose worry about their looks stops them doing everyday things.',
        'People who shave their head, as dots can show.',
      ],
      fut: [
        'People with very little or very fast loss, thin hair at the back, round patches, hair pulling or active scarring.',
        'People who are very young or not well enough, or who hope for more than surgery can give.',
        'People whose worry about their looks stops them doing everyday things.',
        'People who wear the back short or shaved, as the line shows.',
      ],
      'other-ways': [
        'Medicines do not fit everyone; a GP, pharmacist or prescriber can explain.',
        'Wigs and hair systems may not fit people who mind heat or upkeep.',
        'Shaving does not fit people who want length.',
      ],
      'doing-nothing': [
        'People with sudden loss, new patches, or a sore, scaly or very itchy scalp: see a GP first.',
        'People whose hair loss stops them doing everyday things: there is help.',
      ],
    },

    'other-options-later': {
      smp: [
        'A transplant may be possible later; tell the surgeon about the dots.',
        'A slightly higher line of dots at the front can leave room for it.',
        'The dots are hard to remove.',
      ],
      fue: [
        'Yes, SMP can be added after at least 9 months; some clinics say 12.',
        'A second operation needs enough hair left at the back.',
        'The scars stay.',
      ],
      fut: [
        'Yes, SMP can be added after at least 9 months; some clinics say 12.',
        'A second operation needs enough hair left at the back.',
        'The scar stays.',
      ],
      'other-ways': [
        'Yes, you can change your mind at any time.',
        'If you stop a medicine, hair loss comes back.',
        'Tell a clinic what you use before SMP or surgery.',
      ],
      'doing-nothing': [
        'Yes, you can change your mind at any time.',
        'A large bald area is harder to fill by transplant.',
        'Some causes are easier to treat early, so find out the cause.',
      ],
    },
  },
}
