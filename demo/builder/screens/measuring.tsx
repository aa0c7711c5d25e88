import type { Draft } from '../draft.ts'
import { pushedName, eventName, measured, triggerPattern } from '../measuring.ts'
import { Code } from './code.tsx'

interface MeasuringProps {
  readonly draft: Draft
  readonly switchOn: () => void
}

/** Which events come when, why none says more, and how to count them. */
export function Measuring({ draft: { pushTo }, switchOn }: MeasuringProps) {
  return (
    <section class="measuring" aria-labelledby="measuring">
      <h2 id="measuring">Measure without harm</h2>
      <p>
        What somebody answers about their hair is health data. So no event says what was answered, what the
        result is, or which question it was: even a skipped question gives an answer away. The number of
        questions would, too, so a step is never pushed. What you get is what you need: how many began, came
        to the end, and followed your booking link.
      </p>
      {pushTo === undefined && (
        <p class="note">
          Nothing is pushed to Google Tag Manager yet.{' '}
          <button type="button" class="quiet" onClick={switchOn}>
            Push to dataLayer
          </button>
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a phone, so the keyboard has to reach it */}
      <div class="table" tabIndex={0} role="region" aria-label="Events">
        <table>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">When it comes</th>
              <th scope="col">In the data layer</th>
              <th scope="col">What it is good for</th>
            </tr>
          </thead>
          <tbody>
            {measured.map(({ name, when, use }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{eventName(name)}</code>
                </th>
                <td>{when}</td>
                <td>{use === undefined ? 'never pushed' : <code>{pushedName(name)}</code>}</td>
                <td>{use ?? 'for your own scripts'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>In Google Tag Manager</h3>
      <ol>
        <li>
          Fill in “Data layer” above with <code>{pushTo ?? 'dataLayer'}</code>, and use the new snippet.
        </li>
        <li>
          Triggers, New, <strong>Custom Event</strong>. Event name as below, with “Use regex matching” ticked.
        </li>
        <li>
          Tags, New, <strong>Google Analytics: GA4 Event</strong>. Event name: <code>{'{{Event}}'}</code>, so
          that each keeps its own. Trigger: that trigger. Add no parameters: there is nothing to add.
        </li>
        <li>
          In Google Analytics, mark <code>{pushedName('booking')}</code> as a key event.
        </li>
      </ol>
      <Code piece={{ title: 'Event name of the trigger', language: 'text', text: triggerPattern }} />
      <p>
        Do not build audiences for advertising from these events: that somebody uses a tool about hair loss
        says something about their health by itself. Count them, and leave it at that.
      </p>
    </section>
  )
}
