import { type Check, mend } from './finding.ts'

/** A dialog opens by a click on something that names its mount. */
export const openers: Check = ({ document, mounts }) => {
  const named = [...document.querySelectorAll('[data-hair-options-open]')].map(
    (element) => element.getAttribute('data-hair-options-open') ?? '',
  )
  const ids = new Set(mounts.map(({ id }) => id))
  const lost = named
    .filter((id) => !ids.has(id))
    .map((id) =>
      mend(
        `A link or button opens “${id}”, and no place for the tool has that id.`,
        `Give the <div> id="${id}".`,
      ),
    )
  const shut = mounts
    .filter((mount) => ['popup', 'slide-over'].includes(mount.getAttribute('data-mode') ?? ''))
    .filter(({ id }) => !named.includes(id))
    .map(() =>
      mend(
        'Nothing on the page opens the dialog.',
        'The link with data-hair-options-open is gone. Copy the snippet again, or give a link or button of your own that attribute with the id of the <div>.',
      ),
    )
  return [...lost, ...shut]
}
