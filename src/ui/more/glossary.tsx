import { useState } from 'preact/hooks'
import { evidence } from '../../content/evidence.ts'
import type { GlossaryCopy, TermCopy, TermId } from '../../content/glossary-copy.ts'
import { useAid } from '../aid-context.ts'
import { useMoreCopy } from './more-copy.ts'
import { HowSure } from './sources.tsx'

/**
 * Text of which each medical word can be opened where it first stands on the screen; the meaning opens after the
 * sentence. For paragraphs, list items and cells, and never inside of a button, label, link or summary, which
 * may hold nothing that is pressed.
 *
 * @param props.within a part of the screen that is shown by itself, such as a column: its words are explained anew.
 */
export function Explained({ children, within = '' }: { children: string; within?: string }) {
  return (
    <>
      {children.match(/[^]+?(?:[.?]\s+|$)/g)?.map((sentence) => (
        <Sentence key={sentence} within={within}>
          {sentence}
        </Sentence>
      ))}
    </>
  )
}

function Sentence({ children: sentence, within }: { children: string; within: string }) {
  const { explained } = useAid()
  const { glossary } = useMoreCopy()
  const [open, setOpen] = useState<TermId>()
  const { pattern, termOf } = finder(glossary)
  const parts = sentence.split(pattern).map((text, index) => {
    const term = index % 2 === 1 ? termOf.get(text.toLowerCase()) : undefined
    const isTerm = term !== undefined && isFirst(explained, `${within} ${term}`, `${index} ${sentence}`)
    return isTerm ? { text, term } : { text }
  })
  if (!parts.some(({ term }) => term)) return <>{sentence}</>
  return (
    <>
      {parts.map(({ text, term }) =>
        term === undefined ? (
          text
        ) : (
          <Term key={term} isOpen={open === term} onToggle={(isOpen) => setOpen(isOpen ? term : undefined)}>
            {text}
          </Term>
        ),
      )}
      {/* There from the start and empty, because what comes into a live region later is what is read out. */}
      <span class="meaning" aria-live="polite">
        {open !== undefined && (
          <span key={open}>
            <strong>{glossary.terms[open].words[0]}:</strong> {glossary.terms[open].meaning}
          </span>
        )}
      </span>
    </>
  )
}

/**
 * A word that opens its meaning. A `span` with a button's role and keys, because engines lay a real button out as
 * one box: the sentence would break its lines anew when the second script comes, and could not be selected whole.
 * It may be less than 24 px high, as a target in a sentence may (WCAG 2.2, 2.5.8, inline).
 */
function Term(props: { isOpen: boolean; onToggle: (isOpen: boolean) => void; children: string }) {
  const { isOpen, onToggle } = props
  return (
    <span
      class="term"
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
      onKeyDown={(event) => {
        const isPress = event.key === 'Enter' || event.key === ' '
        const isClose = event.key === 'Escape' && isOpen
        if (!isPress && !isClose) return
        // Space would scroll; Escape would close the dialog around us as well.
        event.preventDefault()
        if (isClose) event.stopPropagation()
        onToggle(isPress && !isOpen)
      }}
    >
      {props.children}
    </span>
  )
}

/** The whole list, in About. */
export function GlossaryList() {
  return (
    <dl class="glossary">
      {termsOf(useMoreCopy().glossary).map(([term, { words, meaning }]) => (
        <div key={term}>
          <dt>{words[0]}</dt>
          <dd>
            {meaning} <HowSure evidence={evidence.glossary[term]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const termsOf = ({ terms }: GlossaryCopy) => Object.entries(terms) as [TermId, TermCopy][]

/** True where this place is the first to claim a word, and ever after. */
function isFirst(explained: Map<string, string>, word: string, place: string): boolean {
  if (!explained.has(word)) explained.set(word, place)
  return explained.get(word) === place
}

interface Finder {
  /** Any form of any word, whole, the longest first; in a text split by it, every second part is one. */
  readonly pattern: RegExp
  readonly termOf: ReadonlyMap<string, TermId>
}

const finders = new WeakMap<GlossaryCopy, Finder>()

/** Made once for each language. */
function finder(glossary: GlossaryCopy): Finder {
  let made = finders.get(glossary)
  if (made === undefined) {
    const termOf = new Map(
      termsOf(glossary).flatMap(([term, { words }]) =>
        words.map((word) => [word.toLowerCase(), term] as const),
      ),
    )
    const words = [...termOf.keys()].sort((a, b) => b.length - a.length)
    made = { pattern: new RegExp(`\\b(${words.join('|')})\\b`, 'i'), termOf }
    finders.set(glossary, made)
  }
  return made
}
