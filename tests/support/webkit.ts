import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { defaultSize, type DrivenPage, type Driver, evaluation, type Key, type OpenOptions } from './page.ts'
import { startProgram } from './process.ts'
import { type Call, clickActions, connect, keyActions, typeActions, wheelActions } from './webdriver.ts'

/**
 * WebKitGTK is the nearest to Safari that runs on a server. Its driver holds one session, so each page
 * has a driver of its own. Set no other WEBKIT_* variables: with some of them its screenshots hang.
 */
export async function launchWebKit(driver: string, xvfb: string): Promise<Driver> {
  // Without a window manager the focus is where the pointer is, and that starts in the screen's middle:
  // the screen is so small that the middle lies within every window. Windows may be larger than it.
  const screen = ['-displayfd', '1', '-screen', '0', '880x600x24', '-nolisten', 'tcp']
  const program = startProgram(xvfb, screen)
  const name = `:${await program.firstLine()}`
  const display: Display = { name, features: featuresOn(name) }
  return {
    name: 'webkit',
    canChangeMedia: false,
    open: (options) => openPage(driver, display, options),
  }
}

const keptBytes = '1000000000'

/** Its toolbar needs that many pixels. */
const smallest = 447

/** What windows are shown on. */
interface Display {
  readonly name: string
  readonly features: readonly string[]
}

async function openPage(driver: string, on: Display, options: OpenOptions): Promise<DrivenPage> {
  if (options.forcedColors) throw new Error('WebKit has no forced colours: use Chromium or Firefox')
  const settings = await writeSettings(options)
  const port = await freePort()
  const theme = options.colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita'
  const program = startProgram(driver, [`--port=${port}`], {
    DISPLAY: on.name,
    GTK_THEME: theme,
    // Without a graphics card the processor plays one, which takes it a quarter more than to draw by itself.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    // Its two optimizing compilers take more than they give: no page here runs long enough for them.
    JSC_useDFGJIT: '0',
    // Memory that is given back is slow to get again, above all in a virtual machine: the system's allocator for WebKit's own,
    // and that one keeps what it has.
    Malloc: '1',
    MALLOC_MMAP_THRESHOLD_: keptBytes,
    MALLOC_TRIM_THRESHOLD_: keptBytes,
    XDG_CONFIG_HOME: settings,
  })

  async function close() {
    await program.stop()
    await rm(settings, { recursive: true, force: true })
  }

  try {
    const call = await connect(port, miniBrowser(), on.features)
    return { ...pageOf(call), close }
  } catch (error) {
    await close()
    throw error
  }
}

function pageOf(call: Call): Omit<DrivenPage, 'close'> {
  const { evaluate, run } = evaluation((expression) =>
    call('POST', '/execute/async', {
      script: `const done = arguments[0]; (${expression}).then(done)`,
      args: [],
    }),
  )
  const act = async (actions: unknown[]) => void (await call('POST', '/actions', { actions }))
  return {
    evaluate,
    run,
    async become(options) {
      // The focus is in the window that was shown last, so this one goes and is shown again.
      await call('POST', '/window/minimize')
      await call('POST', '/window/rect', {})
      await resize(call, options)
    },
    goto: async (url) => void (await call('POST', '/url', { url })),
    back: async () => void (await call('POST', '/back')),
    reload: async () => void (await call('POST', '/refresh')),
    press: (key: Key) => act(keyActions(key)),
    type: (text) => act(typeActions(text)),
    click: (x, y) => act(clickActions(x, y)),
    wheel: (x, y, down) => act(wheelActions(x, y, down)),
    drag: () => Promise.reject(new Error('WebKitWebDriver has no finger')),
    pdf: () => Promise.reject(new Error('WebKitWebDriver has no print command')),
    memory: () => Promise.reject(new Error('WebKitWebDriver does not tell')),
    holds: () => Promise.reject(new Error('WebKitWebDriver does not tell')),
    setText: (size) =>
      evaluate((to) => {
        const frame = document.querySelector('[data-hair-options]')?.shadowRoot?.querySelector('.aid')
        if (frame instanceof HTMLElement) frame.style.fontSize = to === 16 ? '' : `${to}px`
      }, size),
    async screenshot(path) {
      // Right after load WebKitGTK's screenshot can be blank.
      await evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      )
      await sleep(100)
      const image = Buffer.from(String(await call('GET', '/screenshot')), 'base64')
      if (path !== undefined) await writeFile(path, image)
      return image
    },
  }
}

/** WebDriver sizes the window; the page gets what its toolbar leaves, a moment later. */
async function resize(call: Call, options: OpenOptions) {
  const { width, height } = { ...defaultSize, ...options }
  if (width < smallest) {
    throw new Error(`WebKitGTK has no window under ${smallest} px: use Chromium or Firefox, or an iframe`)
  }
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]'
  const end = Date.now() + 5000
  for (;;) {
    const now = (await call('POST', '/execute/sync', { script, args: [] })) as [
      number,
      number,
      number,
      number,
    ]
    const [sides, toolbar, innerWidth, innerHeight] = now
    if (innerWidth === width && innerHeight === height) return
    if (Date.now() > end) throw new Error(`WebKit made ${innerWidth}x${innerHeight} of ${width}x${height}`)
    await call('POST', '/window/rect', { width: width + sides, height: height + toolbar })
    await sleep(20)
  }
}

/**
 * GTK reads reduced motion from a file; a folder of our own also keeps a person's settings out. Scrollbars that float over
 * the page are drawn again and again once a page has grown (WebKitGTK 2.50): a core for each page, also for those behind.
 */
async function writeSettings({ reducedMotion }: OpenOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hair-options-gtk-'))
  await mkdir(join(folder, 'gtk-3.0'))
  const lines = ['[Settings]', 'gtk-overlay-scrolling=0', `gtk-enable-animations=${reducedMotion ? 0 : 1}`]
  await writeFile(join(folder, 'gtk-3.0/settings.ini'), `${lines.join('\n')}\n`)
  return folder
}

/** To draw again only what has changed: WebKitGTK 2.50 can, and does not by itself. Another may know no such feature, and not start. */
function featuresOn(DISPLAY: string): string[] {
  const feature = 'UseDamagingInformationForCompositing'
  const env = { ...process.env, DISPLAY }
  const { stdout } = spawnSync(miniBrowser(), ['--features=help'], { env, encoding: 'utf8' })
  return String(stdout).includes(feature) ? [`--features=+${feature}`] : []
}

/** The browser that belongs to the driver; the driver alone does not find it. */
function miniBrowser(): string {
  const folders = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
    '/usr/libexec',
  ]
  const paths = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `${folder}/${name}/MiniBrowser`),
  )
  const found = paths.find((path) => existsSync(path))
  if (found === undefined) throw new Error('WebKitWebDriver is here, but not its MiniBrowser')
  return found
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
