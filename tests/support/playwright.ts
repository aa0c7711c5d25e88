import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, firefox, type Page as PlaywrightPage } from 'playwright'
import { defaultSize, type DrivenPage, type Driver, evaluation, type OpenOptions } from './page.ts'

/** Keep Chromium off the network; Playwright itself adds --no-sandbox, which root needs. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // On two cores its helper threads cost more than they give.
  '--js-flags=--single-threaded',
]

/** What `launch` is told so that one of our scripts starts the browser; Windows starts it by itself. */
export function through(script: 'chromium.sh' | 'firefox.sh', program: string) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  return {
    executablePath: process.platform === 'win32' ? program : path,
    env: { ...process.env, HAIR_OPTIONS_BROWSER: program },
  }
}

export const launchChromium = (program: string) => launch(program, [])

/** It keeps the pages that are left for the way back, which `Page.back` then waits for in vain. */
export const launchKeepingChromium = (program: string) => launch(program, ['--disable-back-forward-cache'])

/** @param ignoreDefaultArgs what Playwright would have asked of the browser. */
async function launch(program: string, ignoreDefaultArgs: string[]): Promise<Driver> {
  const browser = await chromium.launch({
    ...through('chromium.sh', program),
    args: quiet,
    ignoreDefaultArgs,
  })
  return {
    name: 'chromium',
    canChangeMedia: true,
    open: () =>
      openPage(browser, { format: 'A4' }, { text: 16 }, setTextOfChromium, (page, options) =>
        page.emulateMedia({
          colorScheme: options.colorScheme ?? 'light',
          reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
          forcedColors: options.forcedColors ? 'active' : 'none',
        }),
      ),
  }
}

/**
 * BiDi has no command for media, and a Firefox takes 8 s of processor time to start: the one there is has them in its
 * preferences, at once and for every page of it.
 */
export async function launchFirefox(program: string): Promise<Driver> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    ...through('firefox.sh', program),
    args: ['-remote-allow-system-access'],
  })
  const session = sessionOf(browser)
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const prefer = async (preferences: Readonly<Record<string, number>>) => {
    const expression = Object.entries(preferences)
      .map((preference) => `Services.prefs.setIntPref(...${JSON.stringify(preference)})`)
      .join()
    await session.send('script.evaluate', { expression, target: contexts[0], awaitPromise: false })
  }
  /** Of all of its pages at once. */
  const reader = { text: 16 }
  const setTextOfFirefox = async (page: PlaywrightPage, size: number) => {
    await prefer({ 'font.size.variable.x-western': size })
    // Its pages have it a moment later.
    await page.waitForFunction((px) => {
      const probe = document.createElement('p')
      probe.style.fontSize = 'medium'
      document.documentElement.append(probe)
      const { fontSize } = getComputedStyle(probe)
      probe.remove()
      return fontSize === `${px}px`
    }, size)
  }
  return {
    name: 'firefox',
    canChangeMedia: true,
    open: () =>
      // A4 in centimetres, which BiDi takes: Playwright 1.64 gives it the inches.
      openPage(browser, { width: '21in', height: '29.7in' }, reader, setTextOfFirefox, (_, options) => {
        const { colorScheme, reducedMotion, forcedColors } = options
        return prefer({
          'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
          'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
          'browser.display.document_color_use': forcedColors ? 2 : 0,
        })
      }),
  }
}

async function setTextOfChromium(page: PlaywrightPage, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } })
  await session.detach()
}

interface BidiSession {
  send(method: 'browsingContext.getTree', params: object): Promise<{ contexts: { context: string }[] }>
  send(method: 'script.evaluate', params: object): Promise<unknown>
}

/** What Playwright talks through to a Firefox, and keeps to itself: for what only the browser's own window may do. */
function sessionOf(browser: Browser): BidiSession {
  const { _connection: connection } = browser as unknown as {
    _connection: { toImpl(given: Browser): { _browserSession: BidiSession } }
  }
  return connection.toImpl(browser)._browserSession
}

async function openPage(
  browser: Browser,
  paper: { format: string } | { width: string; height: string },
  reader: { text: number },
  setTextOf: (page: PlaywrightPage, size: number) => Promise<void>,
  changeMedia: (page: PlaywrightPage, options: OpenOptions) => Promise<void>,
): Promise<DrivenPage> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const setText = async (size: number) => {
    if (size === reader.text) return
    reader.text = size
    await setTextOf(page, size)
  }
  return {
    setText,
    ...evaluation((expression) => page.evaluate(expression)),
    async become(options) {
      // Keys go to the page in front.
      await page.bringToFront()
      const { width, height } = { ...defaultSize, ...options }
      const now = page.viewportSize()
      // Firefox takes as long over the size that it has.
      if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height })
      await setText(16)
      await changeMedia(page, options)
    },
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    async wheel(x, y, down) {
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, down)
    },
    async drag(x, y, down) {
      const session = await context.newCDPSession(page)
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        touchPoints: { x: number; y: number }[],
      ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
      const steps = 10
      await touch('touchStart', [{ x, y }])
      for (let step = 1; step <= steps; step++) {
        await touch('touchMove', [{ x, y: y + (down * step) / steps }])
        await sleep(16)
      }
      await touch('touchEnd', [])
      await session.detach()
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, ...paper }),
    screenshot: (path) => page.screenshot(path === undefined ? {} : { path }),
    async memory() {
      const session = await context.newCDPSession(page)
      await session.send('HeapProfiler.collectGarbage')
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      await session.detach()
      return { nodes, listeners: jsEventListeners, heap: usedSize }
    },
    async holds(texts) {
      const session = await context.newCDPSession(page)
      let snapshot = ''
      session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
        snapshot += chunk
      })
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.takeHeapSnapshot')
      await session.detach()
      return texts.filter((text) => snapshot.includes(text))
    },
    close: () => context.close(),
  }
}
