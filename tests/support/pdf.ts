import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface PdfPage {
  /** Points: 595 by 842 is A4. */
  readonly width: number
  readonly height: number
  /** Its words with one space between, wherever lines break. */
  readonly text: string
  /** How large each run of text is set, in points. */
  readonly sizes: readonly number[]
}

/** What a PDF says, page by page. */
export async function readPdf(pdf: Buffer): Promise<readonly PdfPage[]> {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const file = await promise
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const page = await file.getPage(index + 1)
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      const [, , width = 0, height = 0] = page.view
      const text = items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ' '))
        .join('')
        .replace(/\s+/g, ' ')
      return { width, height, text, sizes: runs.map((run) => run.height) }
    }),
  )
}
