import { setTimeout as sleep } from 'node:timers/promises'
import type { Key, PlainKey } from './page.ts'

/** One WebDriver command in the session; the path is relative to it. */
export type Call = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>

/** Starts a session as soon as the driver answers, in a browser with these arguments. */
export async function connect(port: number, binary: string, given: readonly string[]): Promise<Call> {
  const base = `http://127.0.0.1:${port}`
  await answering(base)
  const args = ['--automation', ...given]
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } }
  const session = (await send('POST', `${base}/session`, { capabilities })) as { sessionId: string }
  return (method, path, body = {}) => send(method, `${base}/session/${session.sessionId}${path}`, body)
}

async function answering(base: string) {
  const end = Date.now() + 20_000
  for (;;) {
    try {
      await send('GET', `${base}/status`)
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(20)
    }
  }
}

async function send(method: 'GET' | 'POST', url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, method === 'POST' ? { method, body: JSON.stringify(body) } : { method })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`)
  return value
}

/** WebDriver's names for keys without a character (W3C WebDriver, 17.4.2). */
const codes: Record<PlainKey | 'Shift' | 'Control' | 'Alt' | 'Meta', string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
}

export function keyActions(key: Key): unknown[] {
  const values = key.split('+').map((part) => codes[part as keyof typeof codes])
  const down = values.map((value) => ({ type: 'keyDown', value }))
  // The modifier goes up last.
  const up = values.map((_, index) => ({ type: 'keyUp', value: values.at(-1 - index) }))
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]
}

export function typeActions(text: string): unknown[] {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return [{ type: 'key', id: 'keyboard', actions }]
}

export function wheelActions(x: number, y: number, deltaY: number): unknown[] {
  const scroll = { type: 'scroll', x, y, deltaX: 0, deltaY, duration: 0, origin: 'viewport' }
  return [{ type: 'wheel', id: 'wheel', actions: [scroll] }]
}

export function clickActions(x: number, y: number): unknown[] {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }
  const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
}
