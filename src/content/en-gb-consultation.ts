import type { ConsultationCopy } from './consultation-copy.ts'
import { list } from './en-gb-list.ts'

export const enGbConsultation: ConsultationCopy = {
  title: 'Look at the options together',
  together: 'What comes next is for the person whose hair it is, with their doctor, to decide.',
  nothingKept: 'Nothing on this screen is stored or sent. “Next person” clears it. So does closing the page.',
  tabs: {
    questions: 'Questions and result',
    compare: 'Every option',
    values: 'What matters',
    asks: 'Questions to ask',
  },
  parts: 'Parts of this screen',
  largeType: 'Larger text',
  print: 'Print the sheet',
  printLater: 'Nothing to print yet.',
  next: {
    startAgain: 'Next person',
    clear: {
      question: 'Clear everything on this screen? It cannot be brought back.',
      confirm: 'Yes, clear it all',
      decline: 'No, keep it',
    },
  },
  cleared: 'Everything is cleared. The screen is ready for the next person.',

  questions: {
    title: 'The questions',
    lead: 'Answer them in any order. Leave out what you do not know yet.',
    names: {
      age: 'Age',
      type: 'Kind of hair loss',
      settled: 'Has it settled?',
      length: 'Hair length',
      history: 'Past transplant',
      goal: 'Real hair or the look',
      signs: 'Signs a doctor should check',
      health: 'Health',
    },
    remove: 'Clear this answer',
    notAsked: {
      'no-type': 'Asked for some kinds of hair loss only. Choose the kind first.',
      type: 'Not asked. No rule needs it for this kind of hair loss.',
      age: 'Not asked. The options here are for adults.',
      signs: 'Not asked for now. A doctor should check what was ticked first.',
    },
  },

  result: {
    nothingYet: 'Not enough answers yet',
    nothingYetLead: 'What the answers point to asking about, and why, will stand here.',
    needs: 'Still to answer:',
    soFar:
      'This rests on the answers so far. More answers can add to what to be careful of, and can change this.',
    soFarOnPaper: (names) => `This rests on the answers so far. Not answered: ${list(names, 'and')}.`,
  },

  changed: {
    title: 'The last change',
    from: 'Was:',
    to: 'Now:',
    noAnswer: 'no answer',
    before: (pointsTo, rule) =>
      pointsTo === undefined
        ? 'Before, there were not enough answers.'
        : `Before, the answers pointed to ${pointsTo} (rule ${rule}).`,
    now: (pointsTo, rule) =>
      pointsTo === undefined
        ? 'Now there are not enough answers.'
        : `Now the answers point to ${pointsTo} (rule ${rule}).`,
    same: (pointsTo, rule) =>
      pointsTo === undefined
        ? 'There are not enough answers yet.'
        : `The answers still point to ${pointsTo} (rule ${rule}).`,
    undo: 'Undo this change',
    undone: 'The change is undone.',
  },

  rule: {
    name: (rule) => `Rule ${rule}`,
    lead: 'The first rule that fits the answers is used. This is its row in the table of rules.',
  },
  tryIt: 'Try it',
  noWeighing:
    'What matters can be weighed another time. The answers call for something else first, as the result says.',

  idle: {
    title: 'Is anyone still here?',
    left: (seconds) =>
      `Everything on this screen will be cleared in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    stay: 'Keep everything',
    clear: 'Clear it now',
  },
}
