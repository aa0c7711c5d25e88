import type { Count } from '../../content/figures.ts'
import { useMoreCopy } from './more-copy.ts'

/** How many stand in a row. */
const across = 10

/**
 * A dot for each person, part to whole (clinical.md 2.6). Filled, half filled and empty differ in shape, so that
 * black and white, forced colours and every kind of sight tell them apart; its caption is its text alternative.
 */
export function Dots({ count }: { count: Count }) {
  const { dots } = useMoreCopy().comparison.figures
  const { from, to, of } = count
  const people = Array.from({ length: of }, (_, index) => index)
  return (
    <figure class="dots">
      <svg aria-hidden="true" viewBox={`0 0 ${across * 10} ${(of / across) * 10}`}>
        {people.map((index) => (
          <Dot
            key={index}
            x={(index % across) * 10 + 5}
            y={Math.floor(index / across) * 10 + 5}
            fill={index < from ? 4 : index < to ? 1.6 : 0}
          />
        ))}
      </svg>
      <figcaption>{dots(from, to, of)}</figcaption>
    </figure>
  )
}

/** A ring, with as much in it as counts. */
function Dot({ x, y, fill }: { x: number; y: number; fill: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="3.6" fill="none" stroke="currentColor" stroke-width="0.8" />
      {fill > 0 && <circle cx={x} cy={y} r={fill} fill="currentColor" />}
    </>
  )
}
