import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type ConsultationCopy,
  type ConsultationTab,
  consultationTabs,
} from '../../content/consultation-copy.ts'
import type { Answered, QuestionId } from '../../domain/questions.ts'
import type { ConsultationView } from '../../machine/consulting.ts'
import type { DecisionEvent } from '../../machine/events.ts'
import type { More } from '../../more.tsx'
import { type Aid, AidContext } from '../aid-context.ts'
import { Frame } from '../parts/frame.tsx'
import { ConsultingContext } from './consulting.ts'
import { Countdown, type LastUse, useIdle } from './idle.tsx'
import { useKeptFocus } from './kept-focus.ts'
import { pointed } from './last-change.tsx'
import { Panel } from './panel.tsx'
import { remote, visit } from './remote.ts'
import { Bar, Intro } from './top.tsx'

type Given = Omit<Aid, 'arrived' | 'explained' | 'send' | 'more' | 'loadMore'>

export interface ConsultationProps extends Given {
  readonly view: ConsultationView
  readonly words: ConsultationCopy
  readonly more: More
  /** Whether this is the next person's, and the focus was in the last one's: it is not lost with them. */
  readonly isNext: boolean
  readonly lastUseRef: LastUse
  readonly takesFocus: boolean
  readonly onAnswer: (answered: Answered) => void
  readonly onRemove: (question: QuestionId) => void
  readonly onUndo: () => void
  readonly onCompare: () => void
  readonly onClear: () => void
}

/**
 * A clinician and a patient in front of one screen: every question and the result side by side, the comparison, the
 * values and the questions to ask as tabs. For the next person all of it is made anew, so that nothing can stay.
 */
export function Consultation(props: ConsultationProps) {
  const { copy, settings, textVersion, notebook, write, onBooking, onPrint } = props
  const { view, words, more, takesFocus } = props
  const [tab, setTab] = useState<ConsultationTab>('questions')
  const [isLarge, setLarge] = useState(false)
  const [isClearing, setClearing] = useState(false)
  const [asked, setAsked] = useState<{ question: QuestionId }>()
  const [isUndone, setUndone] = useState(false)
  const screenRef = useRef<HTMLDivElement>(null)
  const { left, stay } = useIdle(settings.idleReset, props.lastUseRef, screenRef, props.onClear)

  const explained = useMemo(() => new Map<string, string>(), [])
  explained.clear() // everything is drawn again, in its order
  const hasOpenedRef = useRef(false)
  const arrived = useCallback(
    (heading: HTMLElement) => (takesFocus || hasOpenedRef.current) && heading.focus(),
    [takesFocus],
  )
  const open = (to: ConsultationTab) => {
    if (to === 'compare') props.onCompare()
    hasOpenedRef.current = true
    setTab(to)
  }

  /** Parts of the other screens say what happened in their own terms. */
  const send = (event: DecisionEvent) => {
    switch (event.type) {
      case 'question.answered':
        setUndone(false)
        return props.onAnswer(event.answered)
      case 'question.revisited':
        setAsked({ question: event.question })
        return open('questions')
      case 'options.compared': {
        open('compare')
        // Also where it is open already, and read to its end.
        const panel = screenRef.current?.querySelector<HTMLElement>('.panel')
        return panel && visit(panel)
      }
      case 'values.weighed':
        return open('values')
      case 'flow.back':
        // From the four questions to those to ask: here they stand in a tab of their own.
        return open('asks')
      case 'clearing.asked':
      case 'clearing.declined':
        return setClearing(event.type === 'clearing.asked')
      case 'flow.restarted':
        return props.onClear()
      default:
        return open('questions')
    }
  }
  useEffect(() => {
    const part = asked && screenRef.current?.querySelector<HTMLElement>(`#ask-${asked.question}`)
    if (part) visit(part)
  }, [asked])
  /** A tab is read from its top; nothing scrolls when the tool first appears (embed.md). */
  useEffect(() => {
    const panel = screenRef.current?.querySelector('.panel')
    if (hasOpenedRef.current && panel && panel.getBoundingClientRect().top < 0)
      panel.scrollIntoView({ behavior: 'instant' })
  }, [tab])
  const onFocus = useKeptFocus()

  const openTab = (step: number) => {
    const next = consultationTabs[consultationTabs.indexOf(tab) + step]
    if (next === undefined) return false
    open(next)
    screenRef.current?.querySelector<HTMLElement>('.panel')?.focus()
    return true
  }
  const undo = () => {
    setUndone(true)
    props.onUndo()
  }
  const told = view.lastChange ? pointed(view.lastChange, copy, words).join(' ') : ''
  const status = isUndone ? words.changed.undone : told || (props.isNext ? words.cleared : '')
  const aid = {
    // Here it is not one's own answers that are cleared, but the screen for the next person.
    copy: { ...copy, result: { ...copy.result, ...words.next } },
    settings,
    textVersion,
    notebook,
    write,
    onBooking,
    onPrint,
    more,
    send,
    arrived,
    explained,
    loadMore: () => {},
  }
  return (
    <AidContext.Provider value={aid}>
      <ConsultingContext.Provider value={{ view, words, more, remove: props.onRemove, undo }}>
        <Frame screen="consultation" status={status}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens to what is within */}
          <div
            ref={screenRef}
            class="screen consultation"
            data-large={isLarge}
            onFocusCapture={onFocus}
            onKeyDown={(event) => remote(event, openTab)}
          >
            <Intro />
            <Bar
              tab={tab}
              onOpen={open}
              isLarge={isLarge}
              onLarge={() => setLarge(!isLarge)}
              isClearing={isClearing}
            />
            {left !== undefined && <Countdown left={left} stay={stay} clear={props.onClear} />}
            <Panel tab={tab} />
          </div>
        </Frame>
      </ConsultingContext.Provider>
    </AidContext.Provider>
  )
}
