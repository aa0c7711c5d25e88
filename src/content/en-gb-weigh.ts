import type { WeighCopy } from './weigh-copy.ts'

/**
 * Weighing in British English. What is said of an option is said in the comparison too, in the rows that
 * weigh-evidence.ts names; each option gets about the same number of words (IPDAS C1).
 */
export const weigh: WeighCopy = {
  lead: 'You do not have to do this. Mark what matters to you, and see how each option lines up with it. You can change or clear a mark at any time. It stays on this page: we do not send or save it.',
  resultStays: (title) => `What you mark does not change your result: “${title}”.`,
  ruledOut: {
    smp: 'You told us about an ink or dye allergy, so SMP is not something to plan on.',
    transplant:
      'For the kind of hair loss you chose a transplant is often not an option, so ask a doctor first.',
  },

  values: {
    'real-hair': 'Keeping or growing real hair of my own',
    'no-operation': 'Not having an operation',
    'no-scars': 'Not having new scars',
    length: 'Wearing my hair longer',
    cost: 'Keeping the cost low, now and later',
    soon: 'Seeing a change soon',
    'little-upkeep': 'Having little to keep up',
    undo: 'Being able to undo it',
  },
  marks: { 'a-lot': 'Matters a lot', 'a-little': 'Matters a little', not: 'Does not matter' },
  clear: 'Clear',
  note: {
    label: 'Anything else that matters, in your own words',
    hint: 'Up to 500 characters. It goes with what you print or copy.',
  },

  linesUp: {
    title: 'How each option lines up',
    lead: 'This is not a score, and the options stay in the same order. What fits here may not fit your health or your kind of hair loss. “Partly” means in part, or only for some people.',
    nothingYet: 'Nothing is marked as mattering, and that is fine.',
    marked: (count) => (count === 1 ? '1 thing matters to you.' : `${count} things matter to you.`),
    pullApart: (pairs) =>
      pairs === 1
        ? '2 of them can be hard to have together.'
        : `${pairs} pairs can be hard to have together.`,
    fits: {
      fits: 'Fits',
      partly: 'Partly fits',
      against: 'Goes against',
      unknown: 'Not known, so ask',
    },
    howMuch: { 'a-lot': 'matters a lot', 'a-little': 'matters a little' },
    because: {
      'real-hair': {
        smp: 'It grows no hair. It changes only the look.',
        fue: 'It moves your own hair, which can then grow. Moved hair can grow poorly, and your other hair can go on thinning.',
        fut: 'It moves your own hair, which can then grow. Moved hair can grow poorly, and your other hair can go on thinning.',
        'other-ways': 'Some medicines can slow hair loss. A wig or hair system is not your own growing hair.',
        'doing-nothing':
          'Shedding usually grows back by itself. Pattern hair loss usually goes on, and some causes need a doctor early.',
      },
      'no-operation': {
        smp: 'Nothing is cut out or moved, but fine needles break the skin.',
        fue: 'It is an operation that moves hair roots one by one.',
        fut: 'It is an operation that cuts a strip of skin from the back of the head.',
        'other-ways': 'None of them is an operation. Medicines have side effects for some people.',
        'doing-nothing': 'No sessions and no visits.',
      },
      'no-scars': {
        smp: 'Nothing is cut out. But skin that makes raised scars can do so after needles, and how often is not known.',
        fue: 'It leaves scars like small dots, which can show when hair is very short.',
        fut: 'It leaves a line scar, which shows when hair is short and may get wider.',
        'other-ways':
          'There is no wound to heal. If your scalp is sore, ask a GP or pharmacist before you cover it.',
        'doing-nothing': 'There is no wound to heal.',
      },
      length: {
        smp: 'It adds no length. Over bald skin you keep your hair very short; it can only shade hair that is thin but still there.',
        fue: 'Where it grows, you can wear it short or long.',
        fut: 'Where it grows, you can wear it long, with a line scar to keep covered.',
        'other-ways': 'A wig or hair system can give longer hair. Shaving does not.',
        'doing-nothing':
          'You can cut and style the hair you have as you like. Pattern hair loss usually goes on slowly.',
      },
      cost: {
        smp: 'It is said to cost less than a transplant, but top-ups add to it.',
        fue: 'It can cost a lot. Ask for a written quote, and for the cost of a second operation.',
        fut: 'It can cost a lot. Ask for a written quote, and for the cost of a second operation.',
        'other-ways':
          'A wig or hair system has to be replaced. The NHS may help with the cost of a wig. Ask for a written quote.',
        'doing-nothing': 'It costs nothing. The NHS says to see a GP about the cause first.',
      },
      soon: {
        smp: 'You see it straight after each session. It has settled about 4 to 6 weeks from the start.',
        fue: 'New hair starts to grow after 3 to 4 months. The full result takes 12 to 18 months.',
        fut: 'New hair starts to grow after 3 to 4 months. The full result takes 12 to 18 months.',
        'other-ways':
          'Fibres, shaving and hair systems show the same day. A wig can take months to make, and medicines take months to work.',
        'doing-nothing':
          'Pattern hair loss changes slowly, over years. Shedding mostly gets better in 3 to 6 months.',
      },
      'little-upkeep': {
        smp: 'Over bald skin, shave or clip your hair every 2 to 3 days. Plan on top-ups every 3 to 5 years; some clinics say 1 to 2 years, others up to 6.',
        fue: 'Normal hair care once it has healed. Many people are advised to use a medicine too.',
        fut: 'Normal hair care once it has healed, with the scar covered. Many people are advised to use a medicine too.',
        'other-ways':
          'A hair system is stuck on again every few weeks. A wig needs care, and a medicine goes on.',
        'doing-nothing': 'Normal hair care, and nothing more that you must do.',
      },
      undo: {
        smp: 'It is hard to remove, and a laser may scar or darken the skin.',
        fue: 'The scars stay, whatever you choose later.',
        fut: 'The scar stays, whatever you choose later.',
        'other-ways': 'You can change your mind at any time. If you stop a medicine, hair loss comes back.',
        'doing-nothing':
          'You can change your mind at any time. But a large bald area is harder to fill, and some causes are easier to treat early.',
      },
    },
  },

  tradeOffs: {
    title: 'Where your marks pull apart',
    lead: 'These can be hard to have together. Neither is wrong to want. It helps to talk about which matters more to you.',
    pair: (one, other) => `${one}, and ${other.charAt(0).toLowerCase()}${other.slice(1)}:`,
    told: {
      'real-hair-or-no-operation':
        'Only a transplant moves real hair, and it is an operation. Some medicines can slow hair loss without one.',
      'real-hair-or-no-scars':
        'Only a transplant moves real hair, and it leaves scars, as dots or as a line. Other ways leave no wound to heal, and some medicines can slow hair loss.',
      'real-hair-or-cost':
        'Only a transplant moves real hair, and it can cost a lot. Doing nothing costs nothing, but pattern hair loss usually goes on.',
      'real-hair-or-soon':
        'Moved hair takes 12 to 18 months to show in full. SMP shows soon, but grows no hair.',
      'real-hair-or-little-upkeep':
        'Moved hair needs normal hair care, but many people are advised to use a medicine too. Doing nothing needs the least, but pattern hair loss usually goes on.',
      'real-hair-or-undo':
        'Only a transplant moves real hair, and its scars stay. You can stop other ways, but ask the prescriber before you stop a medicine: hair loss then comes back.',
      'no-operation-or-length':
        'A transplant can give length, and it is an operation. A wig or hair system can give length without one. SMP adds no length.',
      'no-scars-or-length':
        'A transplant can give length, and it leaves scars. A wig or hair system can give length with no wound to heal.',
      'length-or-cost':
        'A transplant can give length, and it can cost a lot. A wig or hair system can give length too, and has to be replaced.',
      'length-or-soon':
        'A hair system can give length the same day; a wig can take months to make. Moved hair takes 12 to 18 months to show in full. SMP shows soon, but adds no length.',
      'length-or-little-upkeep':
        'A wig or hair system can give length, but needs care again and again. After a transplant many people are advised to use a medicine.',
      'length-or-undo':
        'A transplant can give length, but its scars stay. You can stop wearing a wig or hair system at any time.',
      'no-scars-or-soon':
        'SMP shows soon, but skin that makes raised scars can do so after needles. Fibres and shaving show the same day, with no wound to heal.',
      'cost-or-soon':
        'Doing nothing costs nothing, but changes nothing soon. SMP shows soon, and top-ups add to its cost. Fibres and shaving show the same day, so ask what they cost.',
      'soon-or-little-upkeep':
        'SMP shows soon, but over bald skin you clip your hair every 2 to 3 days. Doing nothing needs the least, but changes nothing soon.',
      'soon-or-undo':
        'SMP shows soon, but it is hard to remove. Fibres and shaving show the same day, and you can stop at any time.',
    },
  },
  sources: 'Where this comes from',

  sure: {
    summary: 'Not sure yet? 4 quick questions',
    lead: 'You do not have to answer, and there is no score.',
    ask: {
      sure: 'Do you feel sure about what you want to do next?',
      understand: 'Do you understand what each option is?',
      'benefits-and-harms': 'Are the good sides and harms of each option clear to you?',
      support: 'Do you have enough support to choose?',
    },
    answers: { yes: 'Yes', no: 'No' },
    help: {
      sure: 'That is fine. Ask for more time, and take it. You can say no at any point. It can help to weigh what matters to you.',
      understand: 'Read the comparison again, at your own pace. You can show it to someone, too.',
      'benefits-and-harms':
        'Ask at an appointment how many people an option helps, and how many it harms. A result comes with a list of questions to ask.',
      support:
        'Bring someone you trust to the appointment, or talk to a GP. Under “Get support” there are numbers that you can call.',
    },
    readAgain: 'Read the comparison again',
    toYourResult: 'Go to the questions to ask',
    source: 'The idea of the 4 questions: SURE, Can Fam Physician 2010;56:e308.',
  },
}
