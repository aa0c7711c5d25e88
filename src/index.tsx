import { render } from 'preact'
import { type Actor, createActor } from 'xstate'
import { enGb } from './content/en-gb.ts'
import type { Answered } from './domain/questions.ts'
import { decisionMachine } from './machine/decision-machine.ts'
import type { DecisionEvent } from './machine/events.ts'
import { type View, viewOf } from './machine/view.ts'
import type { More } from './more.tsx'
import { emptyNotebook, type Notebook } from './notebook.ts'
import type { Settings } from './settings.ts'
import { adoptStyles } from './ui/styles/adopt-styles.ts'
import { DecisionAid } from './ui/decision-aid.tsx'
import { keepKeys } from './ui/keep-keys.ts'
import { redrawing } from './ui/redrawing.ts'

export type { Settings, Sold } from './settings.ts'
export { dress } from './ui/looks.ts'
export { adoptStyles }

/** What a dialog around the tool, and a button that opens it, say. */
export const words = { name: enGb.name, ...enGb.dialog }

declare const __TEXT_VERSION__: string

/** The hash of the text and rules in this build, which `reviewed-version` is compared with. */
const textVersion = __TEXT_VERSION__

/**
 * What may be told of a person's way through, and nothing more: no answer, result, question or position,
 * since those are health data (embed.md, Events).
 */
export type Happening = 'started' | 'step' | 'finished' | 'compare' | 'booking' | 'print' | 'error'

/** Arrives once for all decision aids of a page; where it fails, the next one to ask tries again. */
let more: More | undefined
let arriving: Promise<void> | undefined

/** Fetches what is in the second script. */
export function loadMore(): Promise<void> {
  arriving ??= import('./more.tsx').then(
    (module) => {
      more = module.more
    },
    (error: unknown) => {
      arriving = undefined
      throw error
    },
  )
  return arriving
}

/** A decision aid with its own answers. It can be taken off the page and put back without losing them. */
export interface DecisionAidHandle {
  /**
   * Draws it. Throws where drawing fails.
   *
   * @param place where in the shadow root, if not in the root itself.
   * @param css styles of that place.
   */
  show(place?: ParentNode, css?: string): void
  /** Takes it off the page; the answers stay. */
  hide(): void
  /** Forgets every answer and opens it as new. */
  restart(): void
  /** Takes on other settings; the answers stay. `start` is for what is opened anew. */
  update(settings: Settings): void
}

const machines = new Map<Settings['start'], typeof decisionMachine>()

/** One machine for all decision aids that open at the same place: making one takes longer than drawing a question. */
function startingAt(start: Settings['start']): typeof decisionMachine {
  const machine =
    machines.get(start) ?? decisionMachine.provide({ guards: { hasStart: () => start === 'page' } })
  machines.set(start, machine)
  return machine
}

/** Goes through the questions before the person does, once for all decision aids of a page. */
let understudy: Actor<typeof decisionMachine> | undefined

/**
 * Makes a decision aid inside a shadow root.
 *
 * @param root where it is drawn; its styles are adopted there and touch nothing else.
 * @param given the host's checked options.
 * @param tell called as things happen.
 */
