import { hide, show, update } from './mount.ts'
import { attributeOf, type OptionName, optionNames, optionTable } from './option-table.ts'
import { properties } from './option-sources.ts'

/**
 * The class behind `<hair-options>`, with a property for each option. Made by a function, because Node has no
 * HTMLElement and a module must be importable there.
 */
export function hairOptionsElement(): CustomElementConstructor {
  class HairOptionsElement extends HTMLElement {
    constructor() {
      super()
      // What was set before this class was known is the element's own, and would hide what is set from now on.
      for (const [name, value] of Object.entries(this)) {
        if (name in HairOptionsElement.prototype && Reflect.deleteProperty(this, name))
          Reflect.set(this, name, value)
      }
    }

    connectedCallback(): void {
      show(this)
    }

    /** A moved element leaves and comes back at once; only one that is really gone is hidden. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (!this.isConnected) hide(this)
      })
    }
  }
  for (const name of optionNames) {
    // `lang` is HTML's own, and is its attribute.
    if (!(name in HTMLElement.prototype))
      Object.defineProperty(HairOptionsElement.prototype, name, property(name))
  }
  return HairOptionsElement
}

/** Read, it is what was set, or what the attribute says. */
function property(name: OptionName): PropertyDescriptor & ThisType<HTMLElement> {
  const attribute = attributeOf(name, true)
  return {
    configurable: true,
    enumerable: true,
    get() {
      const written =
        optionTable[name] === 'flag' ? this.hasAttribute(attribute) : this.getAttribute(attribute)
      return properties.get(this)?.[name] ?? written ?? undefined
    },
    set(value: unknown) {
      properties.set(this, { ...properties.get(this), [name]: value })
      update(this)
    },
  }
}
