import type { HairOptionsEvents } from '../../embed/events.ts'
import { attributeOf, type OptionName, optionNames, optionTable } from '../../embed/option-table.ts'
import { optionWords } from '../../embed/option-words.ts'

/** What each event says; none carries anything. */
const eventWords: Readonly<Record<keyof HairOptionsEvents, string>> = {
  'hair-options:ready': 'it has started',
  'hair-options:started': 'the first question was opened or answered',
  'hair-options:step': 'another question is shown',
  'hair-options:finished': 'a result is shown, whatever it is',
  'hair-options:compare': 'the comparison was opened',
  'hair-options:booking': 'the booking link was followed',
  'hair-options:print': 'the sheet to take away was printed',
  'hair-options:closed': 'its dialog was closed',
  'hair-options:error':
    'it could not start, and what stood in the mount is shown again; or it could not draw, which it tries anew',
}

const parts = ['frame', 'heading', 'button', 'option', 'booking', 'dialog', 'close', 'launcher']
const properties = ['accent', 'radius', 'font', 'sticky-top']

function attribute(name: OptionName) {
  const row: string | readonly string[] = optionTable[name]
  const { what, without } = optionWords[name]
  const text =
    typeof row === 'string'
      ? row === 'flag'
        ? 'boolean'
        : 'string'
      : row.map((word) => `'${word}'`).join(' | ')
  const isValue = /^`[^`]+`$/.test(without)
  return {
    name: attributeOf(name, true),
    description: what,
    type: { text },
    ...(isValue && { default: without.replaceAll('`', '') }),
  }
}

/** `lang` is HTML's own. */
function member(name: OptionName) {
  const { name: attributeName, description, type } = attribute(name)
  return name === 'lang' ? [] : [{ kind: 'field', name, attribute: attributeName, description, type }]
}

/** dist/custom-elements.json, from which editors know the element (Custom Elements Manifest 2.1). */
export function customElements() {
  const kind = 'javascript-module'
  const path = 'dist/define-now.js'
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind,
        path,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'HairOptionsElement',
            tagName: 'hair-options',
            description: 'A patient decision aid for hair loss.',
            superclass: { name: 'HTMLElement' },
            attributes: [
              ...optionNames.map(attribute),
              { name: 'config', description: 'options as JSON', type: { text: 'string' } },
            ],
            members: optionNames.flatMap(member),
            events: Object.entries(eventWords).map(([name, description]) => ({
              name,
              description,
              type: { text: 'CustomEvent<null>' },
            })),
            cssParts: parts.map((name) => ({ name })),
            cssProperties: properties.map((name) => ({ name: `--hair-options-${name}` })),
            slots: [{ name: '', description: 'Seen until it has started, and if it never does.' }],
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'hair-options',
            declaration: { name: 'HairOptionsElement', module: path },
          },
        ],
      },
    ],
  }
}
