import { css } from './css.ts'
import { delivery } from './delivery.ts'
import { type Host, mount } from './host.ts'
import { scripts } from './scripts.ts'
import { swaps } from './swaps.ts'

/** Nothing odd: what the others are held against. */
export const plain: Host = { name: 'plain', hasLooks: true }
export const plainDark: Host = {
  name: 'plain and dark',
  mount: mount.replace('data-clinic', 'data-color-scheme="dark" data-clinic'),
}

export const hosts: readonly Host[] = [...css, ...scripts, ...delivery, ...swaps]

/** The six that `npm test` visits in every engine: where engines differ, or did. */
const six = new Set([
  'all: unset !important',
  'form controls !important',
  'Prototype.js',
  'text nodes rewritten as Google Translate does',
  'delayed as WP Rocket does, readyState spoofed',
  'Turbo page swap',
])
export const hostsForEveryEngine = hosts.filter(({ name }) => six.has(name))
