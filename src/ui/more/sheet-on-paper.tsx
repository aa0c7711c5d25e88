import type { Section, Sheet } from './sheet.ts'

/** The sheet as it is printed. */
export function SheetOnPaper({ sheet }: { sheet: Sheet }) {
  return (
    <article lang={sheet.lang} dir={sheet.dir}>
      <h1>{sheet.title}</h1>
      <Parts of={sheet.opening} />
      <div>
        {sheet.sections.map(({ id, heading, parts }) => (
          <section key={heading} class={id}>
            <h2>{heading}</h2>
            <Parts of={parts} id={id} />
          </section>
        ))}
      </div>
    </article>
  )
}

function Parts({ of: parts, id }: { of: Sheet['opening']; id?: Section['id'] }) {
  const List = id === 'next' ? 'ol' : 'ul'
  return parts.map((part) =>
    typeof part === 'string' ? (
      <p key={part}>{part}</p>
    ) : (
      <List key={part}>
        {part.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </List>
    ),
  )
}
