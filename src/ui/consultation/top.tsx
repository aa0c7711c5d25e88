import type { ConsultationTab } from '../../content/consultation-copy.ts'
import { useAid } from '../aid-context.ts'
import { ScreenHeading } from '../parts/heading.tsx'
import { StartAgain } from '../parts/start-again.tsx'
import { useConsulting } from './consulting.ts'
import { Tabs } from './tabs.tsx'

/** What the screen is for, who decides, and that nothing is kept: for everyone in the room (clinical.md 2.8 M1, D1). */
export function Intro() {
  const { purpose } = useAid().copy.about
  const { words } = useConsulting()
  return (
    <div class="intro">
      <ScreenHeading>{words.title}</ScreenHeading>
      <p class="purpose">
        {purpose.join(' ')} {words.together}
      </p>
      <p class="kept">{words.nothingKept}</p>
    </div>
  )
}

interface BarProps {
  readonly tab: ConsultationTab
  readonly onOpen: (tab: ConsultationTab) => void
  readonly isLarge: boolean
  readonly onLarge: () => void
  readonly isClearing: boolean
}

/** Stays at the top of the screen: the tabs, larger text, the sheet, and the next person. */
export function Bar({ tab, onOpen, isLarge, onLarge, isClearing }: BarProps) {
  const { words } = useConsulting()
  return (
    <div class="bar">
      <Tabs open={tab} onOpen={onOpen} />
      <div class="controls">
        <button type="button" class="button quiet" part="button" aria-pressed={isLarge} onClick={onLarge}>
          {words.largeType}
        </button>
        <Sheet />
        <StartAgain isClearing={isClearing} />
      </div>
    </div>
  )
}

/** The sheet, once there is something to take home. It says so where not every question was answered. */
function Sheet() {
  const { view, words, more } = useConsulting()
  const { result, needs } = view
  if (result.decision.rule === 'unanswered') return <p class="small">{words.printLater}</p>
  const missing = needs.map((question) => words.questions.names[question])
  const note = missing.length > 0 && { note: words.result.soFarOnPaper(missing) }
  return <more.Print view={result} label={words.print} {...note} />
}
