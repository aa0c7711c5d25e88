import { useMemo, useState } from 'preact/hooks'
import { check } from '../check/check.ts'
import type { Finding } from '../check/finding.ts'
import type { Release } from '../release.ts'

const marks: Readonly<Record<Finding['kind'], string>> = {
  mend: 'To mend',
  look: 'Worth a look',
  well: 'Well',
}

/** Takes a page's source and says what has become of the snippet in it. */
export function Checker({ release }: { release: Release }) {
  const [html, paste] = useState('')
  const findings = useMemo(() => (html.trim() === '' ? [] : check(html, release)), [html, release])
  return (
    <section class="checker" aria-labelledby="checker">
      <h2 id="checker">Check your page</h2>
      <p>
        Open your published page, show its source (right click, “View page source”), copy all of it and paste
        it here. It is read in your browser, nothing in it is run, and it is sent nowhere.
      </p>
      <label class="source">
        Your page’s source
        <textarea
          rows={6}
          spellcheck={false}
          value={html}
          onInput={({ currentTarget }) => paste(currentTarget.value)}
        />
      </label>
      <div role="status">
        {findings.length > 0 && (
          <>
            <h3>{verdict(findings)}</h3>
            <ul class="findings">
              {findings.map(({ kind, what, how }) => (
                <li key={what} class={`is-${kind}`}>
                  <p>
                    <strong>{marks[kind]}:</strong> {what}
                  </p>
                  {how && <p>{how}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function verdict(findings: readonly Finding[]): string {
  const count = findings.filter(({ kind }) => kind === 'mend').length
  if (count === 0) return 'The tool will start on this page.'
  return count === 1 ? 'One thing has to be mended.' : `${count} things have to be mended.`
}
