import type { PrepareCopy } from './prepare-copy.ts'

export const prepare: PrepareCopy = {
  before: 'How to prepare',
  visit: 'What an appointment is like',
  points: {
    'what-to-take': [
      'Write down when it started, what you have tried and what you hope for.',
      'Make a list of your medicines, allergies and illnesses.',
      'Take this result and your questions. You can take someone with you.',
    ],
    'look-up-doctor': ['Look up the doctor on the GMC register.'],
    'papers-and-photos': [
      'Find the date of your transplant, and any papers the clinic gave you.',
      'Take a photo once a month, in the same light.',
    ],
    'your-worries': [
      'Write down what you noticed and what worries you.',
      'You can take someone with you, or ask to see the GP on your own.',
    ],
    'call-now': [
      'There is nothing to get ready first. Call today.',
      'Say what you noticed, when it began, and if you had an operation or needles on your scalp.',
    ],
    'your-hopes': [
      'The doctor should ask what you hope for and why, and look closely at your scalp.',
      'The doctor may say no, or ask you to wait.',
    ],
    'other-options': [
      'You should hear about other options, also those with less risk that the clinic does not sell.',
    ],
    'who-operates': ['The doctor who would operate should explain it to you, and not leave it to others.'],
    'say-no': ['You can say no or change your mind at any point. Nobody should press you to decide.'],
    'two-weeks': ['Take at least 2 weeks to think before you book surgery.'],
    'at-a-gp': [
      'Hair loss is a good reason to see a GP.',
      'The GP will ask about your health and look at your scalp.',
    ],
    'gp-tests': ['You may be offered blood tests, or sent to a skin doctor (dermatologist).'],
    'ask-what-for': ['You can ask what a test or treatment is for, and say no.'],
    'new-hair': [
      'The clinic will look at how the new hair grows. It can look worse at 1 to 3 months, before it looks better. The full result takes up to 12 to 18 months.',
    ],
    'no-rush': [
      'You can ask what a word means, and say no to what you do not want.',
      'You do not have to decide anything about your hair.',
    ],
    'seen-today': ['A doctor or nurse should look at your scalp, and can start treatment if you need it.'],
  },
  sources: 'Where these points come from',

  ask: {
    title: 'Questions to ask',
    lead: 'Tick the ones to take with you. If you tick none, you take all of them.',
    questions: {
      licence: 'Are you licensed by the council, or a registered health professional?',
      'ink-and-patch-test': 'Which ink do you use? Can I have a patch test, and a record of the batch?',
      'doctor-on-register': 'Is the doctor on the GMC register, and who makes the cuts?',
      'clinic-on-register':
        'Is the clinic registered with Healthcare Improvement Scotland, or with the CQC in England?',
      'enough-hair-to-move': 'Is there enough hair at the back of my head, now and in 10 years?',
      'who-does-each-step': 'Who does each step, and how are they trained?',
      'how-many-went-wrong': 'How many have you done, and how many went wrong?',
      'someone-like-me': 'Can I see someone like me, at my hair length, in daylight, 5 years on?',
      'grey-or-more-loss': 'What if I go grey, or lose more hair?',
      'change-of-mind': 'What if I change my mind?',
      'whole-cost': 'What is the total cost in writing, with any later work?',
      'time-to-think': 'How long may I take to think?',
      'what-causes-it': 'What could be causing my hair loss?',
      tests: 'Do I need blood tests, or to see a skin doctor (dermatologist)?',
      'grows-back-by-itself': 'Could my hair grow back by itself? How long should I wait?',
      'leave-alone-for-now': 'Is there anything I should not do to my scalp for now?',
      'what-is-this': 'What is this, and what treatment do I need?',
      'who-else-to-tell': 'Does anyone else need to know, such as a clinic that operated?',
      'when-to-call-again': 'What should make me call again?',
      'when-full-result': 'When will I see the full result?',
      'how-long-to-wait': 'How long should I wait before SMP, or before another operation?',
      'what-to-watch-for': 'What should I watch for until then?',
      'which-could-work': 'Which options could work for me, and which could not?',
    },
    own: 'Add a question of your own',
    add: 'Add',
    added: 'Your question is on the list.',
    remove: 'Remove',
    removed: 'Your question is off the list.',
    empty: 'Write a question first.',
    tooLong: (length, most) => `Your question has ${length} characters. Make it ${most} or fewer.`,
    tooMany: (most) => `You have ${most} questions of your own. Remove one to add another.`,
  },

  takeAway: {
    title: 'Take it with you',
    lead: 'If your phone cannot print, copy the text. It goes to no one unless you send it.',
    print: 'Print or save as PDF',
    copy: 'Copy as text',
    share: 'Share as text',
    copied: 'Copied.',
    byHand: 'That did not work. The text is below, marked and ready for you to copy.',
    text: 'Your result as text',
  },

  sheet: {
    made: (now) =>
      `From the hair loss decision aid, on ${new Date(now).toLocaleDateString('en-GB', { dateStyle: 'long' })}. “Months ago” counts back from that day.`,
    clinic: 'The clinic that shows this tool',
    matters: 'What matters to you',
    note: (note) => `Your note: ${note}`,
    sources: 'Sources',
    sourcesLead:
      'A number in brackets names a source. A reason or a caution without one is general knowledge, so ask.',
    cited: (numbers) => `[${numbers.join(',')}]`,
  },
}
