import type { PrepareCopy } from '../../content/prepare-copy.ts'
import type { AskId } from '../../domain/asks.ts'
import type { Notebook } from '../../notebook.ts'

/** The questions that were ticked, or all of them where none is, and the person's own: what stands in the field still, too. */
export function asksToTake(
  asks: readonly AskId[],
  { ticked, ownQuestions, ownDraft }: Notebook,
  words: PrepareCopy['ask'],
): readonly string[] {
  const chosen = asks.filter((id) => ticked.includes(id))
  const taken = chosen.length > 0 ? chosen : asks
  return [...taken.map((id) => words.questions[id]), ...ownQuestions, ownDraft.trim()].filter(Boolean)
}
