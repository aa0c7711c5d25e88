import { render } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, type Choice, choiceIn } from './address.ts'
import { ScreenList } from './screen-list.tsx'
import { fetchScreens, type Screen } from './screens.ts'
import { Stage } from './stage.tsx'
import { Switches } from './switches.tsx'

/** The address is all the state there is: the browser's Back goes to the screen before, and a link opens this one. */
function Gallery({ screens }: { screens: readonly Screen[] }) {
  const read = () =>
    choiceIn(
      location.hash,
      screens.map(({ id }) => id),
    )
  const [choice, setChoice] = useState(read)
  // At once and not after painting, or an address that changes in between is missed.
  useLayoutEffect(() => {
    const follow = () => setChoice(read)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  })
  /** Of what the address says by now: two keys may come before we have drawn the first. */
  const choose = (part: Partial<Choice>) => {
    location.hash = addressOf({ ...read(), ...part })
  }
  return (
    <>
      <Switches choice={choice} choose={choose} />
      <div class="bench">
        <ScreenList screens={screens} choice={choice} />
        <Stage screens={screens} choice={choice} />
      </div>
    </>
  )
}

const { screens } = await fetchScreens()
const place = document.getElementById('gallery')
if (place) {
  place.replaceChildren()
  render(<Gallery screens={screens} />, place)
}
