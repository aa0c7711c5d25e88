/** What typing fires, and what carries the text itself (`InputEvent.data`). */
const typing = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const

/**
 * Keeps what is typed in our fields from the host page, whose hot-keys would take it for their own (embed.md).
 * A host sees our shadow root as the target, so it cannot tell that somebody is typing in a field.
 * Keys with Ctrl or Cmd, Tab and Escape go on: they are never text, and others may wait for them.
 */
export function keepKeys(container: HTMLElement): void {
  for (const name of typing) {
    container.addEventListener(name, (event) => {
      const isField =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea')
      if (isField && !isCommand(event)) event.stopPropagation()
    })
  }
}

const isCommand = (event: Event) =>
  event instanceof KeyboardEvent &&
  (event.ctrlKey || event.metaKey || event.key === 'Tab' || event.key === 'Escape')
