import type { Mode, Place } from './mode.ts'

/** In the page itself, and always open. */
export const inline = ({ root, aid }: Place): Mode => ({
  show() {
    root.replaceChildren()
    aid.show()
  },
  hide: () => aid.hide(),
  open() {},
  close() {},
  isOpen: () => true,
  dress() {},
})
