import type { MountSettings } from '../options.ts'
import { dialog } from './dialog.ts'
import { floating } from './floating.ts'
import { inline } from './inline.ts'
import type { Mode, Place } from './mode.ts'

/** One factory for each way of standing on a page. */
export const modes: Readonly<Record<MountSettings['mode'], (place: Place) => Mode>> = {
  inline,
  consultation: inline,
  popup: (place) => dialog(place),
  'slide-over': (place) => dialog(place, place.settings.side ?? 'right'),
  floating,
}
