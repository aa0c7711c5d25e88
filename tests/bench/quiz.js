// The floor, by hand: read as text and given its questions by floor.ts.
// oxlint-disable-next-line no-unused-expressions -- it is called where it is served
;(steps) =>
  document.querySelectorAll('[data-floor]').forEach((mount) => {
    const given = []
    const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })
    const show = (isFirst) => {
      const [heading, why, options = []] = steps[given.length] ?? ['Your answers', '']
      const title = make('h2', heading)
      title.tabIndex = -1
      const list = make('ul', '')
      for (const option of options.length > 0 ? options : given) {
        const item = make('li', options.length > 0 ? '' : option)
        list.append(item)
        if (options.length === 0) continue
        const button = make('button', option)
        button.addEventListener('click', () => {
          given.push(option)
          show(false)
        })
        item.append(button)
      }
      const status = make('p', `Question ${given.length + 1}`)
      status.setAttribute('role', 'status')
      mount.replaceChildren(status, title, make('p', why), list)
      if (!isFirst) title.focus({ preventScroll: true })
    }
    show(true)
  })
