import { useCallback, useMemo, useRef } from 'preact/hooks'
import type { Copy } from '../content/copy.ts'
import type { View } from '../machine/view.ts'
import { type Aid, AidContext } from './aid-context.ts'
import { Frame } from './parts/frame.tsx'
import { CompareScreen } from './screens/compare.tsx'
import { QuestionScreen } from './screens/question.tsx'
import { ResultScreen } from './screens/result.tsx'
import { StartScreen } from './screens/start.tsx'
import { WeighScreen } from './screens/weigh.tsx'

export type DecisionAidProps = Omit<Aid, 'arrived' | 'explained'> & { readonly view: View }

/** The whole tool as it stands: draws the view it is told, moves focus to a new screen and says where one is. */
export function DecisionAid({ view, ...aid }: DecisionAidProps) {
  const { copy } = aid
  const hasOpenedRef = useRef(false)
  /** Nothing moves when the tool first appears on the host's page; after that, focus follows the person. */
  const arrived = useCallback((heading: HTMLElement) => {
    if (hasOpenedRef.current) {
      heading.focus({ preventScroll: true })
      keepTopInView(heading)
    }
    hasOpenedRef.current = true
  }, [])
  const screen = keyOf(view)
  const screenRef = useRef(screen)
  const onClickCapture = useDoubleTaps(screen)
  const explained = useMemo(() => new Map<string, string>(), [])
  if (screenRef.current !== screen) explained.clear()
  screenRef.current = screen
  // oxlint-disable-next-line react/exhaustive-deps -- all that is in it: a new screen draws nothing else anew
  const value = useMemo(() => ({ ...aid, arrived, explained }), Object.values(aid))
  return (
    <AidContext.Provider value={value}>
      <Frame screen={view.screen} status={whereOneIs(view, copy)}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it only looks at presses */}
        <div class="screen" onClickCapture={onClickCapture}>
          <Screen key={screen} view={view} />
        </div>
      </Frame>
    </AidContext.Provider>
  )
}

/**
 * The second tap of a double tap comes down on the screen that the first one brought, and would answer what nobody has
 * read: soon after it, and about as far from the left. Keys, whose `detail` is 0, are not meant; and `detail` does not tell
 * the second, since Firefox counts anew for each element (docs/decisions/0019).
 */
function useDoubleTaps(screen: string): (event: MouseEvent) => void {
  // Not the event itself, which would keep the screen that was pressed, and what was written on it.
  const lastRef = useRef<{ screen: string; x: number; timeStamp: number } | undefined>(undefined)
  return (event) => {
    const { x, timeStamp } = event
    const last = lastRef.current
    const isSecond =
      last !== undefined &&
      timeStamp - last.timeStamp < 600 &&
      Math.abs(x - last.x) < 30 &&
      last.screen !== screen &&
      event.detail > 0
    if (isSecond) {
      event.stopPropagation()
      event.preventDefault() // or it would still tick a box, or follow a link
    }
    lastRef.current = { screen: isSecond ? last.screen : screen, x, timeStamp }
  }
}

function Screen({ view }: { view: View }) {
  switch (view.screen) {
    case 'start':
      return <StartScreen />
    case 'question':
      return <QuestionScreen view={view} />
    case 'result':
      return <ResultScreen view={view} />
    case 'compare':
      return <CompareScreen view={view} />
    case 'weigh':
      return <WeighScreen view={view} />
  }
}

/** Each screen, and each question, is mounted anew, so that its heading takes the focus. */
const keyOf = (view: View) => (view.screen === 'question' ? view.question.id : view.screen)

function whereOneIs(view: View, copy: Copy): string {
  switch (view.screen) {
    case 'question':
      return copy.asking.number(view.number)
    case 'result':
      return copy.result.shown
    default:
      // The heading says it, as the focus comes to it.
      return ''
  }
}

/**
 * The only scrolling we ever do: where the tool's top has left the screen above, bring it back (embed.md). At once, also
 * where the host's page scrolls smoothly: options that glide by would be pressed in place of one another.
 */
function keepTopInView(heading: HTMLElement): void {
  const top = heading.closest('.aid')
  if (top && top.getBoundingClientRect().top < 0) top.scrollIntoView({ block: 'start', behavior: 'instant' })
}
