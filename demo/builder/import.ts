import { attributeOf, optionNames, optionTable, type OptionName } from '../../embed/option-table.ts'
import { type Page, readPage } from './check/page.ts'
import { type Draft, takesPlace, tidy, withField } from './draft.ts'
import { problem } from './problems.ts'
import { exampleFolder, type Release } from './release.ts'

/** What was read of a snippet, and what had to be left out, each as it stood there. */
export interface Imported {
  readonly draft: Draft
  readonly leftOut: readonly string[]
}

/** Reads a snippet, or a page that has one, back into what was filled in; undefined where there is none. */
export function importSnippet(html: string, release: Release): Imported | undefined {
  const page = readPage(html)
  const [mount] = page.mounts
  if (!mount) return undefined
  const options = { ...fromConfig(mount), ...fromAttributes(mount) }
  const given = { ...options, ...around(page, mount, options, release) }
  const entries = Object.entries(given) as [keyof Draft, string][]
  const isUsable = ([name, value]: [keyof Draft, string]) => problem(name, value) === undefined
  return {
    draft: tidy(Object.fromEntries(entries.filter(isUsable))),
    leftOut: entries.filter((entry) => !isUsable(entry)).map(([name, value]) => `${name}: ${value}`),
  }
}

/** `data-` on any element but our own; a flag by its presence. */
function fromAttributes(mount: Element): Draft {
  const isOwn = mount.localName === 'hair-options'
  return optionNames.reduce<Draft>((draft, name) => {
    const value = mount.getAttribute(attributeOf(name, isOwn))
    return value === null ? draft : withField(draft, name, asText(name, value))
  }, {})
}

/** `data-config`, which may hold numbers, flags and lists. */
function fromConfig(mount: Element): Draft {
  try {
    const config: unknown = JSON.parse(
      mount.getAttribute('data-config') ?? mount.getAttribute('config') ?? '',
    )
    if (typeof config !== 'object' || config === null) return {}
    const given = config as Record<string, unknown>
    return optionNames.reduce<Draft>((draft, name) => {
      // JSON may have them as a script writes them, or as HTML does.
      const value = given[name] ?? given[attributeOf(name, true)]
      if (value === undefined || value === null) return draft
      return withField(draft, name, asText(name, Array.isArray(value) ? value.join(' ') : String(value)))
    }, {})
  } catch {
    return {} // there is none, or none that can be read
  }
}

const asText = (name: OptionName, value: string) =>
  optionTable[name] === 'flag' && value === '' ? 'true' : value

/** What is not an option: the link inside, the button that opens it, the scripts. */
function around({ document, scripts }: Page, mount: Element, options: Draft, release: Release): Draft {
  const opener = document.querySelector('[data-hair-options-open]')?.textContent
  const link = mount.querySelector('a[href]')
  const [script] = scripts
  const folder = script?.src.replace(/[^/]*$/, '')
  return {
    ...(link && { link: link.getAttribute('href') ?? '', linkText: opener ? '' : (link.textContent ?? '') }),
    ...(opener && { opener }),
    ...(folder && folder !== exampleFolder(release) && { files: folder }),
    ...(script && !script.element.hasAttribute('integrity') && { pinned: 'no' }),
    ...(takesPlace(options) && !mount.hasAttribute('style') && { height: 'css' }),
  }
}
