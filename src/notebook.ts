/**
 * What a person marks and writes beside their answers. No rule ever reads it (clinical.md 2.1, L9), it lives with
 * the answers in memory and is forgotten with them.
 */
export interface Notebook {
  /** Ids of the questions to ask that were ticked. */
  readonly ticked: readonly string[]
  /** Questions of the person's own, one each. */
  readonly ownQuestions: readonly string[]
}

export const emptyNotebook: Notebook = { ticked: [], ownQuestions: [] }
