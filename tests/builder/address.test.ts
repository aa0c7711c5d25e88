import { expect, test } from 'vitest'
import { fromAddress, toAddress } from '../../demo/builder/address.ts'
import { anyDrafts } from './drafts.ts'

test('what is filled in comes back from the address as it was', () => {
  for (const draft of anyDrafts(500)) expect(fromAddress(`#${toAddress(draft)}`)).toEqual(draft)
})

test('an address has the fields in one order, whatever order they were filled in', () => {
  expect(toAddress({ accent: '#123456', clinic: 'A' })).toBe(toAddress({ clinic: 'A', accent: '#123456' }))
})

test('what no field of ours is, is left out, and so is what is empty', () => {
  expect(fromAddress('#clinic=A&answers=x&__proto__=y&phone=')).toEqual({ clinic: 'A' })
})

test('a link within the page is no draft', () => {
  expect(fromAddress('#main')).toEqual({})
})
