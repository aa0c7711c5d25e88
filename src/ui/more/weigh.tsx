import type { ComponentChildren } from 'preact'
import type { WeighView } from '../../machine/view.ts'
import { marks, values } from '../../machine/weighing.ts'
import type { ValueId } from '../../domain/values.ts'
import { useAid } from '../aid-context.ts'
import { useMoreCopy } from './more-copy.ts'
import { Radios } from './radios.tsx'
import { Sure } from './sure.tsx'
import { LinesUp } from './weigh-lines.tsx'

/** As much as fits on a printed sheet, and as its hint says. */
const noteLength = 500

/** What matters to the person, in three points and their own words, and below how each option lines up with it. */
export function Weigh({ view, back }: { view: WeighView; back: ComponentChildren }) {
  const { copy, notebook, write, send } = useAid()
  const { weigh } = useMoreCopy()
  return (
    <>
      <p>{weigh.lead}</p>
      <div class="cards">
        {values.map((value) => (
          <Card key={value} value={value} />
        ))}
      </div>
      <label class="note">
        {weigh.note.label}
        <span class="hint">{weigh.note.hint}</span>
        <textarea
          rows={3}
          maxLength={noteLength}
          value={notebook.note}
          onInput={(event) => write({ note: event.currentTarget.value })}
        />
      </label>
      <LinesUp view={view} />
      <Sure view={view} />
      <div class="actions">
        {view.from === 'start' ? (
          back && (
            <button type="button" class="button" part="button" onClick={() => send({ type: 'flow.started' })}>
              {copy.start.begin}
            </button>
          )
        ) : (
          <button
            type="button"
            class="button quiet"
            part="button"
            onClick={() => send({ type: 'options.compared' })}
          >
            {copy.result.compare}
          </button>
        )}
        {back}
      </div>
    </>
  )
}

/** One thing that may matter. No mark stands at first, and each can be taken away again. */
function Card({ value }: { value: ValueId }) {
  const { notebook, write } = useAid()
  const { weigh } = useMoreCopy()
  const mark = notebook.marks[value]
  const clear = () => {
    const { [value]: _, ...others } = notebook.marks
    write({ marks: others })
  }
  return (
    <Radios
      name={value}
      question={weigh.values[value]}
      options={marks}
      words={weigh.marks}
      chosen={mark}
      onChoose={(chosen) => write({ marks: { ...notebook.marks, [value]: chosen } })}
      clear={{ label: weigh.clear, onClear: clear }}
    />
  )
}
