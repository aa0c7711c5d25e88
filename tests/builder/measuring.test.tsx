import { expect, test } from 'vitest'
import { announce } from '../../embed/events.ts'
import { measured, pushedName, triggerPattern } from '../../demo/builder/measuring.ts'

test('the guide says of each event whether it is pushed, as the tool does it', () => {
  for (const { name, use } of measured) {
    const pushes: unknown[] = []
    Object.defineProperty(window, 'layer', { value: pushes, configurable: true })
    announce(document.createElement('div'), name, 'layer')
    expect(pushes, name).toEqual(use === undefined ? [] : [{ event: pushedName(name) }])
    expect(new RegExp(triggerPattern).test(pushedName(name)), name).toBe(use !== undefined)
  }
})
