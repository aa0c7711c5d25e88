import type { OptionOf, QuestionId } from '../../domain/questions.ts'
import { LengthPicture, TypePicture } from '../pictures/pictures.tsx'

/** The picture of an option, for the questions that are answered by looking. Its words stand beside it. */
export function Picture({ question, option }: { question: QuestionId; option: string }) {
  if (question === 'type') return <TypePicture of={option as OptionOf<'type'>} />
  if (question === 'length') return <LengthPicture of={option as OptionOf<'length'>} />
  return null
}

/** Whether its options have pictures. */
export const isPictured = (question: QuestionId) => question === 'type' || question === 'length'
