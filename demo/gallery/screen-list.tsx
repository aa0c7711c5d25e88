import { useEffect, useState } from 'preact/hooks'
import { addressOf, type Choice } from './address.ts'
import type { Screen } from './screens.ts'

interface Props {
  readonly screens: readonly Screen[]
  readonly choice: Choice
}

/** Beside the frame there is room for the list; above it, it opens when it is asked for. */
const wide = matchMedia('(min-width: 62rem)')

/** Every screen there is, each a link that keeps the frame, the colours and the direction. */
export function ScreenList({ screens, choice }: Props) {
  const [isOpen, setOpen] = useState(wide.matches)
  useEffect(() => {
    const follow = () => setOpen(wide.matches)
    wide.addEventListener('change', follow)
    return () => wide.removeEventListener('change', follow)
  }, [])
  useEffect(() => setOpen(wide.matches), [choice.screen])
  const groups = [...new Set(screens.map(({ group }) => group))]
  return (
    <nav aria-label="Screens">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>All {screens.length} screens</summary>
        {groups.map((group) => (
          <div key={group}>
            <h2>{group}</h2>
            <ul>
              {screens
                .filter((screen) => screen.group === group)
                .map(({ id, name }) => (
                  <li key={id}>
                    <a
                      href={addressOf({ ...choice, screen: id })}
                      aria-current={id === choice.screen ? 'true' : undefined}
                    >
                      {name}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  )
}
