import { SkinPictures } from './skin.tsx'
import { Timelines } from './timelines.tsx'

/** What the comparison says in words, as pictures: what happens when, and what the skin looks like. */
export function OptionPictures() {
  return (
    <section class="option-pictures">
      <Timelines />
      <SkinPictures />
    </section>
  )
}
