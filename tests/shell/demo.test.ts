import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../demo/serve.ts'
import { enGb } from '../../src/content/en-gb.ts'
import { type Answers, questionOf } from '../../src/domain/questions.ts'
import { activeElement, allByRole, findByRole, isShown, tap, textOf } from '../support/accessible.ts'
import { axe } from '../support/axe.ts'
import { type Engine, engines } from '../support/engines.ts'
import { journeys } from '../support/journeys.ts'
import { looksIn, phoneIn } from '../support/looks.ts'
import { visit } from '../support/visit.ts'
import { walk } from '../support/walk.ts'

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

  test.each(looksIn(name))(
    'at $width px, $colorScheme, no page has anything for axe to find or sticks out, with the tool in it',
    async (look) => {
      const page = await engine.open(look)
      const found: unknown[] = []
      for (const path of [
        '',
        'clinic/',
        'landing/',
        'consultation/',
        'booking/',
        'options/',
        'privacy/',
        '404.html',
      ]) {
        await page.goto(new URL(path, demo.url).href)
        if (/clinic|landing|consultation/.test(path)) await findByRole(page, 'region', enGb.name)
        expect(await allByRole(page, 'heading')).not.toEqual([])
        for (const fault of await axe(page)) found.push({ path, fault })
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push({ path, fault: 'scrolls sideways' })
      }
      expect(found).toEqual([])
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
    const page = await engine.open(phoneIn(name))
    await visit(page, new URL('clinic/', demo.url).href)
    await walk(page, { ...journeys.smp, type, settled: 'yes' } as Answers)
    expect(await isShown(page, 'heading', enGb.result.careful)).toBe(true)
    await page.close()
  })
})
