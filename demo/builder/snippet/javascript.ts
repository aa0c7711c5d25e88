import { optionNames, optionTable } from '../../../embed/option-table.ts'
import { type Draft, needsOpener, takesPlace } from '../draft.ts'
import { usable } from '../problems.ts'
import type { Release } from '../release.ts'
import { attributes, mountId, scripts } from './line.ts'

/** Text as JavaScript in single quotes; `</script` may stand in none of it. */
function quoted(text: string): string {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)
  return `'${inside.replaceAll('</', String.raw`<\/`)}'`
}

/** The options as an object of JavaScript, over several lines. */
function optionsObject(draft: Draft, indent = ''): string {
  const used = usable(draft)
  const lines = optionNames.flatMap((name) => {
    const value = used[name]
    if (value === undefined) return []
    return [`${indent}  ${name}: ${optionTable[name] === 'flag' ? 'true' : quoted(value)},`]
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}

/**
 * A Custom HTML tag. It makes the script elements itself: Tag Manager takes attributes that it does not know, such as
 * `integrity` and `data-cfasync`, off those it is given. A floating button needs no place in the page, so the tag
 * makes its mount as well. Tag Manager reads old JavaScript (ES5) only.
 */
export function tagManagerTag(draft: Draft, release: Release): string {
  const files = scripts(draft, release).map(
    ({ src, integrity }) => `    [${quoted(src)}${integrity === undefined ? '' : `, ${quoted(integrity)}`}],`,
  )
  const mount =
    usable(draft).mode === 'floating'
      ? [
          `  var mount = document.createElement('div')`,
          ...[['data-hair-options', ''] as const, ...attributes(draft)].map(
            ([name, value]) => `  mount.setAttribute(${quoted(name)}, ${quoted(value)})`,
          ),
          `  document.body.appendChild(mount)`,
        ]
      : []
  return [
    `<script>`,
    `(function () {`,
    ...mount,
    `  var files = [`,
    ...files,
    `  ]`,
    `  files.forEach(function (file) {`,
    `    var script = document.createElement('script')`,
    `    script.src = file[0]`,
    `    if (file[1]) {`,
    `      script.integrity = file[1]`,
    `      script.crossOrigin = 'anonymous'`,
    `    }`,
    `    document.head.appendChild(script)`,
    `  })`,
    `})()`,
    `</script>`,
  ].join('\n')
}

/** A component of React. It makes the tool once it is on the page, and takes it off with itself. */
export function reactComponent(draft: Draft): string {
  const opener = needsOpener(draft) ? ` id="${mountId}"` : ''
  const height = takesPlace(draft) ? ` style={{ minHeight: '34em' }}` : ''
  return `import { useEffect, useRef } from 'react'
import { mount } from 'hair-options'

const options = ${optionsObject(draft)}

export function HairOptions() {
  const place = useRef(null)
  useEffect(() => {
    const handle = mount(place.current, options)
    return () => handle.destroy()
  }, [])
  return <div ref={place}${opener}${height} />
}
`
}

/** Any other page that a bundler makes. */
export function moduleUse(draft: Draft): string {
  return `import { mount } from 'hair-options'

const handle = mount('#hair-options', ${optionsObject(draft)})

// When the page no longer needs it:
// handle.destroy()
`
}
