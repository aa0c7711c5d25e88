import type { ComponentChildren } from 'preact'
import { useAid } from '../aid-context.ts'

/** A link out of the tool. It opens a new tab and says so, because leaving the page loses the answers (product.md). */
export function OutLink(props: {
  href: string
  class?: string
  part?: string
  onFollow?: () => void
  children: ComponentChildren
}) {
  const { copy } = useAid()
  return (
    <a
      href={props.href}
      class={props.class}
      part={props.part}
      target="_blank"
      rel="noopener"
      onClick={props.onFollow}
    >
      {props.children} <span class="new-tab">{copy.links.opensNewTab}</span>
    </a>
  )
}