export function createDecisionAid(
  root: ShadowRoot,
  given: Settings,
  tell: (happening: Happening) => void,
): DecisionAidHandle {
  if (given.mode === 'consultation') return laterConsultation(root, given, tell)
  const actor = createActor(startingAt(given.start)).start()
  const container = document.createElement('div')
  container.className = 'container fresh'
  keepKeys(container)
  let settings = given
  let at: ParentNode = root
  let placeCss: string | undefined
  let shown: View | undefined
  let hasStarted = false
  let subscription: { unsubscribe(): void } | undefined
  let hasFailed = false
  let isAsked = more !== undefined
  let waiting: IntersectionObserver | undefined
  let stopIdling: (() => void) | undefined
  let layingOut: ReturnType<typeof setTimeout> | undefined
  let notebook = emptyNotebook

  const send = (event: DecisionEvent) => {
    if (event.type === 'flow.restarted') notebook = emptyNotebook
    actor.send(event)
    // Not before the frame: idle time before it would put off what the person sees.
    requestAnimationFrame(askWhenIdle)
  }
  const onBooking = () => tell('booking')
  const onPrint = () => tell('print')
  const drawIn = (place: Element, view: View) =>
    render(
      <DecisionAid
        view={view}
        copy={enGb}
        settings={settings}
        textVersion={textVersion}
        notebook={notebook}
        write={write}
        more={more ?? (hasFailed ? 'failed' : 'loading')}
        loadMore={askForMore}
        send={send}
        onBooking={onBooking}
        onPrint={onPrint}
      />,
      place,
    )
  const draw = () => {
    const view = viewOf(actor.getSnapshot())
    drawIn(container, view)
    const happening = shown && whatHappened(shown, view)
    shown = view
    if (happening === undefined) return
    if (happening !== 'compare' && !hasStarted) {
      hasStarted = true
      tell('started')
    }
    tell(happening)
  }
  const redraw = redrawing(container, draw, () => tell('error'))

  const write = (change: Partial<Notebook>) => {
    notebook = { ...notebook, ...change }
    redraw()
  }
  const askForMore = () => {
    if (hasFailed) {
      hasFailed = false
      redraw()
    }
    const settle = (failed: boolean) => {
      hasFailed = failed
      if (subscription === undefined) return
      adoptStyles(root, more?.css, placeCss)
      redraw()
      stopIdling = whenIdle(rehearse)
    }
    loadMore().then(
      () => settle(false),
      () => settle(true),
    )
  }

  /**
   * Draws a question and lays it out, beside the tool and gone before any paint, and in the next idle time the one
   * after it: a slow phone would compile all that and shape each of its words at the tap (docs/decisions/0012). Nobody
   * is told, and no focus moves: it is what opens, not what follows a tap.
   */
  const rehearse = () => {
    understudy ??= createActor(startingAt('question')).start()
    const view = viewOf(understudy.getSnapshot())
    if (hasStarted || view.screen !== 'question') return
    const stage = document.createElement('div')
    stage.className = 'visually-hidden'
    container.after(stage)
    try {
      drawIn(stage, view)
      stage.getBoundingClientRect()
      render(null, stage)
    } catch {
      // Told where it is drawn in earnest.
    }
    stage.remove()
    const { id: question, kind, options } = view.question
    const last = options.slice(-1)
    const answered = { question, answer: kind === 'one' ? last[0] : last } as Answered
    understudy.send({ type: 'question.answered', answered })
    stopIdling = whenIdle(rehearse)
  }

  /** Also where another decision aid has got it meanwhile: this one has yet to adopt its styles. */
  const askWhenIdle = () => {
    if (isAsked || !subscription) return
    stopIdling ??= whenIdle(() => {
      isAsked = true
      askForMore()
    })
  }

  /** In a task of its own, so that no frame has to lay out all the tools of a page (docs/decisions/0015). */
  const layOut = () => {
    container.classList.remove('fresh')
    container.getBoundingClientRect()
  }

  const show = (place: ParentNode = at, css = placeCss) => {
    at = place
    placeCss = css
    adoptStyles(root, more?.css, css)
    // Put in again, it would lose the focus and how far it is scrolled.
    if (container.parentNode !== place) place.append(container)
    draw()
    subscription ??= actor.subscribe(redraw)
    layingOut ??= setTimeout(layOut, 1000)
    if (more === undefined) waiting ??= whenSeen(container.firstElementChild as Element, askWhenIdle)
  }
  const hide = () => {
    subscription?.unsubscribe()
    subscription = undefined
    waiting?.disconnect()
    waiting = undefined
    stopIdling?.()
    stopIdling = undefined
    clearTimeout(layingOut)
    layingOut = undefined
    render(null, container)
    container.remove()
  }

  return {
    show,
    hide,
    /** Drawn anew rather than changed, because the host asked for it: the focus stays where the person has it. */
    restart() {
      const isShown = subscription !== undefined
      hide()
      hasStarted = false
      shown = undefined
      send({ type: 'flow.restarted' })
      if (isShown) show()
    },
    update(changed) {
      // The machine has its start already: without a start screen the first question says what that would.
      settings = { ...changed, start: given.start }
      if (subscription) redraw()
    },
  }
}

/** What stands in the mount is seen until the third script has come, and stays where it does not. */
function laterConsultation(
  root: ShadowRoot,
  settings: Settings,
  tell: (happening: Happening) => void,
): DecisionAidHandle {
  const place = document.createElement('slot')
  const handle: DecisionAidHandle = {
    show: () => root.append(place),
    hide: () => place.remove(),
    restart() {},
    update(changed) {
      settings = changed
    },
  }
  Promise.all([import('./consultation.tsx'), loadMore()])
    .then(([{ createConsultation }]) => {
      const isShown = place.isConnected
      place.remove()
      Object.assign(handle, createConsultation(root, settings, textVersion, more as More, tell))
      if (isShown) handle.show()
    })
    .catch(() => tell('error'))
  return handle
}

/** Not every Safari has idle callbacks. Gives what takes the call back. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const call = requestIdleCallback(run, { timeout: 2000 })
  return () => cancelIdleCallback(call)
}

/** Nothing of the second script runs for a reader who has not come to the tool, nor before it is painted. */
function whenSeen(element: Element, run: () => void): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    run()
  })
  observer.observe(element)
  return observer
}

/** What happened between two views, if anything worth telling. Of weighing nothing is told, nor the way back from it. */
function whatHappened(from: View, to: View): Happening | undefined {
  if (to.screen === 'weigh') return undefined
  if (to.screen === 'compare') {
    const isReturn = from.screen === 'compare' || (from.screen === 'weigh' && from.from === 'start')
    return isReturn ? undefined : 'compare'
  }
  if (to.screen === 'result') return from.screen === 'question' ? 'finished' : undefined
  if (to.screen === 'start') return undefined
  return from.screen === 'question' && from.question === to.question ? undefined : 'step'
}
