import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/decide.ts'
import { enGb } from '../../src/content/en-gb.ts'
import type { Answers } from '../../src/domain/questions.ts'
import { activeElement, findByRole, isShown, tap } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines } from '../support/engines.ts'
import { hostPage, seen, watchScript } from '../support/host-page.ts'
import { journeys } from '../support/journeys.ts'
import { type Server, serveFolderAndPages } from '../support/server.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'

const mount = `<div data-hair-options data-clinic="Example Clinic" data-clinic-place="12 Example Street"
  data-sells="smp fue" data-booking-url="https://clinic.example/book" data-phone="0141 496 0123"
  ><a href="/options">Read about your options</a></div>`

const widgetReady = (page: import('../support/page.ts').Page) => findByRole(page, 'button', enGb.start.begin)

describe.each(engines)('the built script in $name', ({ launch }) => {
  let engine: Engine
  let server: Server
  beforeAll(async () => {
    engine = await launch()
    server = await serveFolderAndPages({
      pages: {
        '/watch.js': watchScript,
        '/strict': hostPage({ mount, csp: true }),
        '/plain': hostPage({ mount }),
      },
      folders: { '/dist/': 'dist' },
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  test.each(Object.entries(journeys) as [Outcome, Answers][])(
    'under the strict policy a person can walk to the result "%s", with nothing for axe to find',
    async (outcome, answers) => {
      const page = await engine.open()
      await visit(page, `${server.url}/strict`)
      const faults: string[] = []
      // Every question is looked at on one way; each result on its own.
      const looked = outcome === 'doctor-first'
      await walk(page, answers, async (screen) => {
        if (looked || screen === 'result') faults.push(...(await axe(page)))
      })
      expect(await isShown(page, 'heading', enGb.result.title[outcome])).toBe(true)
      expect(faults).toEqual([])
      expect(await seen(page)).toEqual([])
      await page.close()
    },
  )

  test('the comparison opens without answering, with nothing for axe to find', async () => {
    const page = await engine.open()
    await visit(page, `${server.url}/strict`)
    await widgetReady(page)
    await tap(page, 'button', enGb.start.compare)
    await findByRole(page, 'heading', enGb.comparing.title)
    expect(await axe(page)).toEqual([])
    expect(await seen(page)).toEqual([])
    await page.close()
  })

  test('a person can go all the way by keyboard', async () => {
    const page = await engine.open()
    await page.goto(`${server.url}/plain`)
    await widgetReady(page)
    const focus = async (role: string, name: string | RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        const now = await activeElement(page)
        const isIt = typeof name === 'string' ? now.name === name : name.test(now.name)
        if (now.role === role && isIt) return
        await page.press('Tab')
      }
      throw new Error(`Tab never came to the ${role} ${name}`)
    }
    const press = async (name: string | RegExp) => {
      await focus('button', name)
      await page.press('Enter')
    }
    await press('Start')
    await press('25 or over')
    await press(/^Bald on top/)
    await press(/^Shaved/)
    await press(/^No$/)
    await press(/^The look/)
    for (const question of ['signs', 'health'] as const) {
      await findByRole(page, 'heading', enGb.questions[question].heading)
      await focus('checkbox', /^None of these/)
      await page.press('Space')
      await press('Continue')
    }
    await findByRole(page, 'heading', enGb.result.title.smp)
    expect((await activeElement(page)).name).toBe(enGb.result.title.smp)
    await press(enGb.result.startAgain)
    expect((await activeElement(page)).name).toBe(enGb.result.clear.decline)
    await page.close()
  })
})
