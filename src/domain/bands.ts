import type { BandCut } from './key.ts'

/** The id of the band that a displayed score falls into; '' only without any band. */
export function bandOf(cuts: readonly BandCut[], score: number): string {
  return cuts[bandIndex(cuts, score)]?.id ?? ''
}

/** Index of the band of a displayed score; the first band also takes what lies below it. */
export function bandIndex(cuts: readonly BandCut[], score: number): number {
  return Math.max(
    0,
    cuts.findLastIndex(cut => cut.from <= score)
  )
}

/**
 * The neighbouring band on the other side of the nearest cut, if that cut is within `width`
 * displayed points; the lower of two cuts equally near. Null if none is near or `width` is 0.
 */
export function borderOf(cuts: readonly BandCut[], score: number, width: number): string | null {
  if (width <= 0) return null
  const own = bandIndex(cuts, score)
  const lower = own > 0 ? score - (cuts[own]?.from ?? 0) : Number.POSITIVE_INFINITY
  const upper = (cuts[own + 1]?.from ?? Number.POSITIVE_INFINITY) - score
  if (Math.min(lower, upper) > width) return null
  return cuts[lower <= upper ? own - 1 : own + 1]?.id ?? null
}
