import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import siteBuilders from '../../../docs/site-builders.md?raw'
import type { Draft, FieldName } from '../draft.ts'
import { problem, usable } from '../problems.ts'
import type { Release } from '../release.ts'
import { type Platform, platforms, policy } from '../snippet/platforms.ts'
import { sections } from '../steps.ts'
import { Code } from './code.tsx'
import { Steps } from './steps.tsx'

const steps = sections(siteBuilders)

/** Leads to the field, which may stand in a part of the form that is shut. */
function openFiles() {
  const field = document.getElementById('files' satisfies FieldName)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/** The snippet for a kind of site, what to do with it there, and what a strict site has to allow. */
export function Snippet({ draft, release }: { draft: Draft; release: Release }) {
  const [platform, choose] = useState<Platform>(platforms[0] as Platform)
  const wrong = Object.entries(draft).filter(([name, value]) => problem(name as keyof Draft, value)).length
  return (
    <section class="snippet" aria-labelledby="snippet">
      <h2 id="snippet">Copy your snippet</h2>
      {wrong > 0 && (
        <p class="note">
          {wrong === 1 ? 'One field holds' : `${wrong} fields hold`} what the tool cannot use. It is left out.
        </p>
      )}
      {usable(draft).files === undefined && (
        <p class="note">
          The two files are not on your site yet, so this snippet has an example address. Download{' '}
          {release.files.map(({ file }, at) => (
            <Fragment key={file}>
              {at > 0 && ' and '}
              <a href={`/dist/${file}`} download>
                {file}
              </a>
            </Fragment>
          ))}
          , let whoever looks after your site put them in a folder, and then{' '}
          <button type="button" class="link" onClick={openFiles}>
            fill in where they are
          </button>
          .
        </p>
      )}
      <fieldset class="platforms">
        <legend>Where is your site made?</legend>
        <div class="chips">
          {platforms.map((one) => (
            <label class="chip" key={one.name}>
              <input type="radio" name="platform" checked={one === platform} onChange={() => choose(one)} />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="halves">
        <div>
          {platform.pieces(draft, release).map((piece) => (
            <Code key={piece.title} piece={piece} />
          ))}
        </div>
        <div class="steps">
          <h3>{platform.steps}</h3>
          <Steps blocks={steps.get(platform.steps) ?? []} />
          <p>
            Then open the page in a private window and press Start. Something amiss? Paste the page’s source
            into <a href="#checker">the checker</a>.
          </p>
        </div>
      </div>
      <details class="more">
        <summary>For your web developer</summary>
        <p>
          It makes no style, request or frame of its own, so this is all that a Content-Security-Policy has to
          allow.
        </p>
        {policy(draft, release).map((piece) => (
          <Code key={piece.title} piece={piece} />
        ))}
      </details>
    </section>
  )
}
