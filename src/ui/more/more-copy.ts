import type { MoreCopy } from '../../content/more-copy.ts'
import { useAid } from '../aid-context.ts'

/** The words of the second script. @throws where they are asked for before it has come. */
export function useMoreCopy(): MoreCopy {
  const { more } = useAid()
  if (typeof more !== 'object') throw new Error('A part of the second script was drawn without it.')
  return more.copy
}
