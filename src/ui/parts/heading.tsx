import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useAid } from '../aid-context.ts'

type Tag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** A heading `below` levels under the one the host page asked for, so that it fits the page's outline. */
export function Heading({
  below,
  id,
  children,
}: {
  below: number
  id?: string
  children: ComponentChildren
}) {
  const { settings } = useAid()
  const Level = `h${Math.min(settings.headingLevel + below, 6)}` as Tag
  return (
    <Level id={id} class={below === 1 ? 'subheading' : 'minor-heading'}>
      {children}
    </Level>
  )
}

/** The heading of a screen. Focus comes to it, so that a screen reader starts where the new screen starts. */
export function ScreenHeading({ id, children }: { id?: string; children: ComponentChildren }) {
  const { settings, arrived } = useAid()
  const headingRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (headingRef.current) arrived(headingRef.current)
  }, [arrived])
  const Level = `h${settings.headingLevel}` as Tag
  return (
    <Level id={id} ref={headingRef} tabIndex={-1} class="heading" part="heading">
      {children}
    </Level>
  )
}
