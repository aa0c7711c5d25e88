import css from './aid.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * Gives a shadow root our styles. A constructed sheet passes a strict Content-Security-Policy, and one sheet
 * serves every decision aid on the page; it is made on first use, because Node has no CSSStyleSheet.
 * Assigned rather than appended, so that a root shown again does not get it twice.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return writeStyles(root)
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  root.adoptedStyleSheets = [sheet]
}

/** Safari before 16.4 and Firefox before 101 construct no sheets: one style element, for them only. */
function writeStyles(root: ShadowRoot & Node): void {
  if (root.querySelector('style')) return
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
}
