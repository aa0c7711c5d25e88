import { describe, expect, it } from 'vitest'
import { questionOf, questions } from '../../src/domain/questions.ts'

/** The ids of clinical.md 4.0, in its order. They are contracts: tests, translations and the review pack hold them. */
const contract = {
  age: ['under-18', '18-to-24', '25-or-over'],
  type: [
    'slight-recession',
    'receding-or-crown',
    'bald-on-top',
    'thinning-on-top',
    'patches',
    'all-hair-lost',
    'shedding',
    'tight-styles',
    'sore-or-scarring',
    'thin-back-and-sides',
    'scar',
    'cancer-treatment',
    'not-sure',
  ],
  settled: ['yes', 'no', 'not-sure'],
  length: ['shaved', 'short', 'long', 'no-preference'],
  history: ['never', 'under-9-months', '9-to-11-months', '12-months-or-more', 'date-unknown'],
  goal: ['real-hair', 'the-look', 'not-sure'],
  signs: [
    'sudden-loss',
    'sore-scalp',
    'pus-or-fever',
    'brows-or-body-hair',
    'recent-change',
    'feeling-unwell',
    'pulling',
    'skin-condition',
    'none',
    'not-sure',
  ],
  health: [
    'raised-scars',
    'ink-allergy',
    'anaesthetic-reaction',
    'blood-thinners',
    'pregnant-or-breastfeeding',
    'weak-immunity',
    'cancer-treatment-now',
    'isotretinoin',
    'none',
    'not-sure',
  ],
}

describe('the questions', () => {
  it('have the ids and the order of clinical.md 4.0', () => {
    const found = questions.map(({ id, options }) => [id, [...options]])
    expect(found).toEqual(Object.entries(contract))
  })

  it('are tick boxes for signs and health, and one choice for all others', () => {
    const ticked = questions.filter(({ kind }) => kind === 'many').map(({ id }) => id)
    const choices = questions.filter(({ kind }) => kind === 'one').map(({ id }) => id)
    expect(ticked).toEqual(['signs', 'health'])
    expect(choices).toHaveLength(6)
  })

  it('let "None of these" and "I\'m not sure" stand alone among tick boxes', () => {
    for (const id of ['signs', 'health'] as const) {
      expect(questionOf(id)).toMatchObject({ exclusive: ['none', 'not-sure'] })
    }
  })

  it('show every option of a grouped question under exactly one heading, in the same order', () => {
    const grouped = questions.flatMap((question) => ('groups' in question ? [question] : []))
    expect(grouped.map(({ id }) => id)).toEqual(['type'])
    for (const { groups, options } of grouped) expect(Object.values(groups).flat()).toEqual([...options])
  })

  it('are found by their id', () => {
    for (const question of questions) expect(questionOf(question.id)).toBe(question)
  })
})
