import css from './aid.css?inline'

/** One sheet for each text, which serves every decision aid on the page. */
const sheets = new Map<string, CSSStyleSheet>()

/** A constructed sheet passes a strict Content-Security-Policy. Made on first use: Node has no CSSStyleSheet. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text)
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    sheets.set(text, sheet)
  }
  return sheet
}

/**
 * Gives a shadow root our styles. Assigned rather than appended, so that a root shown again does not get them twice.
 *
 * @param others the styles of what came later, if it has, and of the mode.
 */
export function adoptStyles(root: ShadowRoot, ...others: (string | undefined)[]): void {
  adopt(root, [css, ...others.flatMap((text) => text || [])])
}

/** Gives a shadow root these styles and no others. */
export function adopt(root: ShadowRoot, texts: readonly string[]): void {
  if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = texts.map(sheetOf)
  else writeStyles(root, texts.join(''))
}

/** Safari before 16.4 and Firefox before 101 construct no sheets: one style element, for them only. */
export function writeStyles(root: (ShadowRoot & Node) | HTMLElement, text: string): void {
  const style = root.querySelector('style') ?? document.createElement('style')
  style.textContent = text
  root.append(style)
}
