import { useEffect, useRef, useState } from 'preact/hooks'
import type { ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
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
  const [said, setSaid] = useState('')
  /** How often the text had to be shown, to be copied by hand. */
  const [shown, setShown] = useState(0)
  const endPrintRef = useRef(() => {})
  const sheet = () => sheetOf(view, aid, copy)
  useEffect(() => () => endPrintRef.current(), [])

  const print = () => {
    endPrintRef.current()
    endPrintRef.current = printSheet(sheet())
    aid.onPrint()
  }
  const byHand = () => {
    setSaid(words.byHand)
    setShown(shown + 1)
  }
  const copyText = () => {
    const isCopied = navigator.clipboard?.writeText(textOf(sheet())) ?? Promise.reject(new Error())
    isCopied.then(() => setSaid(words.copied), byHand)
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
        <button type="button" class="button quiet" part="button" onClick={print}>
          {words.print}
        </button>
        <button type="button" class="button quiet" part="button" onClick={copyText}>
          {words.copy}
        </button>
        {globalThis.navigator?.share !== undefined && (
          <button type="button" class="button quiet" part="button" onClick={share}>
            {words.share}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {shown > 0 && <TextByHand key={shown} label={words.text} text={textOf(sheet())} />}
    </section>
  )
}

/** The text, marked as a whole, so that one command copies it. */
function TextByHand({ label, text }: { label: string; text: string }) {
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    fieldRef.current?.focus()
    fieldRef.current?.setSelectionRange(0, text.length)
  }, [text])
  return (
    <label class="field">
      {label}
      <textarea ref={fieldRef} readOnly rows={8} value={text} />
    </label>
  )
}
