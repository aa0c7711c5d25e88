import { useAid } from '../aid-context.ts'
import { ScreenHeading } from '../parts/heading.tsx'
import { Words } from '../parts/medical-words.tsx'
import { TypePicture } from '../pictures/pictures.tsx'

/** Four people out of thirteen: women and men, more than one skin tone and kind of hair. */
const shown = ['thinning-on-top', 'bald-on-top', 'receding-or-crown', 'tight-styles'] as const

/** What the decision is, who the tool is for and who made it, before anything is asked. */
export function StartScreen() {
  const { copy, settings, send } = useAid()
  const { start, about } = copy
  return (
    <div class="start">
      <div class="start-words">
        <ScreenHeading>{start.title}</ScreenHeading>
        <p class="lead">
          <Words>{start.decision}</Words>
        </p>
        <p>{start.terms}</p>
        <p class="interest">
          <Words>{about.interest(settings)}</Words>
        </p>
        <div class="actions">
          <button type="button" class="button" part="button" onClick={() => send({ type: 'flow.started' })}>
            {start.begin}
          </button>
          <button type="button" class="link" part="button" onClick={() => send({ type: 'options.compared' })}>
            {start.compare}
          </button>
        </div>
      </div>
      <div class="start-pictures">
        {shown.map((type) => (
          <TypePicture key={type} of={type} />
        ))}
      </div>
    </div>
  )
}
