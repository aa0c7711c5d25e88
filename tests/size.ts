import { readFileSync } from 'node:fs'
import { brotli as brotliOf, consultationScript, gzip as gzipOf, scripts } from '../.ci/manifest.ts'

const [first, more] = scripts.map((file) => readFileSync(`dist/${file}`)) as [Buffer, Buffer]

/** What a patient's phone loads, and what a clinic's own screen does besides, beside what we allow ourselves. */
const budgets = [
  { what: 'before the first screen', files: [first], brotli: 40 * 1024 },
  { what: 'everything', files: [first, more], brotli: 60 * 1024 },
  { what: 'for a consultation', files: [readFileSync(`dist/${consultationScript}`)], brotli: 12 * 1024 },
]

const sum = (files: readonly Buffer[], size: (file: Buffer) => number) =>
  files.reduce((total, file) => total + size(file), 0)

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9)
let isOver = false

for (const { what, files, brotli: budget } of budgets) {
  const raw = sum(files, ({ length }) => length)
  const gzip = sum(files, gzipOf)
  const brotli = sum(files, brotliOf)
  const verdict = brotli > budget ? 'OVER' : 'ok'
  isOver ||= brotli > budget
  console.log(
    `${what.padEnd(24)} raw ${kilobytes(raw)}  gzip ${kilobytes(gzip)}  brotli ${kilobytes(brotli)} of ${kilobytes(budget)}  ${verdict}`,
  )
}
if (isOver) process.exitCode = 1
