import { render } from 'preact'
import { enGb } from './content/en-gb.ts'
import { enGbConsultation } from './content/en-gb-consultation.ts'
import type { DecisionAidHandle, Happening } from './index.tsx'
import { answered, consultationOf, unanswered, undone, untouched } from './machine/consulting.ts'
import type { More } from './more.tsx'
import { emptyNotebook, type Notebook } from './notebook.ts'
import type { Settings } from './settings.ts'
import { Consultation } from './ui/consultation/consultation.tsx'
import css from './ui/consultation/consultation.css?inline'
import type { LastUse } from './ui/consultation/idle.tsx'
import { keepKeys } from './ui/keep-keys.ts'
import { redrawing } from './ui/redrawing.ts'
import { adoptStyles } from './ui/styles/adopt-styles.ts'

/**
 * `mode="consultation"`, which comes in a third script (docs/decisions/0008-the-consultation.md). What a person answers,
 * marks and writes is held here and nowhere else; for the next person it is forgotten, and every node made anew.
 *
 * @param tell called as things happen, each once for a person.
 */
export function createConsultation(
  root: ShadowRoot,
  given: Settings,
  textVersion: string,
  more: More,
  tell: (happening: Happening) => void,
): DecisionAidHandle {
  const container = document.createElement('div')
  container.className = 'container'
  keepKeys(container)
  let settings = given
  let person = 0
  let takesFocus = false
  let answering = untouched
  let notebook = emptyNotebook
  let lastUseRef: LastUse = { current: 0 }
  let told = new Set<Happening>()
  let isShown = false

  const tellOnce = (happening: Happening) => {
    if (!told.has(happening)) tell(happening)
    told.add(happening)
  }
  const draw = () => {
    if (!isShown) return
    render(
      <Consultation
        key={person}
        view={consultationOf(answering)}
        copy={enGb}
        words={enGbConsultation}
        settings={settings}
        textVersion={textVersion}
        more={more}
        notebook={notebook}
        write={write}
        isNext={person > 0}
        lastUseRef={lastUseRef}
        takesFocus={takesFocus}
        onAnswer={(answer) => change(answered(answering, answer))}
        onRemove={(question) => change(unanswered(answering, question))}
        onUndo={() => change(undone(answering))}
        onCompare={() => tellOnce('compare')}
        onClear={clear}
        onBooking={() => tell('booking')}
        onPrint={() => tell('print')}
      />,
      container,
    )
  }
  const redraw = redrawing(container, draw, () => tell('error'))
  const write = (change: Partial<Notebook>) => {
    notebook = { ...notebook, ...change }
    redraw()
  }
  const change = (next: typeof answering) => {
    answering = next
    redraw()
    tellOnce('started')
    if (consultationOf(answering).needs.length === 0) tellOnce('finished')
  }
  const clear = () => {
    takesFocus = root.activeElement !== null
    person += 1
    answering = untouched
    notebook = emptyNotebook
    lastUseRef = { current: 0 }
    told = new Set()
    redraw()
  }
  return {
    show() {
      isShown = true
      adoptStyles(root, more.css, css)
      root.append(container)
      draw()
    },
    hide() {
      isShown = false
      render(null, container)
      container.remove()
    },
    restart: clear,
    update(changed) {
      settings = changed
      redraw()
    },
  }
}
