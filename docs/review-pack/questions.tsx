import { questions } from '../../src/domain/questions.ts'
import { Picture } from '../../src/ui/parts/picture.tsx'
import { exclusiveOf, partInWords, subject, wordingsOf } from './in-words.ts'

type Question = (typeof questions)[number]

/** Every question as it is asked: its words, why, its options with their pictures, and when it is skipped. */
export function Questions() {
  return (
    <>
      <p>
        Asked one at a time, in this order. A question that is skipped never counts, even if it was answered
        before the person changed an earlier answer.
      </p>
      {questions.map((question, index) => (
        <section key={question.id}>
          <h3>
            {index + 1}. {subject[question.id]} <code>{question.id}</code>
          </h3>
          <p>{skipRule(question)}</p>
          {wordingsOf(question).map(({ type, words }) => (
            <div key={type}>
              {type !== undefined && (
                <h4>
                  {partInWords('type', [type])} <code>{type}</code>
                </h4>
              )}
              <p>
                <strong>{words.heading}</strong>
              </p>
              <p>Why we ask: {words.why}</p>
              {words.hint !== undefined && <p>Hint: {words.hint}</p>}
              <ul class="options">
                {question.options.map((option) => (
                  <li key={option}>
                    <Picture question={question.id} option={option} />
                    <span>
                      <strong>{words.options[option]?.label}</strong>{' '}
                      {words.options[option]?.hint !== undefined && (
                        <span>({words.options[option]?.hint}) </span>
                      )}
                      <br />
                      Said back: “You told us that {words.options[option]?.told}.” <code>{option}</code>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

function skipRule(question: Question): string {
  const asked =
    'onlyIf' in question
      ? `Asked only after ${partInWords('type', question.onlyIf.type)}.`
      : 'Asked of everyone whose questions have not ended.'
  const kind = question.kind === 'many' ? 'Several boxes can be ticked.' : 'One answer.'
  const alone = exclusiveOf(question)
  const exclusive =
    alone.length > 0 ? ` These stand alone: ${partInWords(question.id, alone)}; the last tick wins.` : ''
  const ends: readonly string[] = 'ends' in question ? question.ends : []
  const end = ends.length > 0 ? ` After this nothing more is asked: ${partInWords(question.id, ends)}.` : ''
  return `${asked} ${kind}${exclusive}${end}`
}
