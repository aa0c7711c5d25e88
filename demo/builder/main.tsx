import { render } from 'preact'
import type { Release } from './release.ts'
import { Builder } from './screens/builder.tsx'

const place = document.getElementById('builder') as HTMLElement

fetch('/dist/manifest.json')
  .then((response) => response.json() as Promise<Release>)
  .then(
    (release) => {
      place.replaceChildren()
      render(<Builder release={release} />, place)
    },
    (error: unknown) => {
      console.error(error)
      place.textContent = 'The scripts have not been built yet: run npm start.'
    },
  )
