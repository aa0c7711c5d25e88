import { inlines, type Inline } from '../steps.ts'

/** A line of words with code, links and strong words in it. */
export function Line({ words }: { words: readonly Inline[] }) {
  return (
    <>
      {words.map((word) => {
        if (word.kind === 'text') return word.text
        if (word.kind === 'strong') return <strong key={word.at}>{word.text}</strong>
        if (word.kind === 'code') return <code key={word.at}>{word.text}</code>
        return (
          <a key={word.at} href={word.href ?? ''}>
            {word.text}
          </a>
        )
      })}
    </>
  )
}

/** Words with `code` between backticks. */
export const Words = ({ text }: { text: string }) => <Line words={inlines(text)} />
