import { render } from 'preact'
import pageCss from './sheet-page.css?inline'
import css from './sheet.css?inline'
import { adopt, sheetOf, writeStyles } from '../styles/adopt-styles.ts'
import { SheetOnPaper } from './sheet-on-paper.tsx'
import type { Sheet } from './sheet.ts'

/**
 * Prints the sheet and nothing of the host page: for that one element stands on its body, and one style sheet among
 * its own (embed.md). Both are gone on `afterprint`, and where that never comes, when the person is back.
 *
 * Phones lay the page out anew for each choice in their print window, each time between a `beforeprint` and an
 * `afterprint`, and go on after `print()` has returned. So the sheet comes back on `beforeprint` until the person
 * does something on the page again: from then on a print by the browser's menu is the host's as ever.
 *
 * @returns what ends it, for where the tool itself goes from the page.
 */
export function printSheet(sheet: Sheet): () => void {
  const paper = document.createElement('hair-options-sheet')
  const root = paper.attachShadow({ mode: 'open' })
  render(<SheetOnPaper sheet={sheet} />, root)
  adopt(root, [css])
  const isOld = !('adoptedStyleSheets' in document)
  if (isOld) writeStyles(paper, pageCss)

  const put = () => {
    if (paper.isConnected) return
    document.body.append(paper)
    if (!isOld) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheetOf(pageCss)]
  }
  const take = () => {
    paper.remove()
    if (!isOld) document.adoptedStyleSheets = document.adoptedStyleSheets.filter(isNotOurs)
  }
  const listening = new AbortController()
  const end = () => {
    take()
    listening.abort()
  }
  const listeners = {
    beforeprint: put,
    afterprint: take,
    focus: take,
    visibilitychange: take,
    pagehide: end,
    pointerdown: end,
    pointermove: end,
    keydown: end,
  }
  for (const [name, listener] of Object.entries(listeners))
    window.addEventListener(name, listener, { capture: true, signal: listening.signal })
  put()
  try {
    window.print()
  } catch {
    end() // a browser inside an app may have no print
  }
  return end
}

const isNotOurs = (sheet: CSSStyleSheet) => sheet !== sheetOf(pageCss)
