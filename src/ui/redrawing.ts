import { render } from 'preact'

/**
 * Draws, and where a host has broken what was drawn, draws it anew in a clean place: what was answered is not lost, and
 * the host does not see us throw (embed.md).
 *
 * @param container where `draw` draws.
 * @param onFail called where that fails too; the next time it begins clean.
 */
export function redrawing(container: Element, draw: () => void, onFail: () => void): () => void {
  let isBroken = false
  const redraw = () => {
    try {
      if (isBroken) {
        render(null, container)
        container.textContent = ''
      }
      draw()
      isBroken = false
    } catch {
      if (isBroken) return onFail()
      isBroken = true
      redraw()
    }
  }
  return redraw
}
