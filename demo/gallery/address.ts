/** What the tool is looked at in, in CSS pixels. */
export const devices = {
  phone: { name: 'Phone', width: 360, height: 740 },
  tablet: { name: 'Tablet', width: 768, height: 1024 },
  desktop: { name: 'Desktop', width: 1280, height: 800 },
} as const

export const schemes = { light: { name: 'Light' }, dark: { name: 'Dark' } } as const

export const directions = { ltr: { name: 'Left to right' }, rtl: { name: 'Right to left' } } as const

/** All that is chosen in the gallery, and nothing of anybody. */
export interface Choice {
  readonly screen: string
  readonly device: keyof typeof devices
  readonly scheme: keyof typeof schemes
  readonly direction: keyof typeof directions
}

/** `#result-smp/phone/dark`, and `/rtl` after it where the tool reads from right to left. */
export function addressOf({ screen, device, scheme, direction }: Choice): string {
  return `#${[screen, device, scheme, ...(direction === 'rtl' ? [direction] : [])].join('/')}`
}

/** What an address chooses, in any order; the first of each where it says nothing that there is. */
export function choiceIn(address: string, screens: readonly string[]): Choice {
  const said = address.replace(/^#/, '').split('/')
  const oneOf = <Id extends string>(ids: readonly Id[]): Id =>
    ids.find((id) => said.includes(id)) ?? (ids[0] as Id)
  return {
    screen: oneOf(screens),
    device: oneOf(idsOf(devices)),
    scheme: oneOf(idsOf(schemes)),
    direction: oneOf(idsOf(directions)),
  }
}

export const idsOf = <Id extends string>(table: Record<Id, unknown>) => Object.keys(table) as Id[]
