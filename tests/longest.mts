import { createActor } from 'xstate'
import { decisionMachine } from '../src/machine/decision-machine.ts'
import { viewOf } from '../src/machine/view.ts'
import { everyClass } from './support/every-answer-set.ts'
import { enGb } from '../src/content/en-gb.ts'
import { enGbMore } from '../src/content/en-gb-more.ts'
import { sheetOf } from '../src/ui/more/sheet.ts'
import { textOf } from '../src/ui/more/sheet-text.ts'
import { questions } from '../src/domain/questions.ts'
const machine = decisionMachine
function view(answers: any) {
  // fake snapshot
  const snap = {
    context: { answers, at: 'age' },
    matches: (p: any) => p === 'decided',
    can: () => false,
  } as any
  return viewOf(snap) as any
}
const aid = {
  copy: enGb,
  settings: {
    headingLevel: 2,
    start: 'page',
    colorScheme: 'light',
    clinic: 'Example Clinic',
    clinicPlace: '12 Example Street, Glasgow G1 1AA',
    phone: '0141 496 0123',
    bookingUrl: 'https://clinic.example/book',
    sells: ['smp', 'fue'],
    reviewer: 'Dr A Example',
    reviewed: '2026-11-01',
    reviewedVersion: 'x',
    nextReview: '2027-11-01',
  },
  notebook: { ticked: [], ownQuestions: [] },
  textVersion: 'abcdefabcdef',
} as any
const signs = questions.find((q) => q.id === 'signs')!.options.slice(0, 8),
  health = questions.find((q) => q.id === 'health')!.options.slice(0, 8)
const best: Record<string, [number, any]> = {}
const all: any[] = []
for (const c of everyClass as any[]) {
  const a = { ...c }
  if (a.signs && !a.signs.includes('none') && !a.signs.includes('not-sure')) a.signs = signs
  if (
    a.health &&
    !a.health.includes('none') &&
    !a.health.includes('not-sure') &&
    !(a.health.length === 1 && a.health[0] === 'ink-allergy')
  )
    a.health = health
  const v = view(a)
  const n = textOf(sheetOf(v, aid, enGbMore)).length
  const k = v.isUrgent ? 'urgent' : (v.decision.kind ?? v.decision.first)
  if (!best[k] || best[k][0] < n) best[k] = [n, a]
  all.push([n, a])
}
for (const [k, [n, a]] of Object.entries(best)) console.log(k, n, JSON.stringify(a))
all.sort((x, y) => y[0] - x[0])
const seen = new Set()
let shown = 0
for (const [n, a] of all) {
  const key = a.type + n
  if (seen.has(key)) continue
  seen.add(key)
  console.log(n, JSON.stringify(a))
  if (++shown > 6) break
}
