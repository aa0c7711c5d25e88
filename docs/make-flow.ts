import { writeFileSync } from 'node:fs'
import { enGb } from '../src/content/en-gb.ts'
import type { Condition } from '../src/domain/condition.ts'
import { cautions } from '../src/domain/cautions.ts'
import { type QuestionId, questions } from '../src/domain/questions.ts'
import { type Rule, rules, secondOnlyIf } from '../src/domain/rules.ts'

/** Draws docs/flow.md from the question table and the decision table: `npm run flow`. A test fails when it is stale. */

const path = new URL('flow.md', import.meta.url)

function condition(when: Condition): string {
  const parts = Object.entries(when).map(([question, options]) => `${question} = ${options.join(' / ')}`)
  return parts.length > 0 ? parts.join(' **and** ') : 'always'
}

const anyOf = (conditions: readonly Condition[]) => conditions.map(condition).join('<br>**or** ')

function questionRow(question: (typeof questions)[number]): string {
  const asked = 'onlyIf' in question ? `only if ${condition(question.onlyIf)}` : 'everyone still asked'
  const ends: readonly string[] = 'ends' in question ? question.ends : []
  const after = ends.length > 0 ? `${ends.join(', ')} end the questions` : ''
  const { heading } = enGb.questions[question.id]
  return `| \`${question.id}\` | ${heading} | ${question.kind} | ${question.options.map((id) => `\`${id}\``).join(' ')} | ${asked} | ${after} |`
}

function arrows(): string {
  const lines = questions.flatMap((question, index) => {
    const next: QuestionId | 'result' = questions[index + 1]?.id ?? 'result'
    const ends =
      'ends' in question
        ? [`  ${question.id} -- "${question.ends.length > 1 ? 'any sign' : question.ends[0]}" --> result`]
        : []
    const following = questions[index + 1]
    if (following === undefined || !('onlyIf' in following)) return [...ends, `  ${question.id} --> ${next}`]
    const skipTo = questions[index + 2]?.id ?? 'result'
    return [
      ...ends,
      `  ${question.id} -- "a type that settles" --> ${next}`,
      `  ${question.id} -- "any other" --> ${skipTo}`,
    ]
  })
  return ['```mermaid', 'flowchart TD', '  start --> age', ...lines, '```'].join('\n')
}

function ruleRow({ id, when, first, kind, second }: Rule): string {
  const reasons = Object.entries(when).map(([reason, conditions]) => `\`${reason}\`: ${anyOf(conditions)}`)
  const next = second?.map((entry) => `${entry.option} if ${condition(entry.if)}`).join('<br>else ') ?? 'none'
  return `| ${id} | ${reasons.join('<br>**or** ')} | ${first} | ${kind ?? ''} | ${next} |`
}

function cautionRow(caution: (typeof cautions)[number]): string {
  const beside = 'about' in caution ? `beside ${caution.about}` : 'every result'
  return `| \`${caution.id}\` | ${anyOf(caution.when)} | ${beside} | ${enGb.result.cautions[caution.id]} |`
}

/** The whole document. */
export function flow(): string {
  return `# Questions and decision table

Drawn from \`src/domain\` by \`npm run flow\`. Do not edit.

## Questions, in the order they are asked

${arrows()}

| id | question | kind | options | asked of | then |
| --- | --- | --- | --- | --- | --- |
${questions.map(questionRow).join('\n')}

## Rules: the first that matches wins

R1 to R11 fire as soon as what they name is answered; the others only once nothing is left to ask.
With too few answers the result is a consultation, by the rule \`unanswered\`.

| rule | when (each line is a reason that is shown) | first | kind | next option |
| --- | --- | --- | --- | --- |
${rules.map(ruleRow).join('\n')}

A next option is shown only if, for SMP: ${condition(secondOnlyIf.smp)}; for a transplant: ${condition(secondOnlyIf.transplant)}.

## Cautions: every one that matches is shown

| caution | when | where | words |
| --- | --- | --- | --- |
${cautions.map(cautionRow).join('\n')}
`
}

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith(process.argv[1].split('/').slice(-2).join('/'))
) {
  writeFileSync(path, flow())
  console.log('docs/flow.md is drawn anew.')
}
