import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Handle, mount } from '../../embed/mount.ts'
import { enGb } from '../../src/content/en-gb.ts'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
let host: HTMLElement
beforeEach(() => {
  warn.mockClear()
  host = document.createElement('div')
  host.append('Read about your options')
  document.body.replaceChildren(host)
})
afterEach(() => void vi.useRealTimers())

function mounted(options = {}): Handle {
  let handle: Handle | undefined
  act(() => {
    handle = mount(host, options)
  })
  return handle as Handle
}
const words = () => host.shadowRoot?.textContent ?? ''
const press = (name: string) =>
  act(() => {
    const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])]
    buttons.find((button) => button.textContent?.startsWith(name))?.click()
  })

test('it mounts on an element or its selector, with options', () => {
  host.id = 'place'
  act(() => void mount('#place', { clinic: 'Example Clinic' }))
  expect(words()).toContain('Made for Example Clinic')
})

test('a missing target gets one warning and a handle that does nothing', () => {
  const handle = mount('#nowhere')
  handle.restart()
  handle.destroy()
  expect(warn.mock.calls).toEqual([[expect.stringContaining('Found "#nowhere", expected an element')]])
})

test('destroyed, it leaves what stood in the mount before, and can be mounted anew', () => {
  const handle = mounted()
  press('Start')
  act(() => handle.destroy())
  expect(host.shadowRoot?.innerHTML).toBe('<slot></slot>')
  expect(host.textContent).toBe('Read about your options')
  mounted()
  expect(words()).toContain(enGb.start.title)
})

test('destroyed, it listens to nothing any more', () => {
  const added = vi.spyOn(window, 'addEventListener')
  const handle = mounted()
  act(() => handle.destroy())
  expect(added.mock.calls.map(([type]) => type)).toEqual(['pagehide', 'pageshow'])
  const ends = added.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal?.aborted)
  expect(ends).toEqual([true, true])
})

test('restarted, it has forgotten the answers', () => {
  const handle = mounted()
  press('Start')
  press('25 or over')
  expect(words()).toContain(enGb.questions.type.heading)
  act(() => handle.restart())
  expect(words()).toContain(enGb.start.title)
})

test.each([
  [29, enGb.questions.type.heading],
  [31, enGb.start.title],
])('a page brought back from the browser’s cache after %i minutes shows "%s"', (minutes, heading) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  mounted()
  press('Start')
  press('25 or over')
  window.dispatchEvent(new Event('pagehide'))
  vi.setSystemTime(Date.now() + minutes * 60_000)
  act(() => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  })
  expect(words()).toContain(heading)
})

test('where it cannot start, what stood in the mount stays, the host hears of it, and nothing is thrown', () => {
  host.attachShadow = () => {
    throw new Error('no shadow here')
  }
  const heard: string[] = []
  for (const name of ['ready', 'error']) host.addEventListener(`hair-options:${name}`, () => heard.push(name))
  expect(() => mounted()).not.toThrow()
  expect(heard).toEqual(['error'])
  expect(host.textContent).toBe('Read about your options')
  expect(warn).toHaveBeenCalledTimes(1)
})

const broken = () => {
  throw new Error('broken by the host')
}

test('where a host has broken its nodes, it is drawn anew, with what was answered', () => {
  const handle = mounted()
  press('Start')
  press('25 or over')
  const heard: string[] = []
  handle.on('error', () => heard.push('error'))
  const screen = host.shadowRoot?.querySelector('.screen') as HTMLElement
  Object.assign(screen, { insertBefore: broken, appendChild: broken })
  press('Back')
  expect(host.shadowRoot?.querySelectorAll('.aid')).toHaveLength(1)
  expect(host.shadowRoot?.querySelector('.heading')?.textContent).toBe(enGb.questions.age.heading)
  expect(words()).toContain(enGb.asking.yourAnswer)
  expect(heard).toEqual([])
})

test('where nothing can be drawn the host hears of it, nothing is thrown, and the answers are there once it can', () => {
  const handle = mounted()
  press('Start')
  const heard: string[] = []
  handle.on('error', () => heard.push('error'))
  const create = vi.spyOn(document, 'createElementNS').mockImplementation(broken)
  expect(() => press('25 or over')).not.toThrow()
  expect(heard).toEqual(['error'])
  create.mockRestore()
  act(() => handle.update({}))
  expect(words()).toContain(enGb.questions.type.heading)
})

test('after a start that failed it can be mounted again', () => {
  const attach = host.attachShadow.bind(host)
  vi.spyOn(host, 'attachShadow').mockImplementationOnce(() => {
    throw new Error('not yet')
  })
  mounted()
  expect(host.shadowRoot).toBe(null)
  host.attachShadow = attach
  mounted()
  expect(words()).toContain(enGb.start.title)
})

test('a handle listens until it is told to stop', () => {
  const heard: string[] = []
  const handle = mounted()
  const end = handle.on('started', () => heard.push('ended'))
  handle.on('started', () => heard.push('started'))
  end()
  press('Start')
  press('25 or over')
  expect(heard).toEqual(['started'])
})

test('an array that takes no push is told of once', () => {
  Object.assign(window, { fullLayer: Object.freeze([]) })
  mounted({ pushTo: 'fullLayer' })
  press('Start')
  press('25 or over')
  expect(warn.mock.calls.map(([line]) => line)).toEqual([
    'Hair Options: pushTo: "fullLayer" takes no push, expected an array.',
  ])
})

test('a second mount on the same element is the same decision aid', () => {
  mounted()
  press('Start')
  mounted()
  expect(words()).toContain(enGb.questions.age.heading)
  expect(host.shadowRoot?.querySelectorAll('.aid')).toHaveLength(1)
})
