import type { ComponentChildren } from 'preact'
import type { CautionId } from '../../domain/cautions.ts'
import type { OptionOf, QuestionId } from '../../domain/questions.ts'
import { outcomeOf, type AnswerGiven, type ResultView } from '../../machine/view.ts'
import { useAid } from '../aid-context.ts'
import { Dates } from '../parts/about.tsx'
import { Back } from '../parts/back.tsx'
import { Heading, ScreenHeading } from '../parts/heading.tsx'
import { Awaited, Later } from '../parts/later.tsx'
import { Words } from '../parts/medical-words.tsx'
import { isClinicLater, NextSteps } from '../parts/next-steps.tsx'
import { UrgentLines } from '../parts/support.tsx'
import { StartAgain } from '../parts/start-again.tsx'
import { questionWords, toldIn } from '../parts/words.ts'
import { WhatWouldChange } from '../parts/what-would-change.tsx'

/** What the answers point to, why, what to be careful of, and what to do with it. */
export function ResultScreen({ view }: { view: ResultView }) {
  const { copy, send } = useAid()
  const { result } = copy
  const outcome = outcomeOf(view.decision, view.isUrgent)
  return (
    <div class="result">
      <Back label={copy.asking.back} />
      <Verdict view={view}>
        <ScreenHeading>{result.title[outcome]}</ScreenHeading>
      </Verdict>

      <div class="columns">
        <div class="main">
          <WhyAndCare view={view} />
          <Later>{(more) => <more.ResultSources view={view} />}</Later>

          <WhatWouldChange view={view} />
          <NextSteps outcome={outcome} rule={view.decision.rule} />
          <Awaited />
          <Later>{(more) => <more.Preparing outcome={outcome} />}</Later>
        </div>

        <div class="side">
          <section>
            <Heading below={1}>{result.answers}</Heading>
            <YourAnswers view={view} />
          </section>
          <section>
            <Heading below={1}>{result.allOptions}</Heading>
            <p>
              <Words>{result.allOptionsLead}</Words>
            </p>
            <div class="actions">
              <button
                type="button"
                class="button quiet"
                part="button"
                onClick={() => send({ type: 'options.compared' })}
              >
                {result.compare}
              </button>
              {view.canWeigh && (
                <button
                  type="button"
                  class="button quiet"
                  part="button"
                  onClick={() => send({ type: 'values.weighed' })}
                >
                  {copy.weighing.open}
                </button>
              )}
            </div>
          </section>
        </div>

        <div class="main">
          <Later>
            {(more) => (
              <>
                <more.Asks asks={view.asks} />
                <more.TakeAway view={view} />
              </>
            )}
          </Later>
          <StartAgain isClearing={view.isClearing} />
          <Dates />
        </div>
      </div>
    </div>
  )
}

/**
 * Where the answers point, and what is always said with it.
 *
 * @param props.children its heading.
 */
export function Verdict({ view, children }: { view: ResultView; children: ComponentChildren }) {
  const { copy, settings } = useAid()
  const { result } = copy
  const outcome = outcomeOf(view.decision, view.isUrgent)
  return (
    <div class="verdict" data-outcome={outcome}>
      {children}
      <p class="lead">
        <Words>{result.lead[outcome]}</Words>
      </p>
      {outcome === 'urgent' && <UrgentLines />}
      <p>
        <Words>{result.always(isClinicLater(outcome) ? undefined : settings.clinicPlace, outcome)}</Words>{' '}
        {result.doNothing[outcome]}
      </p>
      <p class="interest">{copy.about.interest(settings)}</p>
    </div>
  )
}

/**
 * The reasons in the person's own answers, what to be careful of, and the second option with its own cautions. Those
 * may be all there are.
 */
export function WhyAndCare({ view }: { view: ResultView }) {
  const { result } = useAid().copy
  const { second } = view.decision
  return (
    <>
      <section>
        <Heading below={1}>{result.why}</Heading>
        <Told view={view} />
        {view.because.reasons.map((reason) => (
          <p key={reason}>
            <Words>{result.reasons[reason]}</Words>
          </p>
        ))}
      </section>

      {view.cautions.length > 0 && (
        <section>
          <Heading below={1}>{result.careful}</Heading>
          <Cautions of={view.cautions} />
        </section>
      )}

      {second !== null && (
        <section>
          <Heading below={1}>{result.alsoAsk}</Heading>
          <p key={second}>
            <Words>{result.second[second]}</Words>
          </p>
          <Cautions of={view.secondCautions} />
        </section>
      )}
    </>
  )
}

/** What to be careful of. */
export function Cautions({ of }: { of: readonly CautionId[] }) {
  const { result } = useAid().copy
  return (
    <ul class="cautions">
      {of.map((caution) => (
        <li key={caution} data-caution={caution}>
          <Words>{result.cautions[caution]}</Words>
        </li>
      ))}
    </ul>
  )
}

/** The person's own answers that the reasons rest on, said back to them (I22). */
function Told({ view }: { view: ResultView }) {
  const { copy } = useAid()
  return (
    <>
      <p>{copy.result.youToldUs}</p>
      <ul>
        {toldIn(copy, view).map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
    </>
  )
}

/** Every answer, each with a way to change it, and a word where two sit oddly together (clinical.md 4.5). */
function YourAnswers({ view }: { view: ResultView }) {
  const { copy } = useAid()
  return (
    <>
      {view.oddAnswers.map((odd) => (
        <p key={odd.id} class="odd">
          {copy.result.oddAnswers[odd.id]}
        </p>
      ))}
      <dl class="answers">
        {view.answers.map((given) => (
          <YourAnswer key={given.question} given={given} type={view.type} />
        ))}
      </dl>
    </>
  )
}

function YourAnswer({ given, type }: { given: AnswerGiven; type: OptionOf<'type'> | undefined }) {
  const { copy, send } = useAid()
  const question: QuestionId = given.question
  const words = questionWords(copy, question, type)
  return (
    <div class="answer">
      <dt>{words.heading}</dt>
      <dd>
        {given.options.map((option) => (
          <span key={option} class="given">
            {words.options[option]?.label}
          </span>
        ))}
      </dd>
      <dd>
        <button
          type="button"
          class="link"
          part="button"
          onClick={() => send({ type: 'question.revisited', question })}
        >
          {copy.result.changeAnswer}
          <span class="visually-hidden"> {words.heading}</span>
        </button>
      </dd>
    </div>
  )
}
