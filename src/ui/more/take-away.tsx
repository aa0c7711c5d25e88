import { useEffect, useRef, useState } from 'preact/hooks'
import type { ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { useSaid } from '../parts/changing.tsx'
import { Heading } from '../parts/heading.tsx'
import { useMoreCopy } from './more-copy.ts'
import { printSheet } from './sheet-print.tsx'
import { sheetOf } from './sheet.ts'
import { textOf } from './sheet-text.ts'

/** The result on paper, as a PDF or as text: for the appointment, or for somebody one trusts (IPDAS L11). */
export function TakeAway({ view }: { view: ResultView }) {
  const aid = useAid()
  const copy = useMoreCopy()
  const words = copy.prepare.takeAway
  const said = useSaid()
  /** How often the text had to be shown, to be copied by hand. */
  const [shown, setShown] = useState(0)
  const sheet = () => sheetOf(view, aid, copy)

  const byHand = () => {
    said.say(words.byHand)
    setShown(shown + 1)
  }
  const copyText = () => {
    const isCopied = navigator.clipboard?.writeText(textOf(sheet())) ?? Promise.reject(new Error())
    isCopied.then(() => said.say(words.copied), byHand)
  }
  const share = () => {
    navigator.share({ text: textOf(sheet()) }).catch(({ name }: Error) => {
      if (name !== 'AbortError') byHand() // that is the person, who changed their mind
    })
  }
  return (
    <section>
      <Heading below={1}>{words.title}</Heading>
      <p>{words.lead}</p>
      <div class="actions">
        <Print view={view} label={words.print} />
        <button type="button" class="button quiet" part="button" onClick={copyText}>
          {words.copy}
        </button>
        {globalThis.navigator?.share !== undefined && (
          <button type="button" class="button quiet" part="button" onClick={share}>
            {words.share}
          </button>
        )}
      </div>
      <p role="status">{said.shown}</p>
      {shown > 0 && <TextByHand key={shown} label={words.text} text={textOf(sheet())} />}
    </section>
  )
}

/**
 * Prints the sheet with one tap. Where it goes from the page, what it printed goes too.
 *
 * @param props.note what stands on the sheet besides, below its opening.
 */
export function Print({ view, label, note }: { view: ResultView; label: string; note?: string }) {
  const aid = useAid()
  const copy = useMoreCopy()
  const endPrintRef = useRef(() => {})
  useEffect(() => () => endPrintRef.current(), [])
  const print = () => {
    endPrintRef.current()
    const sheet = sheetOf(view, aid, copy)
    const opening = note === undefined ? sheet.opening : [...sheet.opening, note]
    endPrintRef.current = printSheet({ ...sheet, opening })
    aid.onPrint()
  }
  return (
    <button type="button" class="button quiet" part="button" onClick={print}>
      {label}
    </button>
  )
}

/** The text, marked as a whole as it appears, so that one command copies it. Later changes leave the focus where it is. */
function TextByHand({ label, text }: { label: string; text: string }) {
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const field = fieldRef.current
    field?.focus()
    field?.setSelectionRange(0, field.value.length)
  }, [])
  return (
    <label class="field">
      {label}
      <textarea ref={fieldRef} readOnly rows={8} value={text} />
    </label>
  )
}
