import { channels, contrast, darkGround, legibleAccent, lightGround } from '../../embed/accent.ts'

const hex = (colour: readonly number[]) =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

/** What the tool makes of a clinic's colour on its light and its dark ground; undefined for what is no colour. */
export function contrastOnGrounds(value: string) {
  const given = channels(value.trim())
  const shown = legibleAccent(value.trim())
  if (!given || !shown) return undefined
  const grounds = [
    { name: 'On light', ground: lightGround, colour: channels(shown.light) ?? given },
    { name: 'On dark', ground: darkGround, colour: channels(shown.dark) ?? given },
  ]
  return {
    hex: hex(given),
    grounds: grounds.map(({ name, ground, colour }) => ({
      name,
      ground: hex(ground),
      colour: hex(colour),
      contrast: contrast(colour, ground),
      isChanged: hex(colour) !== hex(given),
    })),
  }
}
