import { adoptStyles, dress, words } from '../../src/index.tsx'
import { isAnotherOpen, setOpen } from './another-open.ts'
import css from './dialog.css?inline'
import { keepInside } from './keep-inside.ts'
import type { Mode, Place } from './mode.ts'
import { hasOpener, onOpener } from './openers.ts'
import { openOwn } from './own-modal.ts'

/**
 * In a dialog over the page: a popup in the middle or, with a side, a panel there. It is drawn when it is first
 * opened, and from then on only shown and not: answers and reading place stay.
 *
 * The dialog fills the window and scrolls by itself, so that no wheel, finger or key is left over for the page behind.
 */
export function dialog({ host, root, aid, settings, tell }: Place, side?: 'left' | 'right'): Mode {
  const { box, panel, cross } = frame(side)
  const isNative = 'showModal' in box
  dress(box, settings)
  let opener: HTMLElement | undefined
  let opened: AbortController | undefined
  let shown = new AbortController()

  const leave = () => {
    if (opened === undefined) return
    opened.abort()
    opened = undefined
    setOpen(undefined)
    opener?.focus({ preventScroll: true })
    tell('closed')
  }
  const close = () => {
    if (opened && isNative) box.close()
    leave()
  }
  const open = (by?: HTMLElement) => {
    if (opened || isAnotherOpen()) return
    opener = by ?? (document.activeElement as HTMLElement)
    root.append(box)
    aid.show(panel, css)
    opened = new AbortController()
    if (isNative) box.showModal()
    else openOwn(box, opened.signal)
    // In a part of the page that is not shown it would be open, unseen, over a page that is inert.
    if (box.getClientRects().length === 0) return close()
    setOpen(host)
    keepInside(box, close, opened.signal)
    panel.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true })
  }

  /** Only what is pressed outside and let go there: the marking of a text may end outside. */
  let pressed: EventTarget | null
  box.addEventListener('pointerdown', ({ target }) => {
    pressed = target
  })
  box.addEventListener('click', ({ target }) => {
    if (target === box && pressed === box) close()
  })
  box.addEventListener('close', leave)
  cross.addEventListener('click', close)

  return {
    show() {
      // What stood in the mount is seen no more, but for a button in it that opens the dialog.
      root.replaceChildren(...(hasOpener(host) ? [document.createElement('slot')] : []))
      adoptStyles(root, css)
      shown = new AbortController()
      const openBy = (by: HTMLElement) => {
        open(by)
        return opened !== undefined
      }
      onOpener(host, openBy, shown.signal)
    },
    hide() {
      shown.abort()
      close()
      box.remove()
      aid.hide()
    },
    open,
    close,
    isOpen: () => opened !== undefined,
    dress: (looks) => dress(box, looks),
  }
}

const stopsOfAKeyboard = 'a,button,input,select,textarea,summary,[tabindex="0"]'

/** The dialog, and what of it stays the same. */
function frame(side = '') {
  const box = document.createElement('dialog')
  const panel = document.createElement('div')
  const bar = document.createElement('div')
  const cross = document.createElement('button')
  box.className = 'shell dialog'
  box.dataset['side'] = side
  box.tabIndex = -1
  box.setAttribute('part', 'dialog')
  box.setAttribute('aria-label', words.name)
  panel.className = 'panel'
  bar.className = 'bar'
  bar.textContent = words.name
  cross.type = 'button'
  cross.setAttribute('part', 'close')
  cross.setAttribute('aria-label', words.close)
  cross.autofocus = true
  bar.append(cross)
  panel.append(bar)
  /** The last that takes the focus: what is hidden does not. */
  const toLast = () => {
    const stops = panel.querySelectorAll<HTMLElement>(stopsOfAKeyboard)
    for (let i = stops.length; i--;) {
      stops[i]?.focus()
      if (stops[i]?.matches(':focus')) return
    }
  }
  box.append(
    turn(toLast),
    panel,
    turn(() => cross.focus()),
  )
  return { box, panel, cross }
}

/** A stop before or after the content that sends the keyboard round: out of Firefox's own there is no way back. */
function turn(onwards: () => void): HTMLElement {
  const stop = document.createElement('span')
  stop.tabIndex = 0
  stop.addEventListener('focus', onwards)
  return stop
}
