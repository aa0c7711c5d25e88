import type { ResultCopy } from '../../content/copy.ts'
import type { Change } from '../../domain/changes.ts'
import { outcomeOf, type ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from './heading.tsx'
import { Words } from './medical-words.tsx'

function condition({ to }: Change, ifYou: ResultCopy['ifYou']): string {
  switch (to.question) {
    case 'length':
      return ifYou.length[to.answer]
    case 'goal':
      return ifYou.goal[to.answer]
    case 'settled':
      return ifYou.settled
    default:
      return ifYou.history
  }
}

/** One computed change, in words. */
export const changeWords = (result: ResultCopy, change: Change) =>
  result.change(condition(change, result.ifYou), outcomeOf(change.decision))

/** What would change the result: the table's own sentence, and every single answer that was tried and would (I24). */
export function WhatWouldChange({ view }: { view: ResultView }) {
  const { result } = useAid().copy
  const sentence = result.wouldChange[view.decision.rule]
  const changes = view.changes.map((change) => changeWords(result, change))
  const lines = sentence === undefined ? changes : [sentence, ...changes]
  return (
    <section>
      <Heading below={1}>{result.whatWouldChange}</Heading>
      <ul>
        {(lines.length > 0 ? lines : [result.nothingElse]).map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </section>
  )
}
