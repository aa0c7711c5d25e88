/** "SMP, FUE and FUT": items as British English writes them in a sentence. */
export const list = (items: readonly string[], word: 'and' | 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`
