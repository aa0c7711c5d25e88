import { type Draft, needsOpener, takesPlace, usual } from '../draft.ts'
import type { Language } from '../highlight.ts'
import { usable } from '../problems.ts'
import type { Release } from '../release.ts'
import { moduleUse, reactComponent, tagManagerTag } from './javascript.ts'
import { attributes, line, mountHtml, placeHtml, scripts, scriptsHtml } from './line.ts'

/** Something to copy, and where it goes. */
export interface Piece {
  readonly title: string
  readonly language: Language
  readonly text: string
}

export interface Platform {
  readonly name: string
  /** The heading of its steps in docs/site-builders.md. */
  readonly steps: string
  readonly pieces: (draft: Draft, release: Release) => readonly Piece[]
}

const html = (title: string, text: string): Piece => ({ title, language: 'html', text })
const js = (title: string, text: string): Piece => ({ title, language: 'js', text })
const plain = (title: string, text: string): Piece => ({ title, language: 'text', text })

const whole = (draft: Draft, release: Release) => [html('The snippet', line(draft, release))]

const inTwoParts = (draft: Draft, release: Release) => [
  html('The snippet', line(draft, release)),
  html('Where scripts are taken out: for the page', mountHtml(draft)),
  html('Where scripts are taken out: for the footer', scriptsHtml(draft, release)),
]

const install = ({ version }: Release) => plain('Install', `npm install hair-options@${version}`)

/** Every way to put it on a site that we know of. */
export const platforms: readonly Platform[] = [
  { name: 'Plain HTML', steps: 'Plain HTML', pieces: whole },
  { name: 'WordPress', steps: 'WordPress, block editor', pieces: inTwoParts },
  { name: 'WordPress, classic', steps: 'WordPress, classic editor', pieces: inTwoParts },
  { name: 'Elementor', steps: 'Elementor', pieces: whole },
  {
    name: 'Google Tag Manager',
    steps: 'Google Tag Manager',
    pieces: (draft, release) => [
      ...(usable(draft).mode === 'floating' ? [] : [html('For the page', mountHtml(draft))]),
      html('For the Custom HTML tag', tagManagerTag(draft, release)),
    ],
  },
  { name: 'Squarespace', steps: 'Squarespace', pieces: whole },
  {
    name: 'Wix',
    steps: 'Wix',
    pieces: (draft, release) => [
      plain('Server URL', scripts(draft, release)[0]?.src ?? ''),
      plain('Tag name', 'hair-options'),
      plain(
        'Attributes, each with its value',
        attributes(draft, true)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      ),
    ],
  },
  { name: 'Webflow', steps: 'Webflow', pieces: whole },
  { name: 'Shopify', steps: 'Shopify', pieces: whole },
  {
    name: 'React',
    steps: 'React, Preact, Vue and others',
    pieces: (draft, release) => [install(release), js('hair-options.jsx', reactComponent(draft))],
  },
  {
    name: 'npm',
    steps: 'React, Preact, Vue and others',
    pieces: (draft, release) => [
      install(release),
      html('In the page', placeHtml(draft)),
      js('In your script', moduleUse(draft)),
    ],
  },
]

/** What a strict site has to allow. Nothing else: no style, no request, no frame. */
export function policy(draft: Draft, release: Release): readonly Piece[] {
  const used = usable(draft)
  const files = scripts(draft, release)
  const [origin] = /^(?:https?:)?\/\/[^/]+/i.exec(files[0]?.src ?? '') ?? [`'self'`]
  const hashes = files.flatMap(({ integrity }) => (integrity === undefined ? [] : `'${integrity}'`))
  const css = takesPlace(used) && (used.height ?? usual.height) === 'css'
  return [
    plain('Content-Security-Policy', `script-src ${origin}`),
    ...(hashes.length > 0 ? [plain('Or by the hash of each file', `script-src ${hashes.join(' ')}`)] : []),
    ...(css ? [plain('For your own CSS', '[data-hair-options] { min-height: 34em }')] : []),
    ...(needsOpener(used)
      ? [html('To open it with a link or button of your own', `data-hair-options-open="hair-options"`)]
      : []),
  ]
}
