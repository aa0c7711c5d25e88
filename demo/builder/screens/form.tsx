import type { Draft, FieldName } from '../draft.ts'
import { fields, type Group, groups, isRelevant } from '../fields.ts'
import { problem } from '../problems.ts'
import { FieldRow } from './field.tsx'

interface FormProps {
  readonly draft: Draft
  readonly fill: (name: FieldName, value: string) => void
}

/** Open at first: with these two alone a clinic has all that it needs. */
const first: ReadonlySet<Group> = new Set(['your clinic', 'your booking link'])

/** Every option of the tool, and what makes a snippet of them. */
export function Form({ draft, fill }: FormProps) {
  return (
    <form class="form" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
      {groups.map((group) => {
        const own = fields.filter((field) => field.group === group && isRelevant(field.name, draft))
        return (
          <details key={group} class="group" open={first.has(group)}>
            <summary>
              <span class="title">{group.replace(/^./, (letter) => letter.toUpperCase())}</span>
              <State draft={draft} names={own.map(({ name }) => name)} />
            </summary>
            {own.map((field) => (
              <FieldRow key={field.name} field={field} draft={draft} fill={fill} />
            ))}
          </details>
        )
      })}
    </form>
  )
}

/** How many are filled in, and how many of them cannot be used, for a group that is shut. */
function State({ draft, names }: { draft: Draft; names: readonly FieldName[] }) {
  const filled = names.filter((name) => draft[name] !== undefined)
  const wrong = filled.filter((name) => problem(name, draft[name] ?? '') !== undefined)
  if (wrong.length > 0) return <span class="state wrong">{wrong.length} to mend</span>
  return filled.length === 0 ? null : <span class="state">{filled.length} filled in</span>
}
