import type { CompareView, WeighView } from '../../machine/view.ts'
import { type SureQuestion, sureQuestions } from '../../content/weigh-copy.ts'
import { useAid } from '../aid-context.ts'
import { Changing } from '../parts/changing.tsx'
import { useMoreCopy } from './more-copy.ts'
import { Radios } from './radios.tsx'

const yesOrNo = ['yes', 'no'] as const

/**
 * The four questions of SURE in our own words, for whoever would like them: no score, and for each "no" what may
 * help (clinical.md 2.3).
 */
export function Sure({ view }: { view: CompareView | WeighView }) {
  const { notebook, write } = useAid()
  const { sure, clear } = useMoreCopy().weigh
  return (
    <details class="aside sure">
      <summary>{sure.summary}</summary>
      <p>{sure.lead}</p>
      {sureQuestions.map((question) => (
        <Radios
          key={question}
          name={question}
          question={sure.ask[question]}
          options={yesOrNo}
          words={sure.answers}
          chosen={notebook.sure[question]}
          onChoose={(answer) => write({ sure: { ...notebook.sure, [question]: answer } })}
          clear={{
            label: clear,
            onClear: () => write({ sure: { ...notebook.sure, [question]: undefined } }),
          }}
        >
          <p role="status">
            {notebook.sure[question] === 'no' && <Changing>{sure.help[question]}</Changing>}
          </p>
          {notebook.sure[question] === 'no' && <Help to={question} view={view} />}
        </Radios>
      ))}
      <p class="small">{sure.source}</p>
    </details>
  )
}

/** The way to what may help, where it is another place than this. */
function Help({ to, view }: { to: SureQuestion; view: CompareView | WeighView }) {
  const { copy, settings, send, arrived } = useAid()
  const { sure } = useMoreCopy().weigh
  const isComparing = view.screen === 'compare'
  const button = (label: string, onClick: (event: { currentTarget: HTMLElement }) => void) => (
    <button type="button" class="button quiet" part="button" onClick={onClick}>
      {label}
    </button>
  )
  if (to === 'sure' && isComparing) return button(copy.weighing.open, () => send({ type: 'values.weighed' }))
  if (to === 'understand') {
    return button(sure.readAgain, ({ currentTarget }) => {
      const heading = currentTarget.closest('.compare')?.querySelector<HTMLElement>('.heading')
      if (heading) arrived(heading)
      else send({ type: 'options.compared' })
    })
  }
  // In a consultation they stand in a tab from the start.
  if (to === 'benefits-and-harms' && (view.from === 'result' || settings.mode === 'consultation'))
    return button(sure.toYourResult, ({ currentTarget }) => {
      const root = currentTarget.getRootNode() as ParentNode
      send({ type: 'flow.back' })
      root.querySelector<HTMLElement>('.asks input')?.focus()
    })
  return null
}
