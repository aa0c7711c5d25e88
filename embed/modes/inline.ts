import type { Mode, Place } from './mode.ts'

/** In the page itself, where nothing is opened or closed. */
export const inline = ({ root, aid }: Place): Mode => ({
  show() {
    root.replaceChildren()
    aid.show(root, '')
  },
  hide: () => aid.hide(),
  open() {},
  close() {},
  isOpen: () => false,
  dress() {},
})
