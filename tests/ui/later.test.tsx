import { fireEvent, render } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { enGb } from '../../src/content/en-gb.ts'
import { type View, weighOf } from '../../src/machine/view.ts'
import { emptyNotebook } from '../../src/notebook.ts'
import { DecisionAid } from '../../src/ui/decision-aid.tsx'

const loadMore = vi.fn<() => void>()

const comparison: View = { screen: 'compare', from: 'start', hasCosts: true, canWeigh: true }

function comparing(more: 'loading' | 'failed', view: View = comparison) {
  return render(
    <DecisionAid
      view={view}
      copy={enGb}
      settings={{ headingLevel: 2, start: 'page', colorScheme: 'light' }}
      textVersion="1"
      notebook={emptyNotebook}
      write={() => {}}
      more={more}
      loadMore={loadMore}
      send={() => {}}
      onBooking={() => {}}
      onPrint={() => {}}
    />,
  )
}

test('while the second script is on its way, the comparison says so under its heading', () => {
  const screen = comparing('loading')
  expect(screen.getByRole('heading', { name: enGb.comparing.title })).toBeTruthy()
  expect(screen.getByText(enGb.later.loading)).toBeTruthy()
  expect(screen.queryByRole('button', { name: enGb.later.tryAgain })).toBeNull()
})

test('where it does not come, that is said, and it can be asked for again', () => {
  const screen = comparing('failed')
  expect(screen.getByText(enGb.later.failed)).toBeTruthy()
  screen.getByRole('button', { name: enGb.later.tryAgain }).click()
  expect(loadMore).toHaveBeenCalledOnce()
})

test('nor is the screen where one weighs left blank without it', () => {
  const screen = comparing('failed', weighOf({}, 'start'))
  expect(screen.getByText(enGb.later.failed)).toBeTruthy()
  screen.getByRole('button', { name: enGb.later.tryAgain }).click()
  expect(loadMore).toHaveBeenCalled()
})

test('asking again leaves the focus where what was asked for will be', () => {
  const screen = comparing('failed')
  screen.getByRole('button', { name: enGb.later.tryAgain }).click()
  expect(document.activeElement?.className).toBe('later')
})

test('whom to call is there as soon as somebody opens it, without the second script', async () => {
  const screen = comparing('loading')
  expect(screen.queryByText(/Samaritans/)).toBeNull()
  const support = screen.getByText(enGb.support.summary).parentElement as HTMLDetailsElement
  support.open = true
  fireEvent(support, new Event('toggle'))
  expect(await screen.findByText(/Samaritans/)).toBeTruthy()
})

test('where it does not come, what stands closed under every screen is drawn all the same', () => {
  const screen = comparing('failed')
  expect(screen.getByText(/Samaritans/)).toBeTruthy()
  expect(screen.getByText(enGb.about.interest({}))).toBeTruthy()
})
