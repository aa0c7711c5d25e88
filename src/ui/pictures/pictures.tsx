import type { OptionOf } from '../../domain/questions.ts'
import { Drawing } from './draw.tsx'
import { lengths } from './length-shapes.ts'
import { types } from './type-shapes.ts'

/** What one type of hair loss looks like. */
export function TypePicture({ of }: { of: OptionOf<'type'> }) {
  return <Drawing subject={types[of]} />
}

/** One way to wear one's hair. */
export function LengthPicture({ of }: { of: OptionOf<'length'> }) {
  return <Drawing subject={lengths[of]} />
}
