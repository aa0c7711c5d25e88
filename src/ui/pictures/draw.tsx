import type { Person } from './palette.ts'

/**
 * What a shape is made of: a filled surface or a line of one width.
 * Everything static is a presentation attribute, because a host's policy may forbid styles and ids may collide.
 */
const paints = {
  skin: (p: Person) => ({ fill: p.skin }),
  shade: (p: Person) => ({ fill: p.shade }),
  cloth: (p: Person) => ({ fill: p.cloth }),
  scarf: () => ({ fill: '#7d9aa8' }),
  hair: (p: Person) => ({ fill: p.hair }),
  /** Hair cut short: a shadow of skin shows through. */
  crop: (p: Person) => ({ fill: p.hair, opacity: 0.72 }),
  /** Hair so thin that mostly skin is seen. */
  thin: (p: Person) => ({ fill: p.hair, opacity: 0.3 }),
  /** Skin that begins to show through full hair. */
  sparse: (p: Person) => ({ fill: p.skin, opacity: 0.4 }),
  /** Smooth skin catches the light. */
  light: () => ({ fill: '#fff', opacity: 0.22 }),
  /** Muted on purpose: it must not frighten, and on brown and black skin soreness is seldom red. */
  sore: () => ({ fill: '#c58678', opacity: 0.5 }),
  /** Where there is nothing to say yet. */
  blank: () => ({ fill: '#f4f7f6' }),

  line: (p: Person) => ({ stroke: p.line, 'stroke-width': 1.2 }),
  brow: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.8 }),
  /** One hair on hair, on skin, and a fallen one. */
  strand: (p: Person) => ({ stroke: p.strand, 'stroke-width': 0.9 }),
  wisp: (p: Person) => ({ stroke: p.hair, 'stroke-width': 0.9 }),
  fallen: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.4 }),
  part: (p: Person) => ({ stroke: p.skin, 'stroke-width': 1.2 }),
  /** Round caps on dashes of no length: dots, and large enough, curls. */
  stubble: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.1, 'stroke-dasharray': '0 2.6' }),
  curls: (p: Person) => ({ stroke: p.hair, 'stroke-width': 6.5, 'stroke-dasharray': '0 4.6' }),
  /** Where hair used to be, or might be. */
  dash: (p: Person) => ({ stroke: p.line, 'stroke-width': 1.1, 'stroke-dasharray': '2 2.6' }),
  fold: () => ({ stroke: '#5d7b8a', 'stroke-width': 1 }),
  scar: () => ({ stroke: '#f0d9cc', 'stroke-width': 2 }),
  flake: () => ({ stroke: '#f7e9e0', 'stroke-width': 1.1 }),
  mark: () => ({ stroke: '#2f6d72', 'stroke-width': 3.6 }),
  handle: () => ({ stroke: '#2f6d72', 'stroke-width': 5 }),
  brush: () => ({ stroke: '#2f6d72', 'stroke-width': 19 }),
  pad: () => ({ stroke: '#eaf1ef', 'stroke-width': 15.5 }),
  pins: () => ({ stroke: '#2f6d72', 'stroke-width': 1.2, 'stroke-dasharray': '0 3.6' }),
}

export type Shape = readonly [paint: keyof typeof paints, d: string]

/** Who is drawn, and their shapes from the back to the front. */
export type Subject = readonly [Person, readonly Shape[]]

/** The words beside it say the same, so the picture is hidden from screen readers. */
export function Drawing({ subject: [who, shapes] }: { subject: Subject }) {
  return (
    <svg viewBox="0 0 88 88" aria-hidden="true" focusable="false" class="picture">
      <rect class="picture-tile" width="88" height="88" />
      <g fill="none" stroke-linecap="round" stroke-linejoin="round" transform="matrix(1.14 0 0 1.14 -6.2 -1)">
        {shapes.map(([paint, d]) => (
          <path key={paint + d} d={d} {...paints[paint](who)} />
        ))}
      </g>
    </svg>
  )
}
