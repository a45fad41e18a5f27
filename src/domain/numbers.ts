/**
 * Every value here is a rational with a small denominator: a mean of at most some hundred shares
 * of points. Two such values are equal or at least 1 / (product of their denominators) apart, which is
 * far above 1e-9, and floating point errs far below it. So a tolerance of 1e-9 decides exactly as
 * fractions would.
 */
export const TOLERANCE = 1e-9

/** The displayed whole number; a half goes up, whichever side of it floating point landed on. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + TOLERANCE)
}

/** Whether `a` is less than `b` in exact arithmetic. */
export function isLess(a: number, b: number): boolean {
  return a < b - TOLERANCE
}

/** For sorting upwards; equal in exact arithmetic is 0. */
export function compare(a: number, b: number): number {
  if (isLess(a, b)) return -1
  return isLess(b, a) ? 1 : 0
}

/** A part of a whole on 0–100; 0 of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0
}

/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The element with the smallest value, the first of several; undefined of nothing. */
export function lowestBy<Element>(
  elements: readonly Element[],
  value: (element: Element) => number
): Element | undefined {
  return elements.reduce<Element | undefined>(
    (lowest, element) =>
      lowest === undefined || isLess(value(element), value(lowest)) ? element : lowest,
    undefined
  )
}
