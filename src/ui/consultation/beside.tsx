import { outcomeOf } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Dates } from '../parts/about.tsx'
import { Changing } from '../parts/changing.tsx'
import { Heading } from '../parts/heading.tsx'
import { Words } from '../parts/medical-words.tsx'
import { NextSteps } from '../parts/next-steps.tsx'
import { changeWords } from '../parts/what-would-change.tsx'
import { Cautions, Verdict, WhyAndCare } from '../screens/result.tsx'
import { useConsulting } from './consulting.ts'
import { Deeper } from './deeper.tsx'
import { LastChange } from './last-change.tsx'

/** The result of the answers so far, beside the questions. It changes with every answer. */
export function Beside() {
  const { result } = useAid().copy
  const { view } = useConsulting()
  const outcome = outcomeOf(view.result.decision, view.result.isUrgent)
  const isOpen = view.result.decision.rule === 'unanswered'
  return (
    <div class="beside stop" role="group" aria-labelledby="result" tabIndex={-1}>
      {isOpen ? (
        <NothingYet />
      ) : (
        <Verdict key={outcome} view={view.result}>
          <Heading below={1} id="result">
            {result.title[outcome]}
          </Heading>
        </Verdict>
      )}
      <Deeper>
        <LastChange />
        <Needs />
        {isOpen ? <CautionsSoFar /> : <Result />}
      </Deeper>
      <Dates />
    </div>
  )
}

/** Before the answers point anywhere it is said so, rather than a consultation being named as if they did. */
function NothingYet() {
  const { copy, settings } = useAid()
  const { result } = useConsulting().words
  return (
    <div class="verdict">
      <Heading below={1} id="result">
        {result.nothingYet}
      </Heading>
      <p>{result.nothingYetLead}</p>
      <p class="interest">{copy.about.interest(settings)}</p>
    </div>
  )
}

/** What is still to be answered, each a way to its question. */
function Needs() {
  const { send } = useAid()
  const { view, words } = useConsulting()
  if (view.needs.length === 0) return null
  return (
    <section class="needs">
      {view.result.decision.rule !== 'unanswered' && <p>{words.result.soFar}</p>}
      <p id="needs">{words.result.needs}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- a list without bullets is none to Safari */}
      <ul role="list" aria-labelledby="needs">
        {view.needs.map((question) => (
          <li key={question}>
            <button
              type="button"
              class="link"
              part="button"
              onClick={() => send({ type: 'question.revisited', question })}
            >
              {words.questions.names[question]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CautionsSoFar() {
  const { result } = useAid().copy
  const { cautions } = useConsulting().view.result
  if (cautions.length === 0) return null
  return (
    <section>
      <Heading below={1}>{result.careful}</Heading>
      <Cautions of={cautions} />
    </section>
  )
}

function Result() {
  const { copy } = useAid()
  const { view, more } = useConsulting()
  const { result } = view
  return (
    <>
      {result.oddAnswers.map((odd) => (
        <p key={odd.id} class="odd">
          {copy.result.oddAnswers[odd.id]}
        </p>
      ))}
      <WhyAndCare view={result} />
      <more.ResultSources view={result} />
      <ItsRule />
      <WhatIf />
      <NextSteps outcome={outcomeOf(result.decision, result.isUrgent)} rule={result.decision.rule} />
    </>
  )
}

/** The rule that made it, and on demand its row of the table. */
function ItsRule() {
  const { view, words, more } = useConsulting()
  const row = more.ruleBook().rules.find(({ id }) => id === view.result.decision.rule)
  if (row === undefined) return null
  return (
    <details class="aside">
      <summary>
        <Changing>{words.rule.name(row.id)}</Changing>
      </summary>
      <p>{words.rule.lead}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above */}
      <ul class="rules" role="list">
        <more.RuleItem key={row.id} rule={row} />
      </ul>
    </details>
  )
}

/** What would change the result (I24), each to be tried with one tap, and undone with another. */
function WhatIf() {
  const { copy, send } = useAid()
  const { view, words } = useConsulting()
  const { result } = copy
  const { decision, changes } = view.result
  const sentence = result.wouldChange[decision.rule]
  const isWhole = view.needs.length === 0
  if (!isWhole && sentence === undefined) return null
  return (
    <section>
      <Heading below={1}>{result.whatWouldChange}</Heading>
      <ul class="what-if">
        {sentence !== undefined && (
          <li key={sentence}>
            <Words>{sentence}</Words>
          </li>
        )}
        {changes.map((change) => (
          <li key={changeWords(result, change)}>
            {changeWords(result, change)}{' '}
            <button
              type="button"
              class="link"
              part="button"
              onClick={() => send({ type: 'question.answered', answered: change.to })}
            >
              {words.tryIt}
              <span class="visually-hidden"> {changeWords(result, change)}</span>
            </button>
          </li>
        ))}
        {isWhole && sentence === null && changes.length === 0 && <li>{result.nothingElse}</li>}
      </ul>
    </section>
  )
}
