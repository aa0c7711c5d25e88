import { enGb } from '../../src/content/en-gb.ts'
import type { Page } from '../support/engines.ts'
import { seen } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import type { Server } from '../support/server.ts'
import { addressOf, bareAddressOf, type Host } from './host.ts'
import { type HostLook, lookOfHost, pictureOfTool } from './look.ts'
import { headingOfResult, tapAll, tapsOf, wordsOf } from './walk-at-once.ts'

/** What was found on a host. */
export interface Visit {
  /** What the person was shown at the end. */
  readonly heading: string
  /** The words of the start, once the second script has added to it, and of the result: no old ones may be left. */
  readonly words: readonly string[]
  /** What went wrong, in the host's own eyes too. */
  readonly faults: readonly string[]
  readonly tool: Buffer
  readonly host: HostLook
  /** The host without the tool, where it has looks of its own. */
  readonly bare: HostLook | undefined
}

const answers = journeys.transplant
const [start, ...questions] = tapsOf(answers)
const half = questions.length / 2

/** The host without the tool. */
async function lookOfBare(page: Page, server: Server, host: Host): Promise<HostLook> {
  await page.goto(server.url + bareAddressOf(host))
  return lookOfHost(page)
}

/** Walks from the start to a result on a host, by a real click and then by taps, and takes the pictures. */
export async function visitHost(page: Page, server: Server, host: Host): Promise<Visit> {
  const bare = host.hasLooks ? await lookOfBare(page, server, host) : undefined
  await page.goto(server.url + addressOf(host))
  if (host.goesOffline) await server.close()
  if (host.arrive) await page.evaluate(host.arrive)
  const { x, y } = await page.evaluate(tapAll, [start as NonNullable<typeof start>], true)
  const opening = await page.evaluate(wordsOf, '.screen' as const)
  await page.click(x, y)
  if (host.midway) {
    await page.evaluate(tapAll, questions.slice(0, half), false)
    await page.evaluate(host.midway)
  }
  await page.evaluate(tapAll, host.midway ? questions.slice(half) : questions, false)
  const heading = await page.evaluate(headingOfResult)
  const words = [opening, await page.evaluate(wordsOf, '.aid' as const)]
  const faults = (await seen(page)).map(({ kind, text }) => `${kind}: ${text}`)
  if (host.faults) faults.push(...(await page.evaluate(host.faults)))
  // To the far corner: where the real click left it, the pointer would stand on what comes to lie under it, which
  // Firefox hovers or not.
  await page.wheel(790, 590, 0)
  const look = await lookOfHost(page)
  return { heading, words, faults, host: look, tool: await pictureOfTool(page), bare }
}

/** What the answers given lead to. */
export const expectedHeading = enGb.result.title.transplant
