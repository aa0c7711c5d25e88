import type { GlossaryCopy } from './glossary-copy.ts'

/**
 * Medical words in plain British English. A word is explained by what it is here, never by what to do;
 * `evidence.glossary` says what each meaning rests on.
 */
export const glossary: GlossaryCopy = {
  title: 'Words explained',
  terms: {
    smp: {
      words: ['SMP', 'Scalp micropigmentation'],
      meaning:
        'Short for scalp micropigmentation, a tattoo on the scalp. Needles put in tiny dots of colour that look like stubble. It grows no hair.',
    },
    pigment: { words: ['Pigment'], meaning: 'Colour that is put in the skin.' },
    'top-up': {
      words: ['Top-up', 'Top-ups'],
      meaning: 'One more SMP session later on, because the colour has faded.',
    },
    'patch-test': {
      words: ['Patch test'],
      meaning: 'A little of the ink is tried on your skin first, to see if you react to it.',
    },
    transplant: {
      words: ['Hair transplant', 'Hair transplants', 'Transplant', 'Transplants'],
      meaning:
        'An operation that moves your own hair from the back and sides of your head to where hair is thin or gone.',
    },
    fue: {
      words: ['FUE'],
      meaning:
        'A kind of hair transplant. Hair roots are taken out one by one. It leaves scars like small dots.',
    },
    fut: {
      words: ['FUT'],
      meaning:
        'A kind of hair transplant. A strip of skin is cut from the back of the head and split into small pieces. It leaves a line scar.',
    },
    graft: {
      words: ['Graft', 'Grafts'],
      meaning: 'A tiny piece of your own skin with hair roots in it, moved in a transplant.',
    },
    'hair-root': {
      words: ['Hair root', 'Hair roots', 'Follicle', 'Follicles'],
      meaning: 'The tiny place in the skin that a hair grows from, also called a follicle.',
    },
    'donor-hair': {
      words: ['Donor hair'],
      meaning: 'The hair at the back and sides of your own head that a transplant can move.',
    },
    'shock-loss': {
      words: ['Shock loss'],
      meaning: 'Hair near the operated place that falls out after the operation.',
    },
    'local-anaesthetic': {
      words: ['Local anaesthetic'],
      meaning: 'Medicine that numbs one part of the body. You stay awake.',
    },
    sedation: { words: ['Sedation'], meaning: 'Medicine that makes you relaxed or drowsy.' },
    'raised-scars': {
      words: ['Raised scars'],
      meaning: 'Scars that are thick and stand up from the skin. Keloid is one kind.',
    },
    scarring: {
      words: ['Scarring'],
      meaning: 'Here it means that a scar has come where hair roots were. Some skin diseases do this.',
    },
    'pattern-hair-loss': {
      words: ['Pattern hair loss'],
      meaning:
        'The most common kind, in men and in women. It is slow, and mostly at the front, the crown or over the top.',
    },
    shedding: { words: ['Shedding'], meaning: 'Hair that comes out all over, much more than is usual.' },
    chemotherapy: { words: ['Chemotherapy'], meaning: 'Treatment of cancer with medicines.' },
    radiotherapy: { words: ['Radiotherapy'], meaning: 'Treatment of cancer with strong rays.' },
    'hair-system': {
      words: ['Hair system', 'Hair systems'],
      meaning: 'Hair on a thin base like skin, which is stuck to the scalp.',
    },
    'hair-fibres': {
      words: ['Hair fibres', 'Fibres'],
      meaning: 'Tiny coloured threads that cling to your hair, so that it looks thicker.',
    },
    mri: { words: ['MRI scan'], meaning: 'A hospital scan that uses a strong magnet.' },
    consultation: {
      words: ['Consultation'],
      meaning: 'A meeting to look at your hair and talk about your choices. You can still say no.',
    },
    dermatologist: { words: ['Dermatologist'], meaning: 'A doctor for skin and hair.' },
    prescriber: {
      words: ['Prescriber'],
      meaning: 'Someone who is allowed to give you a prescription, such as a doctor.',
    },
    gmc: {
      words: ['GMC'],
      meaning: 'The General Medical Council. It keeps the list (register) of doctors in the UK.',
    },
    his: {
      words: ['Healthcare Improvement Scotland'],
      meaning: 'The body that clinics run by doctors in Scotland must be registered with.',
    },
    cqc: {
      words: ['CQC', 'Care Quality Commission'],
      meaning: 'The Care Quality Commission. Clinics that do hair transplants in England register with it.',
    },
  },
}
