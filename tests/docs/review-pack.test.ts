import { beforeAll, describe, expect, test } from 'vitest'
import { signedFiles, textVersion } from '../../.ci/text-version.ts'
import { packCss } from '../../docs/make-review-pack.tsx'
import { decisionsToMake, departures } from '../../docs/review-pack/decisions.ts'
import { wordingsOf } from '../../docs/review-pack/in-words.ts'
import { reviewPack } from '../../docs/review-pack/pack.tsx'
import type { Proven } from '../../docs/review-pack/proof.tsx'
import { differences, readSnapshot, snapshot } from '../../docs/review-pack/snapshot.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { enGbMore } from '../../src/content/en-gb-more.ts'
import { sources } from '../../src/content/evidence.ts'
import { comparisonOptions } from '../../src/content/more-copy.ts'
import { marks, skins } from '../../src/content/timelines.ts'
import { cautions, cautionsFor, isUrgent } from '../../src/domain/cautions.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import { type Answers, questions } from '../../src/domain/questions.ts'
import { type ReasonId, rules } from '../../src/domain/rules.ts'
import { fits, pulls, values } from '../../src/domain/values.ts'
import { claims } from '../content/claims.ts'
import { wordInvariants } from '../content/word-invariants.ts'
import { invariants } from '../domain/invariants.ts'
import { results, titleOf } from '../support/as-read.tsx'
import { everyClass, everyTicks } from '../support/every-answer-set.ts'
import { everySaid } from '../support/sentences.ts'

/** The invariants as if they had been checked: they are, in their own tests. */
const proven: readonly Proven[] = [...invariants, ...wordInvariants].map(({ checks, ...invariant }) =>
  Object.assign(invariant, {
    checks: checks.map(({ holds, over }) => ({ holds, over, checked: 31_321, isKept: true })),
  }),
)

const version = textVersion()
const input = { version, css: packCss(), readings: results(), proven, since: undefined }

let html = ''
/** As a person reads it: without tags, and with what stands for them put back. */
let text = ''
const plain = (from: string) =>
  from
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
beforeAll(() => {
  html = reviewPack(input)
  text = plain(html)
})

const missing = (wanted: readonly (string | undefined)[]) =>
  wanted.filter((one) => one !== undefined && !text.includes(one.replaceAll(/\s+/g, ' ')))

