import { useState } from 'preact/hooks'

/**
 * Words that change where they stand. They are an element of their own, new with every change: a translator that
 * has put its own nodes in place of our text leaves nothing for Preact to change, and the old words would stay
 * on the screen (react#17256). A `key` of what it says does the same for a part (docs/decisions/0017).
 */
export function Changing({ children }: { children: string }) {
  return <span key={children}>{children}</span>
}

/**
 * What is said by a status or an alert. Said again, the same words are new ones: a screen reader tells what has changed, and
 * of what has not, nothing (WCAG 2.2, 4.1.3).
 */
export function useSaid() {
  const [said, setSaid] = useState({ words: '' })
  return {
    words: said.words,
    shown: said.words !== '' && <span key={said}>{said.words}</span>,
    say: (words: string) => setSaid({ words }),
  }
}
