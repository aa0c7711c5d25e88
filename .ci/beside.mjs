/**
 * Runs npm scripts side by side, as neither needs what the other makes: `node .ci/beside.mjs check build`.
 * One after the other they leave a core idle. Ends with 1 where any has failed, once all have ended.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const statuses = await Promise.all(
  process.argv.slice(2).map(async (script) => {
    // By a shell: on Windows npm is no program but a script.
    const [status] = await once(spawn(`npm run -s ${script}`, { stdio: 'inherit', shell: true }), 'exit')
    return status
  }),
)
process.exit(statuses.every((status) => status === 0) ? 0 : 1)
