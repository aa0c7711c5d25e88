import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Makes the review pack beside the running demo, and says where it is: to check every set of answers anew takes half a
 * minute of a computer, which is not to keep anybody from the other pages.
 */
export async function makeReviewPack(): Promise<string> {
  const folder = 'dist/demo'
  const maker = fork('.ci/through-vite.ts', ['docs/make-review-pack.tsx', '--into', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  if (maker.pid !== undefined) setPriority(maker.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  process.once('exit', () => maker.kill())
  const [code] = await once(maker, 'exit')
  if (code !== 0) throw new Error('The review pack could not be made: npm run review-pack')
  return join(root, folder, 'review-pack.html')
}
