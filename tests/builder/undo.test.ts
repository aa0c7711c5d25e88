import { expect, test } from 'vitest'
import { begin, redo, step, undo } from '../../demo/builder/undo.ts'

test('undo goes back step by step, and redo comes back', () => {
  const two = step(step(begin('a'), 'b', 'one'), 'c', 'two')
  expect(undo(two).now).toBe('b')
  expect(undo(undo(two)).now).toBe('a')
  expect(redo(redo(undo(undo(two)))).now).toBe('c')
})

test('the letters of one field are one step', () => {
  const typed = step(step(step(begin(''), 'a', 'clinic'), 'ab', 'clinic'), 'abc', 'clinic')
  expect(undo(typed).now).toBe('')
})

test('after an undo, the same field begins a step of its own', () => {
  const back = undo(step(step(begin(''), 'a', 'clinic'), 'b', 'phone'))
  expect(undo(step(back, 'ac', 'clinic')).now).toBe('a')
})

test('a new step forgets what was undone', () => {
  const changed = step(undo(step(begin('a'), 'b', 'one')), 'c', 'two')
  expect(redo(changed).now).toBe('c')
})

test('where there is nothing before or after, nothing changes', () => {
  expect(undo(begin('a')).now).toBe('a')
  expect(redo(begin('a')).now).toBe('a')
})

test('the oldest steps are forgotten after a hundred', () => {
  let history = begin(0)
  for (let at = 1; at <= 150; at += 1) history = step(history, at, String(at))
  expect(history.past.length).toBe(100)
  expect(history.past[0]).toBe(50)
})
