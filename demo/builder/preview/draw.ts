/**
 * Puts a mount into the page of the preview, whose scripts start it as on any page. Parsed by DOMParser: what stands
 * in it is made of text that the builder has escaped, and nothing of it runs.
 */
export function draw(page: Document, html: string, scheme: 'light' | 'dark'): void {
  page.documentElement.style.colorScheme = scheme
  const made = new DOMParser().parseFromString(html, 'text/html').body
  // The reader's own setting, as the switch beside the preview has it.
  for (const mount of made.querySelectorAll('[data-color-scheme=auto]'))
    mount.setAttribute('data-color-scheme', scheme)
  const nodes = Array.from(made.childNodes, (node) => page.importNode(node, true))
  page.getElementById('place')?.replaceChildren(...nodes)
}

/** Loads the scripts that were built, as the snippet's tags do. */
export function load(page: Document, files: readonly string[]): void {
  for (const file of files) {
    const script = page.createElement('script')
    script.src = `/dist/${file}`
    page.head.append(script)
  }
}
