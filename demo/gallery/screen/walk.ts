import type { Press, Screens, Stop } from '../screens.ts'

/** How long a screen may take to come before we give up, in milliseconds: a slow phone needs a second or two. */
const patience = 10_000

const elements = { button: 'button', checkbox: 'label', summary: 'summary' } as const satisfies Record<
  Press['role'],
  string
>

/**
 * Presses what a person would, screen by screen, until the last one stands complete.
 *
 * @returns false where a screen did not come, or the mount has been taken away in the meantime.
 */
export async function walk(mount: Element, way: readonly Stop[], { loading }: Screens): Promise<boolean> {
  for (const { heading, presses } of way) {
    const isThere = await until(mount, () => find(mount, 'h2, h3, h4, summary', heading) !== undefined)
    if (!isThere) return false
    for (const { role, name } of presses) {
      const control = find(mount, elements[role], name)
      if (control === undefined) return false
      control.click()
      await aMoment()
    }
  }
  return until(mount, () => find(mount, 'p', loading) === undefined)
}

/** The one that is shown under this name; a whole name comes before a beginning. */
export function find(mount: Element, selector: string, name: string): HTMLElement | undefined {
  const shown = [...(mount.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (element) => element.getClientRects().length > 0,
  )
  const textOf = (element: Element) => element.textContent?.trim() ?? ''
  return (
    shown.find((element) => textOf(element) === name) ??
    shown.find((element) => textOf(element).startsWith(name))
  )
}

async function until(mount: Element, isSo: () => boolean): Promise<boolean> {
  const end = Date.now() + patience
  while (!isSo()) {
    if (!mount.isConnected || Date.now() > end) return false
    await aMoment()
  }
  return true
}

/** Long enough for the tool to draw what was pressed. Not an animation frame: a tab in the background has none. */
const aMoment = () => new Promise((resume) => setTimeout(resume, 16))
