import { end } from '../../../content/timelines.ts'

/** The months that get the first half of a line, because most of what hurts or heals happens in them. */
export const zoomed = 6

/**
 * Where a month stands on every line of every option, as a percentage from its start: one scale for all.
 * It is even within each half, and changes once, where the picture shows a break.
 */
export const place = (month: number): number =>
  month <= zoomed ? (month / zoomed) * 50 : 50 + ((month - zoomed) / (end - zoomed)) * 50
