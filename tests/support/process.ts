import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Program {
  /** The first line that it prints; rejects when it ends without one. */
  firstLine(): Promise<string>
  stop(): Promise<void>
}

/**
 * The program is started by a shell that waits for the end of its own input and then ends them all.
 * The input ends with us however we go, by SIGKILL too, so that no browser outlives a test run.
 * `detached` gives them a process group: Ctrl+C does not reach the shell before it has cleaned up.
 */
const guard = `
  "$@" </dev/null & child=$!
  exec >&-
  read -r _
  trap '' TERM
  kill -TERM 0
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill -0 $child 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL 0`

export function startProgram(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Program {
  const shell = spawn('/bin/sh', ['-c', guard, 'sh', command, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = once(shell, 'exit')
  const lines = createInterface(shell.stdout)
  return {
    async firstLine() {
      const line = await Promise.race([once(lines, 'line'), once(lines, 'close')])
      if (line.length === 0) throw new Error(`${command} ended before it was ready`)
      return String(line[0])
    },
    async stop() {
      shell.stdin.end()
      await ended
    },
  }
}
