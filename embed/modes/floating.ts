import { dress, words } from '../../src/index.tsx'
import { dialog } from './dialog.ts'
import type { Mode, Place } from './mode.ts'
import { onReveal } from './reveal.ts'

/** A button in a corner of the window that opens a dialog. Whatever reveals it, only a click opens. */
export function floating(place: Place): Mode {
  const { root, settings } = place
  const inner = dialog(place, settings.side)
  // A region of its own, so that a screen reader finds it, whatever it stands in.
  const region = document.createElement('section')
  region.className = 'shell launcher'
  region.dataset['corner'] = settings.corner
  region.setAttribute('aria-label', words.open)
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('part', 'launcher')
  button.setAttribute('aria-haspopup', 'dialog')
  button.textContent = words.open
  button.addEventListener('click', () => inner.open(button))
  region.append(button)
  dress(region, settings)

  let isRevealed = false
  let shown = new AbortController()
  const reveal = () => {
    isRevealed = true
    root.append(region)
  }
  return {
    ...inner,
    show() {
      inner.show()
      shown = new AbortController()
      if (isRevealed) reveal()
      else onReveal(settings.reveal, reveal, shown.signal)
    },
    hide() {
      shown.abort()
      inner.hide()
      region.remove()
    },
    dress(looks) {
      inner.dress(looks)
      dress(region, looks)
    },
  }
}
