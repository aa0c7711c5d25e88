import { useAid } from '../aid-context.ts'
import { ScreenHeading } from '../parts/heading.tsx'

/** What the decision is, who the tool is for and who made it, before anything is asked. */
export function StartScreen() {
  const { copy, settings, send } = useAid()
  const { start, about } = copy
  return (
    <div class="start">
      <ScreenHeading>{start.title}</ScreenHeading>
      <p class="lead">{start.decision}</p>
      <p>{start.lead}</p>
      <ul class="points">
        {start.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="interest">{about.interest(settings)}</p>
      <p class="small">{start.forSomeoneElse}</p>
      <div class="actions">
        <button type="button" class="button" part="button" onClick={() => send({ type: 'flow.started' })}>
          {start.begin}
        </button>
        <button
          type="button"
          class="button quiet"
          part="button"
          onClick={() => send({ type: 'options.compared' })}
        >
          {start.compare}
        </button>
      </div>
    </div>
  )
}
