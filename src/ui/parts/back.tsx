import { useAid } from '../aid-context.ts'

/** The tool's own way back; it never touches the host's history (embed.md). */
export function Back({ label }: { label: string }) {
  const { send } = useAid()
  return (
    <button type="button" class="link back" part="button" onClick={() => send({ type: 'flow.back' })}>
      {label}
    </button>
  )
}
