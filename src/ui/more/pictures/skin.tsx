import { useState } from 'preact/hooks'
import { pictureEvidence } from '../../../content/evidence-pictures.ts'
import { type Skin, skins } from '../../../content/timelines.ts'
import { Heading } from '../../parts/heading.tsx'
import { Drawing } from '../../pictures/draw.tsx'
import { useMoreCopy } from '../more-copy.ts'
import { Sources } from '../sources.tsx'
import { drawings } from './skin-shapes.ts'

/** What SMP, FUE and FUT look like on the skin, near and far. The words beside each drawing say the same. */
export function SkinPictures() {
  const { pictures, sources } = useMoreCopy()
  return (
    <>
      <Heading below={1}>{pictures.skin}</Heading>
      <p>{pictures.drawings}</p>
      <div class="skins">
        {skins.map((skin) => (
          <SkinPicture key={skin} of={skin} />
        ))}
      </div>
      <p>{pictures.ask}</p>
      <Sources
        title={sources.ofResult}
        about={pictures.skin}
        of={skins.map((skin) => ({
          text: pictures.skins[skin].title,
          evidence: pictureEvidence.skins[skin],
        }))}
      />
    </>
  )
}

function SkinPicture({ of: skin }: { of: Skin }) {
  const { pictures } = useMoreCopy()
  const [drawn] = useState(drawings[skin])
  const told = pictures.skins[skin]
  return (
    <div>
      <Heading below={2}>{told.title}</Heading>
      {(['near', 'far'] as const).map((distance) => (
        <div key={distance} class="skin">
          <Drawing subject={drawn[distance]} />
          <p>
            <b>{pictures[distance]}</b> {told[distance]}
          </p>
        </div>
      ))}
    </div>
  )
}
