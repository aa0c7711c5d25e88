import type { AskId } from '../../domain/asks.ts'
import { useAid } from '../aid-context.ts'
import { Heading } from '../parts/heading.tsx'
import { AsksOfOnesOwn } from './asks-of-ones-own.tsx'
import { useMoreCopy } from './more-copy.ts'

/** The questions to ask that go with this result, to be ticked, and any of one's own (IPDAS L11). */
export function Asks({ asks }: { asks: readonly AskId[] }) {
  const { notebook, write } = useAid()
  const words = useMoreCopy().prepare.ask
  const { ticked } = notebook
  const toggle = (id: AskId) =>
    write({ ticked: ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id] })
  return (
    <section>
      <Heading below={1}>{words.title}</Heading>
      <p>{words.lead}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- a list without bullets is none to Safari */}
      <ul class="asks" role="list">
        {asks.map((id) => (
          <li key={id} class="answer">
            <label class="ask tick">
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
              {words.questions[id]}
            </label>
          </li>
        ))}
      </ul>
      <AsksOfOnesOwn />
    </section>
  )
}
