import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ConsultationCopy } from '../../content/consultation-copy.ts'
import type { QuestionId } from '../../domain/questions.ts'
import type { ConsultationView } from '../../machine/consulting.ts'
import type { More } from '../../more.tsx'

/** What every part of a consultation may use, beside what every part of the tool may (aid-context.ts). */
export interface Consulting {
  readonly view: ConsultationView
  readonly words: ConsultationCopy
  readonly more: More
  readonly remove: (question: QuestionId) => void
  readonly undo: () => void
}

export const ConsultingContext = createContext<Consulting | undefined>(undefined)

/** @throws where a part is drawn outside of `Consultation`. */
export function useConsulting(): Consulting {
  const consulting = useContext(ConsultingContext)
  if (consulting === undefined) throw new Error('A part of a consultation was drawn outside of it.')
  return consulting
}
