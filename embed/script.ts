import { openQueue } from './api.ts'
import { define } from './define.ts'
import { watch } from './watch.ts'

/** The script a page loads: defines the element, then finds the mounts, those there are and those to come. */
define()
openQueue()
// In a task of its own, so that a slow phone can answer a touch between the two.
setTimeout(watch)
