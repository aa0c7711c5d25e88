import type { CompareView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Back } from '../parts/back.tsx'
import { ScreenHeading } from '../parts/heading.tsx'
import { Later } from '../parts/later.tsx'

/** Every option in equal detail, reached from the start without answering, or from the result. */
export function CompareScreen({ view }: { view: CompareView }) {
  const { copy, send } = useAid()
  const { comparing, start } = copy
  const back = <Back label={view.from === 'start' ? comparing.backToStart : comparing.backToResult} />
  return (
    <div class="compare">
      {back}
      <ScreenHeading>{comparing.title}</ScreenHeading>
      <Later>{(more) => <more.CompareTable hasCosts={view.hasCosts} />}</Later>
      <Later>{(more) => <more.OptionPictures />}</Later>
      <div class="actions">
        {view.from === 'start' && (
          <button type="button" class="button" part="button" onClick={() => send({ type: 'flow.started' })}>
            {start.begin}
          </button>
        )}
        {back}
      </div>
    </div>
  )
}
