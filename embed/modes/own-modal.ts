/**
 * For engines without `showModal` (Firefox before 98, Safari before 15.4): opens the box and takes the rest of the page
 * away from the keyboard and from readers, until the signal. Where there is no `inert` either, `aria-hidden` and
 * the trap of keep-inside.ts do.
 */
export function openOwn(box: HTMLElement, signal: AbortSignal): void {
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-modal', 'true')
  box.setAttribute('open', '')
  const before: [Element, string, string | null][] = [[box, 'open', null]]
  const set = (element: Element, name: string, value: string) => {
    before.push([element, name, element.getAttribute(name)])
    element.setAttribute(name, value)
  }
  for (let inside: Element | null = box; inside && inside !== document.documentElement;) {
    const parent: ParentNode | null = inside.parentNode
    for (const other of parent?.children ?? []) {
      if (other === inside || other.matches('script,style,link')) continue
      set(other, 'inert', '')
      set(other, 'aria-hidden', 'true')
    }
    inside = parent instanceof ShadowRoot ? parent.host : (parent as Element | null)
  }
  signal.addEventListener('abort', () => {
    for (const [element, name, value] of before) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
  })
}
