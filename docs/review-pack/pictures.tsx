import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { enGb } from '../../src/content/en-gb.ts'
import { questions } from '../../src/domain/questions.ts'
import { more } from '../../src/more.tsx'
import { type Aid, AidContext } from '../../src/ui/aid-context.ts'
import { OptionPictures } from '../../src/ui/more/pictures/option-pictures.tsx'
import { drawings } from '../../src/ui/more/pictures/skin-shapes.ts'
import { isPictured, Picture } from '../../src/ui/parts/picture.tsx'
import { Drawing } from '../../src/ui/pictures/draw.tsx'

const aid = { copy: enGb, settings: { headingLevel: 2 }, more } as Partial<Aid> as Aid

/** What the comparison draws: what happens when, and what the skin looks like, as a person sees it. */
export function Pictures() {
  return (
    <AidContext.Provider value={aid}>
      <div class="aid">
        <OptionPictures />
      </div>
    </AidContext.Provider>
  )
}

/** Each drawing of a head or of skin, named by a hash: another hash is another drawing. */
export function drawn(): Readonly<Record<string, string>> {
  const ofQuestions = questions
    .filter(({ id }) => isPictured(id))
    .flatMap(({ id, options }) =>
      options.map((option) => [`${id} ${option}`, hashOf(<Picture question={id} option={option} />)]),
    )
  const ofSkin = Object.entries(drawings).flatMap(([skin, draw]) =>
    Object.entries(draw()).map(([distance, subject]) => [
      `skin ${skin} ${distance}`,
      hashOf(<Drawing subject={subject} />),
    ]),
  )
  return Object.fromEntries([...ofQuestions, ...ofSkin]) as Record<string, string>
}

const hashOf = (picture: VNode) =>
  createHash('sha256').update(renderToString(picture)).digest('hex').slice(0, 12)
