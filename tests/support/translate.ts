declare global {
  interface Window {
    __translate: (root: Node) => void
  }
}

/**
 * Puts elements of its own in place of every text, as the translators of browsers do (react#17256). Travels as text, so it
 * uses nothing from around it.
 */
export function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (
      node instanceof Text &&
      node.data.trim() !== '' &&
      !node.parentElement?.closest('font, script, style')
    )
      texts.push(node)
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}
