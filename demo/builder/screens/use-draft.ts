import { useEffect, useState } from 'preact/hooks'
import { fromAddress, toAddress } from '../address.ts'
import { type Draft, type FieldName, withField } from '../draft.ts'
import { begin, type History, redo, step, undo } from '../undo.ts'

/** Browsers refuse an address that changes at every key (Safari: 100 times in 30 seconds). */
const settled = 300

/** The draft, with a way back and forth, kept in the page's address. */
export function useDraft() {
  const [history, change] = useState<History<Draft>>(() => begin(fromAddress(location.hash)))
  const draft = history.now
  useEffect(() => {
    const write = setTimeout(() => {
      const address = `#${toAddress(draft)}`
      if (address !== (location.hash || '#'))
        window.history.replaceState(null, '', address === '#' ? location.pathname : address)
    }, settled)
    return () => clearTimeout(write)
  }, [draft])
  useEffect(() => {
    // A link within the page, such as "Skip to the main content", changes it too.
    const read = () => {
      if (!location.hash.includes('=')) return
      change((before) => step(before, fromAddress(location.hash), 'address'))
    }
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return {
    draft,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => change(undo),
    redo: () => change(redo),
    fill: (name: FieldName, value: string) =>
      change((before) => step(before, withField(before.now, name, value), name)),
    replace: (whole: Draft) => change((before) => step(before, whole, `whole ${before.past.length}`)),
  }
}
