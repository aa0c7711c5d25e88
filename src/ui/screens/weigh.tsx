import type { WeighView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Back } from '../parts/back.tsx'
import { ScreenHeading } from '../parts/heading.tsx'
import { Awaited, Later } from '../parts/later.tsx'

/** What matters to the person, and how each option lines up with it: optional, and no rule ever reads it (L9). */
export function WeighScreen({ view }: { view: WeighView }) {
  const { comparing, weighing } = useAid().copy
  const back = <Back label={view.from === 'start' ? weighing.backToComparison : comparing.backToResult} />
  return (
    <div class="weigh">
      {back}
      <ScreenHeading>{weighing.title}</ScreenHeading>
      <Awaited />
      <Later>{(more) => <more.Weigh view={view} back={back} />}</Later>
    </div>
  )
}
