import { figures } from '../../content/figures.ts'
import { type ComparisonOption, comparisonOptions } from '../../content/more-copy.ts'
import { Heading } from '../parts/heading.tsx'
import { Claims } from './compare-claims.tsx'
import { Dots } from './compare-dots.tsx'
import { useMoreCopy } from './more-copy.ts'

/** The few figures there are, for every option alike: in words, as a number, and drawn where that is fair. */
export function Figures() {
  const { title, lead } = useMoreCopy().comparison.figures
  return (
    <section>
      <Heading below={1}>{title}</Heading>
      <p>{lead}</p>
      <div class="figures">
        {comparisonOptions.map((option) => (
          <FiguresOf key={option} option={option} />
        ))}
      </div>
    </section>
  )
}

function FiguresOf({ option }: { option: ComparisonOption }) {
  const { options, figures: words } = useMoreCopy().comparison
  return (
    <section>
      <Heading below={2}>{options[option]}</Heading>
      {figures[option].map(({ row, claims, picture }) => (
        <div key={row} class="figure">
          <div>
            <Claims row={row} option={option} only={claims} isOpen />
            {picture === 'one-sided' && <p class="small">{words.noPicture}</p>}
          </div>
          {typeof picture === 'object' && <Dots count={picture} />}
        </div>
      ))}
    </section>
  )
}
