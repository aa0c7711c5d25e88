import { outcomeOf } from '../../machine/view.ts'
import type { ConsultationTab } from '../../content/consultation-copy.ts'
import { useAid } from '../aid-context.ts'
import { Changing } from '../parts/changing.tsx'
import { Beside } from './beside.tsx'
import { useConsulting } from './consulting.ts'
import { OpenQuestions } from './open-questions.tsx'

/** What the open tab shows. */
export function Panel({ tab }: { tab: ConsultationTab }) {
  return (
    <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} data-tab={tab}>
      <Shown key={tab} tab={tab} />
    </div>
  )
}

function Shown({ tab }: { tab: ConsultationTab }) {
  const { copy } = useAid()
  const { view, words, more } = useConsulting()
  const { result } = view
  const outcome = outcomeOf(result.decision, result.isUrgent)
  switch (tab) {
    case 'questions':
      return (
        <div class="side-by-side">
          <OpenQuestions />
          <Beside />
          <p class="glimpse" aria-hidden="true">
            <Changing>
              {result.decision.rule === 'unanswered' ? words.result.nothingYet : copy.result.title[outcome]}
            </Changing>
          </p>
        </div>
      )
    case 'compare':
      return (
        <div class="compare">
          <more.CompareTable hasCosts={view.compare.hasCosts} />
          <more.OptionPictures />
          {result.canWeigh && <more.Sure view={view.compare} />}
        </div>
      )
    case 'values':
      return (
        <div class="weigh">
          {result.canWeigh ? <more.Weigh view={view.weigh} back={null} /> : <p>{words.noWeighing}</p>}
        </div>
      )
    case 'asks':
      return (
        <>
          <more.Asks asks={result.asks} />
          <more.Preparing outcome={outcome} />
        </>
      )
  }
}
