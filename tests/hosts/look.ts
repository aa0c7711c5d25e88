import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Engine, Page } from '../support/engines.ts'

/** How many pixels may differ between two pictures that look the same. WebKit's text has that much noise. */
export const tolerance: Record<Engine['name'], number> = { chromium: 0, firefox: 0, webkit: 81 }

/** In how many pixels two pictures of one size differ. */
export function difference(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 })
}

/** What a host looks like, and how far it scrolls. */
export interface HostLook {
  readonly picture: Buffer
  readonly scrollHeight: number
}

/** Only what the host has drawn: the mount is a box of one size that is not seen. */
export async function lookOfHost(page: Page): Promise<HostLook> {
  const scrollHeight = await page.evaluate(() => {
    const { style } = document.querySelector('[data-hair-options]') as HTMLElement
    style.cssText += `;display:block!important;visibility:hidden!important;overflow:hidden!important;
      height:160px!important;min-height:0!important;margin:0!important`
    scrollTo({ top: 0, behavior: 'instant' })
    const height = (document.scrollingElement as Element).scrollHeight
    // WebKit's scrollbar fades away in its own time.
    document.documentElement.style.setProperty('overflow', 'hidden', 'important')
    return height
  })
  return { picture: await page.screenshot(), scrollHeight }
}

/**
 * Only the tool: its mount is brought to the top layer, over the whole viewport, so that it has the same place and
 * ground on every page. What differs now has come in through the boundary.
 */
export async function pictureOfTool(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const mount = document.querySelector('[data-hair-options]') as HTMLElement
    mount.popover = 'manual'
    // Only the box of the mount: what it inherits from the host has to try to come in.
    const box = `display:flex;flex-direction:column;position:fixed;inset:0;width:100vw;height:100vh;min-width:0;min-height:0;max-width:none;max-height:none;
      margin:0;padding:0;border:0;overflow:hidden;background:#fff;float:none;opacity:1;transform:none;filter:none`
    mount.style.cssText = box.replaceAll(/;|$/g, '!important;')
    mount.showPopover()
  })
  return page.screenshot()
}
