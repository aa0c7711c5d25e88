/**
 * Runs before `npm start` and `npm test`, so that a fresh clone needs no other command.
 * Plain Node without dependencies, because it is what installs them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const oldest = 20

if (Number(process.versions.node.split('.')[0]) < oldest) {
  stop(`Hair Options needs Node ${oldest} or newer; this is Node ${process.versions.node}.`)
}
if (!isInstalled()) {
  console.log('Installing packages: npm install --no-save')
  // Not `npm ci`: it refuses a lockfile that lacks a binary package of another system, and a registry's
  // mirror may hold only some of those. This installs the locked versions too, and writes nothing back.
  const done = npm(
    'install',
    '--no-save',
    '--include=dev',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  )
  if (done.status !== 0) stop('npm install failed; its message is above.')
}

/**
 * Compares what npm wrote down as installed with the lockfile, package by package: a checkout gives
 * files new times, so their age would install again for nothing, or miss an older lockfile.
 */
function isInstalled() {
  const installed = packages('node_modules/.package-lock.json')
  if (!installed) return false
  const locked = packages('package-lock.json')
  // Packages for one system or processor are locked and not installed, or the other way round.
  const isForSome = (entry) => Boolean(entry.optional || entry.devOptional)
  const isSame = (path) =>
    locked[path] ? locked[path].version === installed[path].version : isForSome(installed[path])
  const isThere = (path) => path === '' || Boolean(installed[path]) || isForSome(locked[path])
  return Object.keys(installed).every(isSame) && Object.keys(locked).every(isThere)
}

function packages(file) {
  const url = new URL(file, root)
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')).packages : undefined
}

/** The npm that runs this script, where one does: on Windows `npm` alone cannot be spawned. */
function npm(...args) {
  const options = { cwd: fileURLToPath(root), stdio: ['ignore', 'inherit', 'inherit'] }
  const script = process.env.npm_execpath
  if (script && /\.c?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
