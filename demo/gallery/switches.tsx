import { type Choice, devices, directions, idsOf, schemes } from './address.ts'

interface Props {
  readonly choice: Choice
  readonly choose: (part: Partial<Choice>) => void
}

/** What the screen is looked at in: one choice in each of three sets. */
export function Switches({ choice, choose }: Props) {
  return (
    <div class="switches">
      <Switch title="Frame" of={devices} chosen={choice.device} choose={(device) => choose({ device })} />
      <Switch title="Colours" of={schemes} chosen={choice.scheme} choose={(scheme) => choose({ scheme })} />
      <Switch
        title="Direction"
        of={directions}
        chosen={choice.direction}
        choose={(direction) => choose({ direction })}
      />
    </div>
  )
}

function Switch<Id extends string>(props: {
  title: string
  of: Record<Id, { readonly name: string }>
  chosen: Id
  choose: (id: Id) => void
}) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <div class="set">
        {idsOf(props.of).map((id) => (
          <label key={id}>
            <input
              type="radio"
              name={props.title}
              checked={id === props.chosen}
              onChange={() => props.choose(id)}
            />
            <span>{props.of[id].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
