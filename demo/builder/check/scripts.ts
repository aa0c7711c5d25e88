import { type Check, cut, look, mend } from './finding.ts'
import { filesFor } from '../release.ts'

const isInTagManager = (html: string) => /googletagmanager\.com/.test(html)

/** Whether the two scripts have come through. */
export const all: Check = ({ mounts, scripts, html, release }) => {
  if (mounts.length === 0) return []
  const [first, second] = release.files.map(({ file }) => scripts.find((script) => script.file === file))
  const isConsultation = mounts.some((mount) => mount.getAttribute('data-mode') === 'consultation')
  const third =
    filesFor({}, release).length < release.files.length ? 'hair-options-consultation.js' : undefined
  if (!first && !second) {
    if (isInTagManager(html))
      return [
        look(
          'No script of the tool is in the page’s source, but Google Tag Manager is.',
          'If the scripts are in a tag there, all is well: open the page and press Start. Otherwise paste them.',
        ),
      ]
    return [
      mend(
        'Both scripts are gone.',
        'The editor takes <script> out. Put the two <script> tags into the site’s footer or into Google Tag Manager, and leave the <div> where it is.',
      ),
    ]
  }
  if (!first)
    return [
      mend(
        'The first script, hair-options.js, is gone.',
        'Paste both <script> tags again, one after the other.',
      ),
    ]
  if (isConsultation && third !== undefined && !scripts.some(({ file }) => file === third))
    return [
      mend(
        `The script of the consultation, ${third}, is gone.`,
        'Paste every <script> tag of the snippet again.',
      ),
    ]
  if (second) return []
  return first.element.hasAttribute('integrity')
    ? [
        mend(
          'The second script, hair-options-more.js, is gone: the comparison cannot be opened.',
          'Paste both <script> tags again. With an integrity on the first, the tool does not fetch the second by itself.',
        ),
      ]
    : [
        look(
          'The second script, hair-options-more.js, is not in the page.',
          'The tool fetches it from beside the first, a little later. Add the second tag if a plugin moves files about.',
        ),
      ]
}

/** Inside of a script tag an editor's paragraphs and line breaks end it, or are its text. */
const broken = [
  /<script\b[^>]*hair-options[^>]*>\s*(?:<\/?(?:p|br)\b|&nbsp;)/i,
  /<script\b[^<>]*<\/?(?:p|br)\b[^]{0,300}?hair-options/i,
]

export const paragraphs: Check = ({ html }) =>
  broken.some((pattern) => pattern.test(html))
    ? [
        mend(
          'The editor has put a paragraph or a line break into a script tag.',
          'Paste the snippet again as one line, in a block for HTML, and do not change to the visual editor before you publish.',
        ),
      ]
    : []

/** Where the files are. */
export const addresses: Check = ({ scripts }) =>
  scripts.flatMap(({ src }) => {
    const folder = cut(src.replace(/[^/]*$/, ''))
    if (/[“”″]/.test(src))
      return [
        mend(
          `A script’s address has a word processor’s quotes around it: ${folder}`,
          'Put straight quotes (") in their place, or copy the snippet again from here.',
        ),
      ]
    if (/^https?:\/\/cdn\.example\//.test(src))
      return [
        mend(
          `The scripts’ address is still the example’s: ${folder}`,
          'Put the two files on your own site, and its address into “Where the two files are”.',
        ),
      ]
    if (/^http:\/\/(?!localhost|127\.)/i.test(src))
      return [
        mend(`A script’s address begins with http: ${folder}`, 'On an https page it is blocked. Use https.'),
      ]
    return []
  })

/** What keeps a script from running, or from running at once. */
export const heldBack: Check = ({ scripts }) =>
  scripts.flatMap(({ element }) => {
    const type = element.getAttribute('type') ?? ''
    if (element.closest('noscript'))
      return [mend('The scripts stand in <noscript>.', 'Take them out of there, or they never run.')]
    if (/^text\/plain$/i.test(type))
      return [
        mend(
          'A consent tool holds a script back until a choice is made.',
          'The tool stores and sends nothing, so it is strictly necessary: docs/hosting.md says what to set in each consent tool.',
        ),
      ]
    if (type !== '' && !/^(?:module|(?:text|application)\/javascript)$/i.test(type))
      return [
        look(
          `An optimizer starts a script later (type="${cut(type)}").`,
          'No harm but for the wait. To spare visitors that, exclude hair-options from “delay JavaScript”.',
        ),
      ]
    return []
  })

/** Hashes that the browser would refuse the file for. */
export const integrity: Check = ({ scripts, release }) =>
  scripts.flatMap(({ element, src, version, file: name }) => {
    const written = element.getAttribute('integrity')
    if (written === null) return []
    const file = release.files.find((one) => one.file === name)
    if (!/^(?:sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}\s*)+$/.test(written))
      return [
        mend(
          `An integrity is broken: ${cut(written)}`,
          'Copy the snippet again: the browser refuses the file.',
        ),
      ]
    if (version === release.version && file && !written.includes(file.integrity))
      return [
        mend(
          `The integrity of ${file.file} is not that of version ${release.version}.`,
          'Copy the snippet again, or put the files of this version in their place: the browser refuses a file that differs.',
        ),
      ]
    if (!element.hasAttribute('crossorigin') && /^(?:https?:)?\/\//i.test(src))
      return [
        mend(
          'A script has an integrity but no crossorigin="anonymous".',
          'Without it a browser cannot check a file of another site, and refuses it. Copy the snippet again.',
        ),
      ]
    return []
  })

/** More than one version or copy, and versions that are not the newest. */
export const versions: Check = ({ scripts, release }) => {
  const found = [...new Set(scripts.flatMap(({ version }) => version ?? []))]
  if (found.length > 1)
    return [
      mend(
        `Two versions are mixed: ${found.join(' and ')}.`,
        'Take the older scripts out. The two files only work together where they are of one version.',
      ),
    ]
  const [only] = found
  const outdated =
    only !== undefined && only !== release.version
      ? [
          look(
            `The page has version ${only}; this builder makes ${release.version}.`,
            'Copy the snippet again when you update the files.',
          ),
        ]
      : []
  const twice = scripts.filter(({ file }) => file === release.files[0]?.file).length > 1
  const copies = twice
    ? [
        look(
          'The scripts are on the page twice.',
          'It works, but one pair is enough for any number of places.',
        ),
      ]
    : []
  return [...outdated, ...copies]
}
