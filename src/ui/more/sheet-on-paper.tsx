import type { Section, Sheet } from './sheet.ts'

/** As many bytes as two pages hold in 11 points, with some room; letters that are not Latin have more, and are often wider. */
const roomy = 8500

/** The sheet as it is printed, in letters so large as still fit on two pages. */
export function SheetOnPaper({ sheet }: { sheet: Sheet }) {
  const { length } = new TextEncoder().encode(JSON.stringify(sheet))
  return (
    <article
      lang={sheet.lang}
      dir={sheet.dir}
      style={{ fontSize: `${Math.min(11, 11 * Math.sqrt(roomy / length))}pt` }}
    >
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
