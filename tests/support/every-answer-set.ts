import { type Answers, type Question, type QuestionId, questions } from '../../src/domain/questions.ts'

/**
 * Every set of answers a person can give, read from `questions` itself, so that a new question or option
 * is enumerated with no edit here. Tick boxes come in classes (clinical.md 4.2): each box that stands alone,
 * each box of `classOfItsOwn`, and one box for all the others.
 * The walk below follows `onlyIf` and `ends` for itself and does not import src/domain/route.ts, which it tests.
 */

/** A set being built; every value in it is a valid answer. */
type Draft = Record<string, string | readonly string[]>

/** Boxes that the table of clinical.md 4.2 reads for themselves: where they are the only ticks, they are a class. */
const classOfItsOwn: readonly string[] = ['ink-allergy']

/** True while Stryker runs the tests once per mutant: the long loops then look at a sample only. */
export const isMutationRun = process.env['HAIR_OPTIONS_MUTATION'] === '1'

function exclusiveOf(question: Question): readonly string[] {
  return 'exclusive' in question ? question.exclusive : []
}

/** The answers that stand for all answers to a question. */
export const classAnswers: (question: Question) => readonly (string | readonly string[])[] = once(
  (question) => {
    if (question.kind === 'one') return question.options
    const alone = [...exclusiveOf(question), ...classOfItsOwn.filter((box) => isOptionOf(question, box))]
    const others = question.options.filter((box) => !alone.includes(box))
    return [...alone, ...others.slice(0, 1)].map((box) => [box])
  },
)

/** Every list of ticks that can be given to a question of tick boxes. */
export const everyTicks: (question: Question) => readonly (readonly string[])[] = once((question) => {
  const exclusive = exclusiveOf(question)
  const boxes = question.options.filter((option) => !exclusive.includes(option))
  const subsets = Array.from({ length: 2 ** boxes.length - 1 }, (_, index) =>
    boxes.filter((__, place) => ((index + 1) >> place) % 2 === 1),
  )
  return [...exclusive.map((box) => [box]), ...subsets]
})

/** The class that a list of ticks belongs to, as the answer that stands for it. */
export function classOf(question: Question, ticks: readonly string[]): readonly string[] {
  const classes = classAnswers(question) as readonly (readonly string[])[]
  const own = classes.find(([box]) => box !== undefined && ticks.every((tick) => tick === box))
  return own ?? (classes[classes.length - 1] as readonly string[])
}

/** The questions a person with these answers is asked. */
export function askedOf(answers: Answers): readonly Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    if (!isAsked(question, answers)) continue
    asked.push(question)
    if (isEnded(question, answers)) break
  }
  return asked
}

/** Every class of answers by the route, whole: 31,321 of them. */
export const everyClass: readonly Answers[] = classesFrom({}, questions)

/** How many sets of ticks a class stands for, itself included. */
export function tickSetCount(answers: Answers): number {
  return tickQuestions(answers).reduce((count, question) => count * membersOf(question, answers).length, 1)
}

/** Calls `visit` with every set of ticks that a class stands for, itself included. */
export function eachTickSet(answers: Answers, visit: (set: Answers) => void): void {
  const asked = tickQuestions(answers)
  const extend = (set: Answers, at: number): void => {
    const question = asked[at]
    if (question === undefined) return visit(set)
    for (const ticks of membersOf(question, answers)) extend({ ...set, [question.id]: ticks }, at + 1)
  }
  extend(answers, 0)
}

/**
 * Every set of answers with gaps: each question has any class of answer, or none, whether it is asked or not.
 * Visited in a fixed order, with the position of the set in it. A `step` takes a sample: a prime that divides
 * no question's number of answers meets every pair of answers still.
 */
export function eachPartialSet(visit: (set: Answers, at: number) => void, step = 1): void {
  for (let at = 0; at < partialSetCount; at += step) visit(partialSet(at), at)
}

const partialAnswers = questions.map((question) => [undefined, ...classAnswers(question)])
const strides = questions.map((_, index) =>
  partialAnswers.slice(0, index).reduce((product, list) => product * list.length, 1),
)

export const partialSetCount = partialAnswers.reduce((product, list) => product * list.length, 1)

/** The set with gaps at this position. */
export function partialSet(at: number): Answers {
  const set: Draft = {}
  questions.forEach((question, index) => {
    const list = partialAnswers[index] ?? []
    const answer = list[Math.floor(at / (strides[index] ?? 1)) % list.length]
    if (answer !== undefined) set[question.id] = answer
  })
  return set as Answers
}

/** The positions of the sets that one more answer, to a question that has none yet, makes of this one. */
export function withOneMore(at: number): readonly number[] {
  return questions.flatMap((_, index) => {
    const stride = strides[index] ?? 1
    const list = partialAnswers[index] ?? []
    const isEmpty = Math.floor(at / stride) % list.length === 0
    return isEmpty ? list.slice(1).map((__, more) => at + (more + 1) * stride) : []
  })
}

function classesFrom(answers: Draft, left: readonly Question[]): Answers[] {
  const [question, ...rest] = left
  if (question === undefined) return [answers as Answers]
  if (!isAsked(question, answers as Answers)) return classesFrom(answers, rest)
  return classAnswers(question).flatMap((answer) => {
    const more = { ...answers, [question.id]: answer }
    return isEnded(question, more as Answers) ? [more as Answers] : classesFrom(more, rest)
  })
}

function isOptionOf(question: Question, option: string): boolean {
  return (question.options as readonly string[]).includes(option)
}

function isAsked(question: Question, answers: Answers): boolean {
  if (!('onlyIf' in question)) return true
  return Object.entries(question.onlyIf).every(([earlier, options]) => {
    const answer = answers[earlier as QuestionId]
    return typeof answer === 'string' && (options as readonly string[]).includes(answer)
  })
}

function isEnded(question: Question, answers: Answers): boolean {
  const ends: readonly string[] = 'ends' in question ? question.ends : []
  return [answers[question.id] ?? []].flat().some((option) => ends.includes(option))
}

function tickQuestions(answers: Answers): readonly Question[] {
  return questions.filter(({ id, kind }) => kind === 'many' && answers[id] !== undefined)
}

function membersOf(question: Question, answers: Answers): readonly (readonly string[])[] {
  const [representative] = answers[question.id] as readonly string[]
  return members(question).get(representative as string) ?? []
}

const members = once((question) => {
  const byClass = new Map<string, (readonly string[])[]>()
  for (const ticks of everyTicks(question)) {
    const [representative] = classOf(question, ticks) as readonly [string]
    byClass.set(representative, [...(byClass.get(representative) ?? []), ticks])
  }
  return byClass
})

/** Remembers what was made for each question. */
function once<Made>(make: (question: Question) => Made): (question: Question) => Made {
  const made = new Map<QuestionId, Made>()
  return (question) => {
    if (!made.has(question.id)) made.set(question.id, make(question))
    return made.get(question.id) as Made
  }
}
