import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { serve } from '../../demo/serve.ts'

const index = readFileSync('demo/index.html', 'utf8')
const links = [...index.matchAll(/<a href="(\/[^"]*)"/g)].map(([, address = '']) => address)

test('every link of the index leads to a page, also to one that is still being made', async () => {
  const made = new Promise<string>((resolve) => setTimeout(resolve, 100, 'demo/privacy/index.html'))
  const demo = await serve({ port: 0, late: { '/review-pack/': made } })
  const answers = await Promise.all(links.map(async (link) => [link, (await fetch(demo.url + link)).status]))
  await demo.close()
  expect(answers).toEqual(links.map((link) => [link, 200]))
  expect(links).toEqual(
    expect.arrayContaining(['/clinic/', '/landing/', '/consultation/', '/gallery/', '/review-pack/']),
  )
})

test('a page that could not be made is an error, and the demo goes on', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const made = Promise.reject(new Error('No pack'))
  made.catch(() => {})
  const demo = await serve({ port: 0, late: { '/review-pack/': made } })
  const [pack, other] = [await fetch(`${demo.url}/review-pack/`), await fetch(`${demo.url}/`)]
  await demo.close()
  expect([pack.status, other.status]).toEqual([500, 200])
  expect(log).toHaveBeenCalledWith(new Error('No pack'))
  log.mockRestore()
})
