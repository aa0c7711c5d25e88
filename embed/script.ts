import { define } from './define.ts'
import { watch } from './watch.ts'

/** The script a page loads: defines the element, then finds the mounts, those there are and those to come. */
define()
watch()
