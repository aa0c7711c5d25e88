import { useState } from 'preact/hooks'
import type { Draft } from '../draft.ts'
import { importSnippet } from '../import.ts'
import type { Release } from '../release.ts'

interface ImportProps {
  readonly release: Release
  readonly replace: (draft: Draft) => void
}

/** Fills the form in from a snippet that somebody has already. */
export function ImportSnippet({ release, replace }: ImportProps) {
  const [html, paste] = useState('')
  const [said, say] = useState('')
  const read = () => {
    const found = importSnippet(html, release)
    if (!found) return say('There is no <div data-hair-options> in it. Paste the whole snippet.')
    replace(found.draft)
    const count = Object.keys(found.draft).length
    const filled = `${count} ${count === 1 ? 'field is' : 'fields are'} filled in from it.`
    return say(found.leftOut.length > 0 ? `${filled} Left out: ${found.leftOut.join('; ')}` : filled)
  }
  return (
    <details class="import">
      <summary>I have a snippet already</summary>
      <label class="source">
        Paste it here, or the source of the page it is on
        <textarea
          rows={4}
          spellcheck={false}
          value={html}
          onInput={({ currentTarget }) => paste(currentTarget.value)}
        />
      </label>
      <button type="button" onClick={read}>
        Read it
      </button>
      <p role="status">{said}</p>
    </details>
  )
}
