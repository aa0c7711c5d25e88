import type { DecisionAidHandle } from '../../src/index.tsx'
import type { EventName } from '../events.ts'
import type { MountSettings } from '../options.ts'

/** Where a mode puts a decision aid, and whom it tells. */
export interface Place {
  readonly host: Element
  readonly root: ShadowRoot
  readonly aid: DecisionAidHandle
  readonly settings: MountSettings
  readonly tell: (name: EventName) => void
}

/** How a decision aid stands on the page. */
export interface Mode {
  /** Puts on the page what is seen before anybody asks. */
  show(): void
  /** Takes everything off the page; the answers stay with the aid. */
  hide(): void
  /** @param opener gets the focus back when it is closed. */
  open(opener?: HTMLElement): void
  close(): void
  isOpen(): boolean
  /** Takes on changed looks. */
  dress(settings: MountSettings): void
}
