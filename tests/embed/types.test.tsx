import { render } from '@testing-library/preact'
import type { JSX } from 'react'
import { expect, test } from 'vitest'
import type { HairOptionsElement } from '../../embed/module.ts'
import '../../embed/jsx/preact.ts'
import '../../embed/jsx/react.ts'

test('Preact knows the element and its attributes, and no others', () => {
  const { container } = render(
    <>
      <hair-options class="x" mode="popup" booking-url="https://clinic.example/book" heading-level={3} />
      {/* @ts-expect-error -- no such mode */}
      <hair-options mode="modal" />
      {/* @ts-expect-error -- lists are written with spaces between */}
      <hair-options sells={['smp']} />
    </>,
  )
  expect(container.querySelector('hair-options')?.getAttribute('booking-url')).toBe(
    'https://clinic.example/book',
  )
})

test('so does React 19, and so does the DOM', () => {
  const props: JSX.IntrinsicElements['hair-options'] = {
    mode: 'popup',
    className: 'x',
    'pass-params': 'gclid',
  }
  // @ts-expect-error -- no such option
  const wrong: JSX.IntrinsicElements['hair-options'] = { clnic: 'x' }
  const element: HairOptionsElement = document.createElement('hair-options')
  element.sells = ['smp']
  // @ts-expect-error -- no such mode
  element.mode = 'modal'
  element.addEventListener('hair-options:ready', ({ detail }) => {
    const nothing: null = detail
    return nothing
  })
  expect([props, wrong, element.localName]).toContain('hair-options')
})
