import { type Choice, choiceIn } from '../address.ts'
import { fetchScreens } from '../screens.ts'
import { find, walk } from './walk.ts'

/** The page in the frame, which stands by itself as well: puts the tool on it, and walks to the screen its address names. */

const all = await fetchScreens()
const page = document.documentElement

async function show(): Promise<void> {
  const choice = choiceIn(
    location.hash,
    all.screens.map(({ id }) => id),
  )
  const screen = all.screens.find(({ id }) => id === choice.screen)
  if (screen === undefined) return
  delete page.dataset['shown']
  page.dataset['scheme'] = choice.scheme
  page.dir = choice.direction
  const mount = mountFor(choice)
  // The tool moves the focus to each screen, as it does for a person, and would take it from whoever reads the list.
  mount.inert = true
  document.getElementById('place')?.replaceChildren(mount)
  scrollTo(0, 0)
  const isThere = await walk(mount, screen.way, all)
  if (!mount.isConnected) return
  mount.inert = false
  turn(mount, choice)
  if (screen.id === 'about') bringUp(mount, screen.name)
  page.dataset['shown'] = isThere ? screen.id : ''
  parent.postMessage({ address: location.hash, isThere }, location.origin)
}

function mountFor({ scheme }: Choice): HTMLElement {
  const line = document.querySelector<HTMLTemplateElement>('#line')
  const mount = document.importNode(line?.content.firstElementChild as HTMLElement, true)
  mount.setAttribute('data-color-scheme', scheme)
  return mount
}

/** The language says which way the tool reads. None that reads from the right is in it yet, so we turn it by hand. */
function turn(mount: Element, { direction }: Choice): void {
  mount.shadowRoot?.querySelector<HTMLElement>('[dir]')?.setAttribute('dir', direction)
}

/** What has been opened is below what one sees first. */
function bringUp(mount: Element, name: string): void {
  const top = find(mount, 'summary', name)?.getBoundingClientRect().top ?? 0
  scrollTo(0, scrollY + top - 12)
}

addEventListener('hashchange', () => void show())
await show()
