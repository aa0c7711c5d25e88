/**
 * Finds the browsers that the tests need, and installs what is missing where it can.
 * Plain Node: it runs right after `npm ci`, on CI and on a contributor's machine alike.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const debian = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core']

const wanted = {
  chromium: {
    label: 'Chromium',
    variable: 'HAIR_OPTIONS_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  },
  firefox: {
    label: 'Firefox',
    variable: 'HAIR_OPTIONS_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: {
    label: 'WebKit (WebKitWebDriver)',
    variable: 'HAIR_OPTIONS_WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    places: ['/usr/bin/WebKitWebDriver'],
  },
  xvfb: {
    label: 'Xvfb (the display that WebKit draws on)',
    variable: 'HAIR_OPTIONS_XVFB',
    names: ['Xvfb'],
    places: ['/usr/bin/Xvfb'],
  },
}

/** Paths of what is there; undefined for what is not. */
export function findBrowsers() {
  const found = {}
  for (const [key, browser] of Object.entries(wanted)) found[key] = find(browser)
  found.chromium ??= isGiven(wanted.chromium) ? undefined : playwrightsChromium()
  return found
}

/** A variable that is set is the whole answer, so that somebody can also switch an engine off. */
function find(browser) {
  if (isGiven(browser)) return [process.env[browser.variable]].find(isProgram)
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = browser.names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...browser.places].find(isProgram)
}

function isGiven(browser) {
  return Boolean(process.env[browser.variable])
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function playwrightsChromium() {
  try {
    return [createRequire(import.meta.url)('playwright').chromium.executablePath()].find(isProgram)
  } catch {
    return undefined
  }
}

/** What is missing and is ours to install: not what somebody named in a variable. */
function missing() {
  const found = findBrowsers()
  return Object.keys(wanted).filter((key) => !found[key] && !isGiven(wanted[key]))
}

function run(command, ...args) {
  console.log(`  ${[command, ...args].join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { env, shell, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

function install() {
  const isRoot = process.getuid?.() === 0
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (isRoot && hasApt && missing().length > 0) {
    console.log(`Browsers for the tests: ${labels(missing())} missing, installing with apt`)
    const isUpdated = run('apt-get', 'update', '-qq')
    if (isUpdated) run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...debian)
  }
  // Also where apt has no chromium: on Ubuntu it is a snap.
  if (missing().includes('chromium')) {
    console.log('Browsers for the tests: Chromium missing, installing with Playwright')
    run('npx', 'playwright', 'install', '--with-deps', 'chromium')
  }
}

function labels(keys) {
  return keys.map((key) => wanted[key].label).join(', ')
}

function main() {
  install()
  const found = findBrowsers()
  const absent = Object.keys(wanted).filter((key) => !found[key])
  if (absent.length === 0) return
  for (const key of absent) {
    const { label, variable } = wanted[key]
    const given = process.env[variable]
    console.log(
      given ? `${variable} is ${given}: no such program` : `${label} not found; ${variable} may name it`,
    )
  }
  if (process.env.CI || !found.chromium) {
    console.error(`The tests cannot run without: ${labels(absent)}`)
    process.exit(1)
  }
  console.log(`Tests in these are skipped here, and run on CI: ${labels(absent)}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main()
