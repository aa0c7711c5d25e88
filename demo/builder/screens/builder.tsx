import type { Release } from '../release.ts'
import { Checker } from './checker.tsx'
import { CopyButton } from './copy-button.tsx'
import { Form } from './form.tsx'
import { ImportSnippet } from './import-snippet.tsx'
import { Measuring } from './measuring.tsx'
import { Preview } from './preview.tsx'
import { Snippet } from './snippet.tsx'
import { toAddress } from '../address.ts'
import { useDraft } from './use-draft.ts'

/** The snippet builder: settings and preview side by side, then the snippet, the checker and the measuring guide. */
export function Builder({ release }: { release: Release }) {
  const { draft, fill, replace, undo, redo, canUndo, canRedo } = useDraft()
  return (
    <>
      <div class="bench">
        <div>
          <h2 id="settings">Fill in what you like</h2>
          <div class="row tools" role="group" aria-label="Changes">
            <button type="button" onClick={undo} disabled={!canUndo}>
              Undo
            </button>
            <button type="button" onClick={redo} disabled={!canRedo}>
              Redo
            </button>
            <button type="button" onClick={() => replace({})} disabled={Object.keys(draft).length === 0}>
              Empty the form
            </button>
            <CopyButton
              text={`${location.origin}${location.pathname}#${toAddress(draft)}`}
              what="to these settings"
              label="Copy a link"
              isQuiet
            />
          </div>
          <ImportSnippet release={release} replace={replace} />
          <Form draft={draft} fill={fill} />
        </div>
        <Preview draft={draft} release={release} />
      </div>
      <Snippet draft={draft} release={release} />
      <Checker release={release} />
      <Measuring draft={draft} switchOn={() => fill('pushTo', 'dataLayer')} />
    </>
  )
}
