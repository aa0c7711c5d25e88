import type { AboutMoreCopy } from './about-copy.ts'

/** The long part of About in British English. What is not known or not done is said as plainly as the rest. */
export const about: AboutMoreCopy = {
  selling: {
    title: 'Who sells what',
    text: [
      'A clinic earns money if you choose what it sells.',
      'The rules are the same whatever the clinic sells.',
      'The makers of this tool paid for it. Nobody who makes or sells ink, medicines or devices did. A clinic may pay to use it.',
    ],
  },
  making: {
    title: 'Who made it, and who checked it',
    text: [
      'The words, pictures and rules were made by software builders, with the help of AI. They are not health professionals.',
      'The facts come from public pages and studies. One main source is an article by Dr Bonaros, a doctor who does hair transplants. So he has an interest too.',
    ],
    unsigned: 'Until one has, ask a doctor before you rely on anything here.',
    checkReviewer:
      'To check the reviewer, look on the register of their profession. For a doctor in the UK that is the GMC register.',
    register: 'Check the register',
    version: (textVersion) =>
      `This is text version ${textVersion}. If the text has changed since a review, or a check is late, this tool says so.`,
  },
  checking: {
    title: 'How to check a doctor or a clinic',
    lead: 'Search the web for these names.',
    who: {
      doctor:
        'A doctor: look for the name on the register of the GMC. It shows if the doctor has a licence to practise in the UK.',
      clinic:
        'A clinic: if doctors run it in Scotland, it must be registered with Healthcare Improvement Scotland. In England, look for it with the Care Quality Commission (CQC).',
      smp: 'Someone who does SMP: ask if they are licensed by the council, or are a registered health professional.',
    },
  },
  rules: {
    title: 'How the rules work',
    order: (count) =>
      `Your answers are looked up in a fixed list of ${count} rules. The first rule that fits gives the result.`,
    safetyFirst: (count) =>
      `The first ${count} rules look for possible harm. The others are used only when you have answered every question.`,
    cautions: 'What to be careful of is gathered from all your answers, not only from the rule that fits.',
    urgentIf: 'Whatever the rule, if',
    secondOnlyIf: {
      smp: 'SMP is a next option only if',
      transplant: 'A hair transplant is a next option only if',
    },
    if: 'If',
    orIf: 'Or if',
    any: 'any of these is so:',
    all: 'all of these are so:',
    or: (options) => options.join(', or '),
    pointTo: (where) => `The answers point to ${where}.`,
    next: (where) => `Next option: ${where}.`,
    nextIf: (where) => `Next option: ${where}, if`,
  },
  sources: {
    title: 'How the sources were chosen',
    text: [
      'We looked for health bodies and regulators first, then for studies, then for the pages of clinics. Many were read as copies, and some only in part.',
      'We did not search for every study there is. Most of what we found is small studies or the pages of clinics.',
      'Each claim says how sure we are. Where nobody knows, we say so.',
    ],
    list: 'Sources of this part',
  },
  untested: {
    title: 'What has not been tested yet',
    text: [
      'Nobody asked patients or health professionals what they need before this was made.',
      'No patients from outside have reviewed it.',
      'It has not been tried out by patients, or in clinics.',
      'No study has shown that it helps people to know more, or to choose what fits them.',
      'No official body has approved or certified it.',
    ],
  },
  mistakes: {
    title: 'Complaints and mistakes',
    complain: (clinic) =>
      `To complain, write to ${clinic ?? 'the clinic that shows this tool'}. Look on this website for how.`,
    correct: (textVersion) =>
      `If you find a mistake, tell them too, and say that this is text version ${textVersion}.`,
  },
}
