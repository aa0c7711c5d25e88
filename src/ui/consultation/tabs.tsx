import { useRef } from 'preact/hooks'
import { type ConsultationTab, consultationTabs } from '../../content/consultation-copy.ts'
import { useConsulting } from './consulting.ts'

interface Props {
  readonly open: ConsultationTab
  readonly onOpen: (tab: ConsultationTab) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -9, End: 9 }

/** A row of tabs (ARIA Authoring Practices): one stop for Tab, arrow keys within, and what has focus is shown. */
export function Tabs({ open, onOpen }: Props) {
  const { words } = useConsulting()
  const listRef = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const last = consultationTabs.length - 1
    const at = consultationTabs.indexOf(open) + step
    const to = Math.abs(step) > 1 ? Math.min(Math.max(at, 0), last) : (at + last + 1) % (last + 1)
    onOpen(consultationTabs[to] as ConsultationTab)
    const moved = listRef.current?.children[to]
    if (moved instanceof HTMLElement) moved.focus()
  }
  return (
    <div ref={listRef} class="tabs" role="tablist" aria-label={words.parts} tabIndex={-1} onKeyDown={move}>
      {consultationTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          class="tab"
          part="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === open}
          aria-controls={tab === open ? 'panel' : undefined}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  )
}
