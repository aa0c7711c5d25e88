import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * What a patient's phone loads, beside what we allow ourselves (quality.md, "Ours"). One script carries all of it,
 * so the same bytes come before the first screen and in the end.
 */
const budgets = [
  { what: 'before the first screen', file: 'dist/hair-options.js', brotli: 40 * 1024 },
  { what: 'everything', file: 'dist/hair-options.js', brotli: 60 * 1024 },
]

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9)
let isOver = false

for (const { what, file, brotli: budget } of budgets) {
  const raw = readFileSync(file)
  const gzip = gzipSync(raw, { level: 9 }).length
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  }).length
  const verdict = brotli > budget ? 'OVER' : 'ok'
  isOver ||= brotli > budget
  console.log(
    `${what.padEnd(24)} raw ${kilobytes(raw.length)}  gzip ${kilobytes(gzip)}  brotli ${kilobytes(brotli)} of ${kilobytes(budget)}  ${verdict}`,
  )
}
if (isOver) process.exitCode = 1
