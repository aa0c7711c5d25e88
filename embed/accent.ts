/**
 * The clinic's colour, made legible. It stands as text and as a button's ground on our light and dark surfaces,
 * so it is darkened, or lightened, until it holds 4.5:1 there (WCAG 2.2, 1.4.3).
 */

type Rgb = readonly [red: number, green: number, blue: number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** The lightest and darkest grounds the accent stands on (src/ui/styles/tokens.css, --_accent-soft). */
const lightGround: Rgb = [231, 241, 240]
const darkGround: Rgb = [29, 51, 53]

const contrastNeeded = 4.5

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour, moved towards white or black in steps of a twentieth until it is legible on the ground. */
function legibleOn(ground: Rgb, towards: Rgb, colour: Rgb): Rgb {
  for (let step = 0; step < 20; step++) {
    const mixed = colour.map((channel, i) =>
      Math.round(channel + ((towards[i] as number) - channel) * (step / 20)),
    ) as unknown as Rgb
    if (contrast(mixed, ground) >= contrastNeeded) return mixed
  }
  return towards
}

/** The channels of any colour that the browser writes back as rgb(): hex, rgb() and hsl(), without transparency. */
function channels(value: string): Rgb | undefined {
  const { style } = document.createElement('i')
  style.color = value
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(style.color)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

const css = ([red, green, blue]: Rgb) => `rgb(${red}, ${green}, ${blue})`

/**
 * The accent for the light and for the dark surface.
 *
 * @param value a colour as a host wrote it.
 * @returns both colours, or undefined where the value is no colour we can read. Says so where it had to change one.
 */
export function legibleAccent(value: string): { light: string; dark: string } | undefined {
  const colour = channels(value)
  if (colour === undefined) return undefined
  const light = legibleOn(lightGround, black, colour)
  if (css(light) !== css(colour)) {
    console.info(`Hair Options: accent "${value}" is shown as ${css(light)}, so that it can be read.`)
  }
  return { light: css(light), dark: css(legibleOn(darkGround, white, colour)) }
}
