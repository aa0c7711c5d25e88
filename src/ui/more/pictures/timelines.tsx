import { pictureEvidence } from '../../../content/evidence-pictures.ts'
import { type ComparisonOption, comparisonOptions } from '../../../content/more-copy.ts'
import { lanes, type Line, marks, type Stretch, timelines } from '../../../content/timelines.ts'
import { Heading } from '../../parts/heading.tsx'
import { useMoreCopy } from '../more-copy.ts'
import { Sources } from '../sources.tsx'
import { place, zoomed } from './scale.ts'

/** The months that have a number over them: those of the first half year, then whole years. At 6 is the break. */
const numbered = [1, 2, 3, 4, 5, 12, 24, 36, 48, 60]
const height = 14

/** What happens when, for each option: the same lanes on the same scale, and none in a colour of its own (NICE N2). */
export function Timelines() {
  const { pictures } = useMoreCopy()
  return (
    <>
      <Heading below={1}>{pictures.timelines}</Heading>
      <p>{pictures.scale}</p>
      <ul class="timeline-key">
        {marks.map((mark) => (
          <li key={mark}>
            <svg class="timeline-lines" aria-hidden="true" width="28" height={height}>
              <line class={mark} x2={mark === 'day' ? 0 : '100%'} y1={height / 2} y2={height / 2} />
            </svg>
            {pictures.marks[mark]}
          </li>
        ))}
      </ul>
      {comparisonOptions.map((option) => (
        <Timeline key={option} option={option} />
      ))}
    </>
  )
}

/** The words are the text alternative: each says what its line draws, so the drawing is hidden from screen readers. */
function Timeline({ option }: { option: ComparisonOption }) {
  const { comparison, pictures, sources } = useMoreCopy()
  return (
    <>
      <div class="timeline">
        <div class="timeline-head">
          <Heading below={2}>{comparison.options[option]}</Heading>
          <Axis />
        </div>
        <ul aria-label={comparison.options[option]}>
          {lanes.map((lane) => (
            <li key={lane}>
              <p>
                <b>{pictures.lanes[lane]}</b> {pictures.told[option][lane].join(' ')}
              </p>
              <Lines of={timelines[option][lane]} />
            </li>
          ))}
        </ul>
      </div>
      <Sources
        title={sources.ofResult}
        about={comparison.options[option]}
        of={lanes.map((lane) => ({
          text: pictures.lanes[lane],
          evidence: pictureEvidence.timelines[option][lane],
        }))}
      />
    </>
  )
}

/** Numbers over the lines. They are text of the page rather than of the drawing, to grow with the reader's text. */
function Axis() {
  const { pictures } = useMoreCopy()
  return (
    <div class="timeline-axis" aria-hidden="true">
      <span>{pictures.months}</span>
      <span>{pictures.years}</span>
      {numbered.map((month) => (
        <span key={month} style={{ insetInlineStart: `${place(month)}%` }}>
          {month < 12 ? month : month / 12}
        </span>
      ))}
    </div>
  )
}

/** One lane: its lines under each other in the order of their sentences. */
function Lines({ of: all }: { of: readonly Line[] }) {
  const drawn = all.filter((line) => line.length > 0)
  return (
    <svg class="timeline-lines" aria-hidden="true" width="100%" height={height * (drawn.length + 1)}>
      {[0, ...numbered].map((month) => (
        <Upright key={month} class="tick" at={month} />
      ))}
      {drawn.map((line, row) =>
        line.map((stretch) => <Drawn key={row + stretch.join()} of={stretch} row={row} />),
      )}
      <Upright class="break" at={zoomed} />
      <Upright class="gap" at={zoomed} />
    </svg>
  )
}

function Upright({ at, ...drawn }: { class: string; at: number }) {
  const x = `${place(at)}%`
  return <line {...drawn} x1={x} x2={x} y2="100%" />
}

/** A day is a line of no length with round ends: a dot. That nobody knows an end is drawn in dots, however long. */
function Drawn({ of: [mark, from, to = from], row }: { of: Stretch; row: number }) {
  const y = (row + 1) * height
  return (
    <line class={mark} x1={`${place(from)}%`} x2={`${place(to) + (mark === 'on' ? 8 : 0)}%`} y1={y} y2={y} />
  )
}
