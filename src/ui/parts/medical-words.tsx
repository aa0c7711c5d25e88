import { useAid } from '../aid-context.ts'

/**
 * The text of a paragraph or list item. Once the second script is there, its medical words can be opened in place;
 * until then it is the same text. An element of its own, which is replaced whole: a page translator may have
 * taken its text node away.
 */
export function Words({ children }: { children: string }) {
  const { more } = useAid()
  if (typeof more !== 'object') return <span>{children}</span>
  return <more.Explained>{children}</more.Explained>
}
