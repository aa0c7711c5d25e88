// Shows what is pushed into the data layer, as Google Tag Manager would see it.
const list = document.querySelector('#log')
const show = ({ event }) => list.append(Object.assign(document.createElement('li'), { textContent: event }))
const layer = (window.dataLayer ??= [])
const push = layer.push.bind(layer)
layer.forEach(show)
layer.push = (...entries) => {
  entries.forEach(show)
  return push(...entries)
}
