import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Copy } from '../content/copy.ts'
import type { DecisionEvent } from '../machine/events.ts'
import type { More } from '../more.tsx'
import type { Notebook } from '../notebook.ts'
import type { Settings } from '../settings.ts'

/** What every screen and part may use. */
export interface Aid {
  readonly copy: Copy
  readonly settings: Settings
  /** The hash of the text and rules as built, which a reviewer's sign-off names. */
  readonly textVersion: string
  readonly send: (event: DecisionEvent) => void
  /** The booking link was followed. */
  readonly onBooking: () => void
  /** The print window was asked for. */
  readonly onPrint: () => void
  /** What the person has marked and written, and how it is changed. */
  readonly notebook: Notebook
  readonly write: (change: Partial<Notebook>) => void
  /** What is in the second script, once it has come. */
  readonly more: More | 'loading' | 'failed'
  readonly loadMore: () => void
  /** Where each medical word of the screen is explained: the first place that has it. */
  readonly explained: Map<string, string>
  /** A screen's heading has come into the page; focus moves to it unless it is the first of all. */
  readonly arrived: (heading: HTMLElement) => void
}

export const AidContext = createContext<Aid | undefined>(undefined)

/** The surroundings of a screen. @throws where a part is drawn outside of `DecisionAid`. */
export function useAid(): Aid {
  const aid = useContext(AidContext)
  if (aid === undefined) throw new Error('A part of Hair Options was drawn outside of DecisionAid.')
  return aid
}
