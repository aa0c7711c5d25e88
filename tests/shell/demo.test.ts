import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../demo/serve.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import { activeElement, allByRole, findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines } from '../support/engines.ts'
import { journeys } from '../support/journeys.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'

/** As narrow as the engine's window goes: WebKitGTK stops at 447 px. */
const phone = (name: string) => ({ width: name === 'webkit' ? 460 : 360 })

/** Every type in Chromium; in the others one of each group, since the words are the same and `npm test` has 8 minutes. */
const typesIn = (name: string) =>
  name === 'chromium'
    ? questionOf('type').options
    : (['receding-or-crown', 'all-hair-lost', 'tight-styles', 'cancer-treatment', 'not-sure'] as const)

describe.each(engines)('the demo in $name', ({ name, launch }) => {
  let engine: Engine
  let demo: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    engine = await launch()
    demo = await serve({ port: 0 })
  })
  afterAll(async () => {
    await demo?.close()
  })

  test.each(['', 'clinic/', 'landing/', 'consultation/'])(
    '/%s has nothing for axe to find, with the tool in it',
    async (path) => {
      const page = await engine.open(phone(name))
      await page.goto(new URL(path, demo.url).href)
      if (path !== '') await findByRole(page, 'region', enGb.name)
      expect(await allByRole(page, 'heading')).not.toEqual([])
      expect(await axe(page)).toEqual([])
      await page.close()
    },
  )

  test('on the landing page a button opens the tool beside it, and the data layer is told what happened', async () => {
    const page = await engine.open()
    await page.goto(new URL('landing/', demo.url).href)
    await findByRole(page, 'region', enGb.name)
    await tap(page, 'button', 'See your options')
    await tap(page, 'button', enGb.start.begin)
    await findByRole(page, 'heading', enGb.questions.age.heading, { nth: 0 })
    await page.press('Escape')
    expect(await textOf(page, 'list', 'In the data layer')).toBe('hair_options_ready\nhair_options_started')
    expect(await activeElement(page)).toMatchObject({ name: 'See your options' })
    await page.close()
  })

  test.each(typesIn(name))('a person with "%s" can walk to a result on a phone', async (type) => {
    const page = await engine.open(phone(name))
    await visit(page, new URL('clinic/', demo.url).href)
    await walk(page, { ...journeys.smp, type, settled: 'yes' } as Answers)
    expect(await isShown(page, 'heading', enGb.result.careful)).toBe(true)
    await page.close()
  })
})
