import { useRef } from 'preact/hooks'
import { useAid } from '../aid-context.ts'
import { useSaid } from '../parts/changing.tsx'
import { useMoreCopy } from './more-copy.ts'

/** As many, and as long, as still fit on the sheet. */
const mostQuestions = 5
const mostCharacters = 150

/** Questions that the person adds. They stay in the notebook, in memory, like the ticks. */
export function AsksOfOnesOwn() {
  const { notebook, write } = useAid()
  const words = useMoreCopy().prepare.ask
  const { ownQuestions, ownDraft } = notebook
  const problem = useSaid()
  const done = useSaid()
  const fieldRef = useRef<HTMLInputElement>(null)

  const add = () => {
    const question = ownDraft.replace(/\s+/g, ' ').trim()
    const length = [...question].length
    const wrong =
      length === 0
        ? words.empty
        : length > mostCharacters
          ? words.tooLong(length, mostCharacters)
          : ownQuestions.length === mostQuestions
            ? words.tooMany(mostQuestions)
            : ''
    problem.say(wrong)
    done.say(wrong === '' ? words.added : '')
    fieldRef.current?.focus()
    if (wrong !== '') return
    write({ ownQuestions: [...new Set([...ownQuestions, question])], ownDraft: '' })
  }
  const remove = (question: string) => {
    problem.say('')
    done.say(words.removed)
    fieldRef.current?.focus() // the button that was pressed is gone
    write({ ownQuestions: ownQuestions.filter((other) => other !== question) })
  }
  return (
    <>
      {ownQuestions.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari, as in asks.tsx
        <ul class="asks" role="list">
          {ownQuestions.map((question) => (
            <li key={question} class="answer">
              <span dir="auto">{question}</span>
              <button type="button" class="link" part="button" onClick={() => remove(question)}>
                {words.remove}
                <span class="visually-hidden"> {question}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="field">
        {words.own}
        <input
          ref={fieldRef}
          type="text"
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          value={ownDraft}
          aria-invalid={problem.words !== ''}
          aria-describedby="own-problem"
          onInput={(event) => write({ ownDraft: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) add()
          }}
        />
      </label>
      <p class="missing" role="alert" id="own-problem">
        {problem.shown}
      </p>
      <p class="small" role="status">
        {done.shown}
      </p>
      <button type="button" class="button quiet" part="button" onClick={add}>
        {words.add}
      </button>
    </>
  )
}