describe('the review pack holds', () => {
  test('every question in every wording, why it is asked, and every option with its id', () => {
    const wanted = questions.flatMap((question) =>
      wordingsOf(question).flatMap(({ words }) => {
        const said = Object.values(words.options).flatMap(({ label, hint, told }) => [label, told, hint])
        return [question.id, words.heading, words.why, words.hint].concat(question.options, said)
      }),
    )
    expect(wanted.length).toBeGreaterThan(100)
    expect(missing(wanted)).toEqual([])
  })

  test('a picture for each option that has one', () => {
    const pictured = questions.filter(({ id }) => id === 'type' || id === 'length')
    const options = pictured.flatMap((question) => question.options)
    const asked = html.slice(html.indexOf('id="questions"'), html.indexOf('id="rules"'))
    expect(asked.match(/<svg /g)).toHaveLength(options.length)
  })

  test('how each option lines up with each thing that may matter, and every pair that pulls apart', () => {
    const { comparison, weigh } = enGbMore
    const judged = values.flatMap((value) =>
      comparisonOptions.map((option) => {
        const fit = weigh.linesUp.fits[fits[value][option]]
        return `${comparison.options[option]}: ${fit}. ${weigh.linesUp.because[value][option]}`
      }),
    )
    expect(judged).toHaveLength(40)
    expect(missing(judged)).toEqual([])
    expect(missing(pulls.map(({ id }) => `${weigh.tradeOffs.told[id]} ${id}`))).toEqual([])
  })

  test('the timeline of every option, and skin near and far', () => {
    const shown = html.slice(html.indexOf('id="pictures"'), html.indexOf('id="invariants"'))
    expect(shown.match(/<svg class="timeline-lines"/g)).toHaveLength(5 * 5 + marks.length)
    expect(shown.match(/<svg [^>]*class="picture"/g)).toHaveLength(skins.length * 2)
  })

  test('every rule, and every reason with its words', () => {
    const reasons = rules.flatMap(({ when }) => Object.keys(when)) as ReasonId[]
    expect(missing(rules.map(({ id }) => `${id} `))).toEqual([])
    expect(missing([...reasons, ...reasons.map((id) => enGb.result.reasons[id])])).toEqual([])
    expect(missing(rules.map(({ id }) => `${id}: `))).toEqual([])
  })

  test('the rules in plain words', () => {
    const wanted = [
      'R2 Signs: any box ticked sign-to-check',
      'R4 Type of hair loss: “Hair is coming out all over” usually-grows-back See a GP first consultation, doctor-first none',
      'SMP, if What matters more: “The look of hair, with no operation”; and Length wanted: “Shaved or buzzed”',
    ]
    expect(missing(wanted)).toEqual([])
  })

  test('every caution with its words', () => {
    expect(missing(cautions.flatMap(({ id }) => [id, enGb.result.cautions[id]]))).toEqual([])
  })

  test('under each title of each rule every caution that can stand there', () => {
    const classes = everyClass.map((answers): [string, Answers] => [
      `${decide(answers).rule} ${answers.age} ${answers.type}`,
      answers,
    ])
    // No caution needs more than one box, and its title or its rule at most another.
    const sets = [...new Map(classes).values()].flatMap((answers) =>
      questions
        .filter(({ id, kind }) => kind === 'many' && id in answers)
        .flatMap((question) =>
          everyTicks(question)
            .filter((ticks) => ticks.length <= 2)
            .map((ticks) => Object.assign({}, answers, { [question.id]: ticks })),
        ),
    )
    const titleFor = (set: Answers) => enGb.result.title[outcomeOf(decide(set), isUrgent(set))]
    const can = new Set(
      sets.flatMap((set) =>
        cautionsFor(set).map((caution) => `${decide(set).rule} ${titleFor(set)}: ${caution}`),
      ),
    )
    const listed = new Set(
      results().flatMap((result) => {
        const lines = new Set(result.sections.flatMap((section) => section.lines))
        return cautions
          .filter(({ id }) => lines.has(enGb.result.cautions[id]))
          .map(({ id }) => `${result.rule} ${titleOf(result)}: ${id}`)
      }),
    )
    expect(can.size).toBeGreaterThan(300)
    expect([...can].filter((one) => !listed.has(one))).toEqual([])
  })

  test('under each rule the lines in the order in which they are read', () => {
    const unmarked = html.replaceAll('<em>sometimes: </em>', '').split('<h3>')
    const isInOrder = (lines: readonly string[], whole = '') => {
      const places = lines.map((line) => whole.indexOf(line)).filter((place) => place !== -1)
      return places.every((place, at) => place >= (places[at - 1] ?? 0))
    }
    const outOfOrder = results().filter((reading) => {
      const { rule, sections } = reading
      const shown = unmarked.find((one) => one.startsWith(`${rule}: ${titleOf(reading)}<`))
      const parts = shown?.split('<h4>')
      return !(
        isInOrder(
          sections.map(({ heading }) => `<h4>${heading}<`),
          shown,
        ) &&
        sections.every(({ heading, lines }) =>
          isInOrder(
            lines.map((line) => `<li>${line} `),
            parts?.find((part) => part.startsWith(`${heading}<`)),
          ),
        )
      )
    })
    expect(results().length).toBeGreaterThan(500)
    expect(outOfOrder.map(({ rule }) => rule)).toEqual([])
  })

  test('every claim by its id, with its words, and every source', () => {
    expect(claims.length).toBeGreaterThan(150)
    expect(missing(claims.flatMap(({ id, texts }) => texts.concat(id)))).toEqual([])
    expect(missing(Object.values(sources).map(({ publisher, title }) => `${publisher}: ${title}`))).toEqual(
      [],
    )
  })

  test('every other text of the product', () => {
    expect(missing(everySaid.map((said) => said.text))).toEqual([])
  })

  test('every invariant, I0 to I27, with what it was checked on', () => {
    const ids = [...Array.from({ length: 28 }, (_, number) => `I${number}`), 'I19b']
    const named = new Set(proven.map(({ id }) => id))
    expect(ids.filter((id) => !named.has(id))).toEqual([])
    expect(missing(proven.flatMap(({ id, promise }) => [`${id} ${promise}`]))).toEqual([])
    const held = 'All of these but I26 were checked when this pack was made, and all held.'
    expect(missing(['31,321 (classes of answers): every whole set gives exactly one', held])).toEqual([])
  })

  test('every decision that the clinic has to make, and where the rules leave the article', () => {
    expect(missing(decisionsToMake.flatMap(({ ask, now, choices }) => [ask, now, ...choices]))).toEqual([])
    expect(missing(departures.flatMap(({ article, here }) => [article, here]))).toEqual([])
    expect(decisionsToMake.length).toBeGreaterThanOrEqual(12)
    expect(html.match(/class="box"/g)?.length).toBeGreaterThan(30)
    const known = new Set([...invariants, ...wordInvariants].map(({ id }) => id))
    for (const { invariants: named = [] } of decisionsToMake)
      expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test('the version to sign, and room to sign', () => {
    const wanted = ['Register and number', 'Date', 'Signature', `data-reviewed-version="${version}"`]
    expect(missing([`I have checked text version ${version}`, ...wanted])).toEqual([])
  })
})

test('an invariant that did not hold is said at once', () => {
  const [first, ...others] = proven
  const broken = {
    ...(first as Proven),
    checks: [{ holds: 'it holds', over: 'classes of answers', checked: 1, isKept: false }],
  }
  const said = plain(reviewPack({ ...input, readings: [], proven: [broken, ...others] }))
  expect(said).toContain('NOT ALL OF THESE HELD')
  expect(said).toContain('DID NOT HOLD')
  expect(said).not.toContain('and all held')
})

test('it is one document: no script, and nothing fetched', () => {
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(|javascript:|\son\w+=/i)
  expect(html.startsWith('<!doctype html>\n<html lang="en-GB">')).toBe(true)
})

test('the version that is signed names words, rules, pictures and what chooses between them', () => {
  expect(signedFiles()).toEqual(
    expect.arrayContaining([
      'src/content/en-gb.ts',
      'src/domain/rules.ts',
      'src/machine/view.ts',
      'src/ui/parts/words.ts',
      'src/ui/pictures/type-shapes.ts',
      'src/ui/more/pictures/skin-shapes.ts',
      'src/ui/more/pictures/timelines.tsx',
    ]),
  )
})

describe('the changes since the last review', () => {
  const now = snapshot(version)

  test('name what came, went and changed, by id', () => {
    const { 'rule: R3': gone = '', ...others } = now.items
    const before = {
      version: 'before',
      items: { ...others, 'caution: ink-allergy': 'always', 'text: an › old › place': 'Gone.' },
    }
    expect(gone).toContain('grafts-settling (history: under-9-months)')
    const found = differences(before, now)
    expect(found.added).toEqual([{ id: 'rule: R3', now: gone }])
    expect(found.removed).toEqual([{ id: 'text: an › old › place', before: 'Gone.' }])
    expect(found.changed).toEqual([
      { id: 'caution: ink-allergy', before: 'always', now: now.items['caution: ink-allergy'] },
    ])
    const said = plain(reviewPack({ ...input, readings: [], since: before }))
    expect(said).toContain('Compared with text version before : 1 added, 1 removed, 1 changed.')
    expect(said).toContain('text: an › old › place Gone.')
  })

  test('name a judgement and a picture that have changed, though no word has', () => {
    const before = {
      version: 'before',
      items: { ...now.items, 'lines up: cost, smp': 'fits', 'picture: type bald-on-top': 'another' },
    }
    const found = differences(before, now)
    expect([found.added, found.removed]).toEqual([[], []])
    expect(found.changed.map(({ id, before: was }) => [id, was])).toEqual([
      ['lines up: cost, smp', 'fits'],
      ['picture: type bald-on-top', 'another'],
    ])
  })

  test('name each file that the version is a hash of, so that no other version is without a difference', () => {
    for (const path of signedFiles()) {
      const before = { version: 'before', items: { ...now.items, [`file: ${path}`]: 'another' } }
      expect(differences(before, now).changed.map(({ id }) => id)).toEqual([`file: ${path}`])
    }
  })

  test('name a question to ask, a way to prepare and a source that have changed', () => {
    const ids = [
      'questions to ask: smp',
      'questions to ask about: smp',
      'how to prepare: wait',
      'source: gmc',
    ]
    expect(ids.map((id) => now.items[id])).toEqual([
      expect.stringContaining('how-many-went-wrong'),
      'licence, ink-and-patch-test',
      'papers-and-photos; the visit: new-hair, other-options, say-no',
      'GMC, Guidance for doctors who offer cosmetic procedures, true',
    ])
  })

  test('are none against itself, also once written and read again', () => {
    const again = readSnapshot(JSON.stringify(now))
    expect(differences(again, now)).toEqual({ added: [], removed: [], changed: [] })
    expect(Object.keys(now.items).length).toBeGreaterThan(everySaid.length / 2)
  })

  test('say so where no earlier version was given', () => {
    expect(missing(['No earlier version was given to compare with'])).toEqual([])
  })

  test.each(['null', '{}', '{"version":1,"items":{}}', '{"version":"a","items":null}'])(
    'are not made from %s',
    (broken) => {
      expect(() => readSnapshot(broken)).toThrow('no snapshot')
    },
  )
})
