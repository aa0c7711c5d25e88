import type { Person } from './palette.ts'

/** What a shape is made of. Filled shapes first, then lines. */
const paints = {
  skin: (p: Person) => ({ fill: p.skin }),
  shade: (p: Person) => ({ fill: p.shade }),
  hair: (p: Person) => ({ fill: p.hair }),
  cloth: (p: Person) => ({ fill: p.cloth }),
  /** Hair so thin that the skin shows through, or skin showing through hair. */
  thin: (p: Person) => ({ fill: p.hair, opacity: 0.3 }),
  sparse: (p: Person) => ({ fill: p.skin, opacity: 0.4 }),
  crop: (p: Person) => ({ fill: p.hair, opacity: 0.72 }),
  light: () => ({ fill: '#fff', opacity: 0.22 }),
  sore: () => ({ fill: '#c58678', opacity: 0.5 }),
  scarf: () => ({ fill: '#7d9aa8' }),
  fold: () => ({ stroke: '#5d7b8a', 'stroke-width': 1 }),
  line: (p: Person) => ({ stroke: p.line, 'stroke-width': 1.2 }),
  brow: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.8 }),
  strand: (p: Person) => ({ stroke: p.strand, 'stroke-width': 0.9 }),
  wisp: (p: Person) => ({ stroke: p.hair, 'stroke-width': 0.9 }),
  part: (p: Person) => ({ stroke: p.skin, 'stroke-width': 1.2 }),
  stubble: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.1, 'stroke-dasharray': '0 2.6' }),
  curls: (p: Person) => ({ stroke: p.hair, 'stroke-width': 6.5, 'stroke-dasharray': '0 4.6' }),
  dash: (p: Person) => ({ stroke: p.line, 'stroke-width': 1.1, 'stroke-dasharray': '2 2.6' }),
  scar: () => ({ stroke: '#f0d9cc', 'stroke-width': 2 }),
  flake: () => ({ stroke: '#f7e9e0', 'stroke-width': 1.1 }),
  sign: () => ({ stroke: '#2f6d72', 'stroke-width': 3.6 }),
  handle: () => ({ stroke: '#2f6d72', 'stroke-width': 5 }),
  hank: (p: Person) => ({ stroke: p.hair, 'stroke-width': 1.4 }),
  brush: () => ({ stroke: '#2f6d72', 'stroke-width': 19 }),
  pad: () => ({ stroke: '#eaf1ef', 'stroke-width': 15.5 }),
  pins: () => ({ stroke: '#2f6d72', 'stroke-width': 1.2, 'stroke-dasharray': '0 3.6' }),
  pale: () => ({ fill: '#f4f7f6' }),
}

export type Shape = readonly [paint: keyof typeof paints, d: string]

export function Drawing({ who, shapes }: { who: Person; shapes: readonly Shape[] }) {
  return (
    <svg viewBox="0 0 88 88" aria-hidden="true" focusable="false" class="picture">
      <rect class="picture-tile" width="88" height="88" fill="#dde8e5" />
      <g fill="none" stroke-linecap="round" stroke-linejoin="round" transform="matrix(1.14 0 0 1.14 -6.2 -1)">
        {shapes.map(([paint, d]) => (
          <path key={d} d={d} {...paints[paint](who)} />
        ))}
      </g>
    </svg>
  )
}
