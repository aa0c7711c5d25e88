import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hosts, hostsForEveryEngine, plain, plainDark } from '../hosts/hosts.ts'
import { difference, type HostLook, tolerance } from '../hosts/look.ts'
import { serveHosts } from '../hosts/serve-hosts.ts'
import { expectedHeading, type Visit, visitHost } from '../hosts/visit-host.ts'
import { type Engine, engines, isEvery, type Page } from '../support/engines.ts'
import type { Server } from '../support/server.ts'

const size = { width: 800, height: 600 }

describe.each(engines)('on a host in $name', ({ name, launch }) => {
  let engine: Engine
  let server: Server
  let page: Page
  /** What the tool and the host look like where nothing is odd. */
  let light: Visit
  let dark: Visit
  beforeAll(async () => {
    engine = await launch()
    server = await serveHosts()
    page = await engine.open(size)
    light = await seenTwice(plain)
    dark = await seenTwice(plainDark)
  })
  /** What all hosts are held against: on a busy machine WebKit once drew it otherwise than it did ever after. */
  const seenTwice = async (host: typeof plain, before?: Visit): Promise<Visit> => {
    const visit = await visitHost(page, server, host)
    const isSame = before !== undefined && difference(visit.tool, before.tool) <= tolerance[name]
    return isSame ? visit : seenTwice(host, visit)
  }
  afterAll(async () => {
    await page?.close()
    await server?.close()
  })

  const visited = isEvery || name === 'chromium' ? hosts : hostsForEveryEngine
  test.each(visited.map((host) => [host.name, host] as const))(
    '%s: a result is reached, in the same words, and tool and host look as they do apart',
    async (_, host) => {
      const found = await visitHost(page, host.goesOffline ? await serveHosts() : server, host)
      expect(found.faults).toEqual((host.warnings ?? []).map((text) => `console.warn: ${text}`))
      expect(found.heading).toBe(expectedHeading)
      expect(found.words).toEqual(light.words)
      const tool = host.isDark ? dark.tool : light.tool
      expect(difference(found.tool, tool)).toBeLessThanOrEqual(tolerance[name])
      const bare = found.bare ?? (light.bare as HostLook)
      expect(difference(found.host.picture, bare.picture)).toBeLessThanOrEqual(tolerance[name])
      expect(found.host.scrollHeight).toBe(bare.scrollHeight)
    },
  )
})
