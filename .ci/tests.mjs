/**
 * Every test: those in browsers, and beside them those that need none. A browser test leaves a third of two cores
 * idle while it waits for frames and drivers; Vitest by itself runs projects with unlike numbers of workers one after
 * the other. What needs no browser has the lower priority, so that it takes what the browsers leave; and once it is done,
 * the longer tests of one subject run in its place, so that both ways end at about the same time.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import { dirname, join } from 'node:path'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const reports = 'reports/vitest'
const afterNode = [
  'consultation',
  'demo',
  'gallery',
  'mode-looks',
  'print',
  'review-pack',
  'variants',
  'weigh',
].map((name) => `tests/shell/${name}.test.ts`)

function start(...args) {
  return spawn(process.execPath, [vitest, 'run', ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
}

/** A part of the tests, whose report is read with the other's below. */
function part(name, ...args) {
  return start('--reporter=dot', '--reporter=blob', `--outputFile.blob=${reports}/${name}.json`, ...args)
}

async function hasPassed(program) {
  const [status] = await once(program, 'exit')
  return status === 0
}

console.log('The tests in browsers, and beside them those in Node: what they found is told at the end.')
rmSync(reports, { recursive: true, force: true })
const inBrowsers = part('browsers', '--project=shell', ...afterNode.map((file) => `--exclude=${file}`))
const inNode = part('node', '--project=pure', '--project=screens', '--maxWorkers=1')
setPriority(inNode.pid, constants.priority.PRIORITY_BELOW_NORMAL)
const second = async () => {
  const nodeHasPassed = await hasPassed(inNode)
  return (await hasPassed(part('later', '--project=shell', ...afterNode))) && nodeHasPassed
}
const parts = await Promise.all([hasPassed(inBrowsers), second()])
const whole = await hasPassed(start(`--merge-reports=${reports}`))
// A part may also have ended before it could report.
process.exit(parts.every(Boolean) && whole ? 0 : 1)
