import { isLess, mean } from './numbers.ts'

/** From this rWG on, a group is commonly said to agree (a convention, not a test). */
export const AGREES = 0.7

/** Sample variance s² = Σ(x − mean)² / (n − 1); null of fewer than two values. */
export function variance(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return squares / (values.length - 1)
}

/** Sample standard deviation, in the unit of the values; null of fewer than two. */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}

/**
 * Quantile R-7 (Hyndman & Fan 1996, type 7; what R, NumPy and spreadsheets do unless told
 * otherwise): linear between the order statistics around (n − 1) · share. `share` is 0–1;
 * null of nothing.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * Mean absolute deviation around the mean, in the unit of the values: the AD index of agreement
 * (Burke, Finkelstein & Dusig 1999) when the values are steps of an item. Null of nothing.
 */
export function meanDeviation(values: readonly number[]): number | null {
  const centre = mean(values)
  return centre === null ? null : mean(values.map(value => Math.abs(value - centre)))
}

/** Variance of answers picked at random from `options` evenly spaced steps: (A² − 1) / 12. */
export function uniformVariance(options: number): number {
  return (options ** 2 - 1) / 12
}

/** One item as a group answered it, in steps. */
export interface RatedItem {
  readonly values: readonly number[]
  /** How many steps its scale has, two at least. */
  readonly options: number
}

/**
 * Agreement on one item, rWG = 1 − s²/σ² with the uniform variance σ² (James, Demaree & Wolf
 * 1984), 0–1; what comes out below 0 is set to 0. Null of fewer than two values or options.
 */
export function rwg({ values, options }: RatedItem): number | null {
  const ratio = varianceRatio({ values, options })
  return ratio === null ? null : Math.max(0, 1 - ratio)
}

/**
 * Agreement on several items of one scale, rWG(J) = J·q / (J·q + m) with m the mean of s²/σ² and
 * q = 1 − m (James, Demaree & Wolf 1984; their m̄/σ² where all items have the same options), 0–1;
 * 0 where q is below 0. Null without an item or with one that has no variance of its own.
 */
export function rwgJ(items: readonly RatedItem[]): number | null {
  const ratios = items.map(varianceRatio).filter(ratio => ratio !== null)
  const m = mean(ratios)
  if (m === null || ratios.length < items.length) return null
  const agreement = ratios.length * Math.max(0, 1 - m)
  return agreement === 0 ? 0 : agreement / (agreement + m)
}

function varianceRatio({ values, options }: RatedItem): number | null {
  const observed = variance(values)
  const expected = uniformVariance(options)
  return observed === null || !isLess(0, expected) ? null : observed / expected
}

/** What a mean rests on. */
export interface Sample {
  readonly n: number
  readonly sd: number
}

/** Standard error of the difference between two means, √(SD₁²/n₁ + SD₂²/n₂) (Welch 1938). */
export function standardErrorOfDifference(a: Sample, b: Sample): number {
  return Math.sqrt(a.sd ** 2 / a.n + b.sd ** 2 / b.n)
}
