import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAid } from '../aid-context.ts'

/**
 * What a person opens under every screen. It is drawn with the second script, or as it is opened: on a page with many
 * of us, what nobody sees yet would hold up the first screens of all.
 */
export function Aside(props: { summary: string; children: (isOpen: boolean) => ComponentChildren }) {
  const { more } = useAid()
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="aside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {(isOpen || more !== 'loading') && props.children(isOpen)}
    </details>
  )
}
