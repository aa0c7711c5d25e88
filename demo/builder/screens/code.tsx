import { highlight } from '../highlight.ts'
import type { Piece } from '../snippet/platforms.ts'
import { CopyButton } from './copy-button.tsx'

/** Something to copy, in colours. */
export function Code({ piece: { title, language, text } }: { piece: Piece }) {
  return (
    <figure class="code">
      <figcaption>
        <span>{title}</span>
        <CopyButton text={text} what={title} />
      </figcaption>
      <pre translate={false}>
        <code>
          {highlight(text, language).map(({ kind, text: run, at }) =>
            kind === 'plain' ? (
              run
            ) : (
              <span key={at} class={`is-${kind}`}>
                {run}
              </span>
            ),
          )}
        </code>
      </pre>
    </figure>
  )
}
