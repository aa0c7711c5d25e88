import type { OptionOf } from '../../domain/questions.ts'
import { Drawing } from './draw.tsx'
import { lengths, types } from './kinds.ts'

/** What one type of hair loss looks like. */
export function TypePicture({ of }: { of: OptionOf<'type'> }) {
  const [who, shapes] = types[of]
  return <Drawing who={who} shapes={shapes} />
}

/** How a person would like to wear their hair. */
export function LengthPicture({ of }: { of: OptionOf<'length'> }) {
  const [who, shapes] = lengths[of]
  return <Drawing who={who} shapes={shapes} />
}
