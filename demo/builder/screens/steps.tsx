import type { Block } from '../steps.ts'
import { Line } from './line.tsx'

/** A section of docs/site-builders.md. */
export function Steps({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <Part key={block.at} block={block} />
      ))}
    </>
  )
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'code')
    return (
      <pre>
        <code>{block.text}</code>
      </pre>
    )
  if (block.kind === 'paragraph')
    return (
      <p>
        <Line words={block.words} />
      </p>
    )
  const List = block.kind === 'numbers' ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map(({ words, at }) => (
        <li key={at}>
          <Line words={words} />
        </li>
      ))}
    </List>
  )
}
