/** The parts of somebody's page that have to do with us. */
export interface Page {
  /** As it was pasted. */
  readonly html: string
  readonly document: Document
  /** `<div data-hair-options>` and `<hair-options>`. */
  readonly mounts: readonly Element[]
  readonly scripts: readonly Script[]
}

interface Script {
  readonly element: Element
  /** As it is written, wherever an optimizer may have put it. */
  readonly src: string
  /** Its file's name: `hair-options-more.js`. */
  readonly file: string
  /** `1.2.3`, where the address says it. */
  readonly version?: string
}

/** Optimizers that put a script off keep its address in an attribute of their own. */
const sources = ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src', 'data-cookieblock-src']

/**
 * Reads HTML without running it: a document of DOMParser's has no scripts, loads no picture and shows nothing.
 */
export function readPage(html: string): Page {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const mounts = [...parsed.querySelectorAll('[data-hair-options], hair-options')]
  const found = [...parsed.querySelectorAll('script')].flatMap((element) => {
    const src = sources.map((name) => element.getAttribute(name) ?? '').find((value) => ours.test(value))
    return src === undefined ? [] : [script(element, src)]
  })
  return { html, document: parsed, mounts, scripts: found }
}

const ours = /(hair-options(?:-more|-consultation)?)(?:\.min)?\.js/

function script(element: Element, src: string): Script {
  const version = /[/@](\d+\.\d+\.\d+[\w.-]*)\//.exec(src)?.[1]
  return {
    element,
    src,
    file: `${ours.exec(src)?.[1]}.js`,
    ...(version !== undefined && { version }),
  }
}
