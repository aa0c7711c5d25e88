import { useMemo } from 'preact/hooks'
import { contrastOnGrounds } from '../colour.ts'
import type { Filling } from './field.tsx'

declare global {
  interface Window {
    /** Chromium only. */
    EyeDropper?: new () => { open(): Promise<{ sRGBHex: string }> }
  }
}

/** Takes a colour from a palette or off the screen, and shows what the tool makes of it. */
export function Accent({ value, fill }: Filling) {
  const shown = useMemo(() => contrastOnGrounds(value), [value])
  const pick = () => {
    if (!window.EyeDropper) return
    // Refused where the person thinks better of it.
    new window.EyeDropper().open().then(
      ({ sRGBHex }) => fill(sRGBHex),
      () => {},
    )
  }
  return (
    <>
      <div class="row">
        <label class="palette">
          <input
            type="color"
            value={shown?.hex ?? '#0b5b63'}
            onInput={({ currentTarget }) => fill(currentTarget.value)}
          />
          Choose from a palette
        </label>
        {'EyeDropper' in window && (
          <button type="button" class="quiet" onClick={pick}>
            Pick from my screen
          </button>
        )}
      </div>
      {shown && (
        <dl class="swatches" aria-live="polite">
          {shown.grounds.map(({ name, ground, colour, contrast, isChanged }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <span class="swatch" style={{ background: ground, color: colour }} aria-hidden="true">
                  Aa
                </span>
                {isChanged ? `shown as ${colour}` : 'shown as it is'}, contrast {contrast.toFixed(1)} to 1
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
