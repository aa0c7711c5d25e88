import { enGb } from '../../src/content/en-gb.ts'
import type { Answers } from '../../src/domain/questions.ts'
import { route } from '../../src/domain/route.ts'
import { questionWords } from '../../src/ui/parts/words.ts'

/** Something to tap: a button by its words, or an option by its label. */
interface Tap {
  readonly selector: 'button' | '.option'
  readonly words: string
}

/** A button by its words. */
export const button = (words: string): Tap => ({ selector: 'button', words })

/** The taps from the start screen to the result. */
export function tapsOf(answers: Answers): Tap[] {
  const taps = [button(enGb.start.begin)]
  for (const question of route(answers)) {
    const { options } = questionWords(enGb, question, answers.type)
    const given = answers[question] as string | readonly string[]
    for (const option of [given].flat())
      taps.push({ selector: '.option', words: options[option]?.label ?? option })
    if (typeof given !== 'string') taps.push(button(enGb.asking.carryOn))
  }
  return taps
}

/**
 * Taps one after the other as soon as each is there, in one go, which is many times faster than `walk` over a driver.
 * Throws where one does not come, or where something lies over it, so that a finger would not reach it.
 * Travels as text, onto pages that have changed what arrays can do: hence the plain loops.
 *
 * @param isLookedFor true: the first is not tapped; where it is, for a real click.
 */
export async function tapAll(taps: readonly Tap[], isLookedFor: boolean): Promise<{ x: number; y: number }> {
  const labelled = (selector: string, words: string): HTMLElement | undefined => {
    const root = document.querySelector('[data-hair-options]')?.shadowRoot
    const found = root?.querySelectorAll<HTMLElement>(selector) ?? []
    for (let i = 0; i < found.length; i++) {
      const label = found[i]?.querySelector('.option-words')?.firstChild ?? found[i]
      if (label?.textContent === words) return found[i]
    }
    return undefined
  }
  const middle = (element: HTMLElement) => {
    const box = element.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const above = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)
  let point = { x: 0, y: 0 }
  for (let i = 0; i < taps.length; i++) {
    const { selector, words } = taps[i] as Tap
    const end = Date.now() + 8000
    let element = labelled(selector, words)
    while (!element) {
      if (Date.now() > end) throw new Error(`"${words}" did not come`)
      await new Promise((done) => setTimeout(done, 10))
      element = labelled(selector, words)
    }
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    // Drawn anew when the second script comes. Where a host replaces our texts then, in WebKit no click comes of a press
    // before and a release after it.
    const root = element.getRootNode() as ShadowRoot
    const soon = isLookedFor ? Date.now() + 1000 : 0
    while (Date.now() < soon && root.adoptedStyleSheets.length < 2)
      await new Promise((done) => setTimeout(done, 10))
    element = labelled(selector, words) ?? element
    point = middle(element)
    // A screen that arrives brings its top into view, a moment after its options are there.
    const arrived = Date.now() + 500
    while (!above(point) && Date.now() < arrived) {
      await new Promise((done) => setTimeout(done, 10))
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      point = middle(element)
    }
    const top = above(point)
    if (!top?.shadowRoot?.contains(element)) throw new Error(`"${words}" is covered by ${top?.outerHTML}`)
    if (isLookedFor) return point
    element.click()
    // A tick is drawn a moment later, and a person sees it before they go on.
    const { dataset } = element
    while (element.localName === 'label' && dataset['chosen'] !== 'true' && Date.now() < end)
      await new Promise((done) => setTimeout(done))
  }
  return point
}

/** What the person is shown at the end, once the second script has added to it; in the page. */
export async function headingOfResult(): Promise<string> {
  const root = document.querySelector('[data-hair-options]')?.shadowRoot
  const isWhole = () => root?.querySelector('[data-screen=result]') && root.adoptedStyleSheets.length > 1
  const end = Date.now() + 3000
  while (!isWhole() && Date.now() < end) await new Promise((done) => setTimeout(done, 10))
  return root?.querySelector('.heading')?.textContent ?? ''
}

/** All the words of its screen, also those that only a reader hears; in the page. */
export const wordsOf = (part: '.aid' | '.screen'): string =>
  document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector(part)?.textContent ?? ''
