import type { Settings } from '../settings.ts'

/** What a host may change of the tokens (styles/tokens.css), as custom properties of the element that has them. */
export const looks = ({ accent, radius, font }: Settings) => ({
  '--_accent-light': accent?.light,
  '--_accent-dark': accent?.dark,
  '--_radius': radius,
  '--_font': font,
})

/** Gives the host's looks to an element that is not drawn by us: a dialog around the tool, or what opens it. */
export function dress(element: HTMLElement, settings: Settings): void {
  element.dataset['scheme'] = settings.colorScheme
  for (const [name, value] of Object.entries(looks(settings))) element.style.setProperty(name, value ?? '')
}
