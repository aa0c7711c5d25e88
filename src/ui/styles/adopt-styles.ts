import css from './aid.css?inline'

/** One sheet for each text, which serves every decision aid on the page. */
const sheets = new Map<string, CSSStyleSheet>()

/** A constructed sheet passes a strict Content-Security-Policy. Made on first use: Node has no CSSStyleSheet. */
function sheetOf(text: string): CSSStyleSheet {
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
 * @param more the styles of what came later, if it has.
 */
export function adoptStyles(root: ShadowRoot, more?: string): void {
  const texts = more === undefined ? [css] : [css, more]
  if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = texts.map(sheetOf)
  else writeStyles(root, texts.join(''))
}

/** Safari before 16.4 and Firefox before 101 construct no sheets: one style element, for them only. */
function writeStyles(root: ShadowRoot & Node, text: string): void {
  const style = root.querySelector('style') ?? document.createElement('style')
  style.textContent = text
  root.append(style)
}
