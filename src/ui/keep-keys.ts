/** What typing fires, and what carries the text itself: phones' keyboards compose whole words, and text is pasted. */
const typing = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
] as const

/** Where every plain key is for us: it types, chooses or picks. */
const fields = 'input:not([type=checkbox]),textarea,select'
/** Where Space and Enter press. */
const controls = 'button,a,summary,input,[role=button]'

/**
 * Keeps what is typed in our fields, and the keys that press our controls, from the host page, whose hot-keys would
 * take them for their own (embed.md). A host sees our shadow root as the target, so it cannot tell that somebody is
 * typing in a field. Keys with Ctrl or Cmd, Tab and Escape go on: they are never text, and others may wait for them.
 */
export function keepKeys(container: HTMLElement): void {
  /** The key that went down on ours: by the time it comes up another screen may be there. */
  let held: string | undefined
  for (const name of typing) {
    container.addEventListener(name, (event) => {
      const key = event instanceof KeyboardEvent ? event.key : undefined
      const isReleased = name === 'keyup' && key === held
      const isKept = isReleased || (event.target instanceof Element && isOurs(event, event.target))
      if (isKept) event.stopPropagation()
      if (name === 'keydown') held = isKept ? key : undefined
    })
  }
}

function isOurs(event: Event, target: Element): boolean {
  if (!(event instanceof KeyboardEvent)) return target.matches(fields)
  const { key } = event
  if (event.ctrlKey || event.metaKey || key === 'Tab' || key === 'Escape') return false
  return target.matches(fields) || ((key === ' ' || key === 'Enter') && target.matches(controls))
}
