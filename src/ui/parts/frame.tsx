import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useAid } from '../aid-context.ts'
import { looks } from '../looks.ts'
import { About, SignedBy } from './about.tsx'
import { Changing } from './changing.tsx'
import { Support } from './support.tsx'

/**
 * The tool's own place on the page: its name, language and colours, and what stands under every screen.
 *
 * @param props.status what a screen reader is told when it changes.
 */
export function Frame(props: { screen: string; status: string; children: ComponentChildren }) {
  const { copy, settings } = useAid()
  const footer = useMemo(
    () => (
      <footer>
        <Support />
        <About />
        <SignedBy />
      </footer>
    ),
    [],
  )
  return (
    <section
      class="aid"
      part="frame"
      aria-label={copy.name}
      lang={copy.lang}
      dir={copy.dir}
      data-screen={props.screen}
      data-scheme={settings.colorScheme}
      style={looks(settings)}
    >
      <p role="status" class="visually-hidden">
        <Changing>{props.status}</Changing>
      </p>
      {props.children}
      {footer}
    </section>
  )
}
