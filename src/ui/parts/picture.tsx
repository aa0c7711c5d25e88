import { useEffect, useState } from 'preact/hooks'
import type { OptionOf, QuestionId } from '../../domain/questions.ts'
import { LengthPicture, TypePicture } from '../pictures/pictures.tsx'

/** The picture of an option, for the questions that are answered by looking. Its words stand beside it. */
export function Picture({ question, option }: { question: QuestionId; option: string }) {
  if (question === 'type') return <TypePicture of={option as OptionOf<'type'>} />
  if (question === 'length') return <LengthPicture of={option as OptionOf<'length'>} />
  return null
}

/**
 * The same, drawn as soon as the words are on the screen: thirteen pictures take a slow phone longer than all the rest
 * of the question. Their place is kept.
 */
export function LatePicture({ question, option }: { question: QuestionId; option: string }) {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  if (isDrawn) return <Picture question={question} option={option} />
  return question === 'type' || question === 'length' ? <span class="picture" /> : null
}
