import type { ScoringKey } from './key.ts'
import { compare } from './numbers.ts'

/**
 * Dimensions sorted upwards by `values`, the first deciding first; whatever is still equal in exact
 * arithmetic stands in the quiz's order of ties.
 */
export function inTieOrder<Dimension extends { readonly id: string }>(
  key: ScoringKey,
  dimensions: readonly Dimension[],
  ...values: readonly ((dimension: Dimension) => number)[]
): readonly Dimension[] {
  const ties = key.rules.priorities.ties
  const place = (dimension: Dimension) => ties.indexOf(dimension.id)
  return [...dimensions].sort((a, b) => firstDifference(a, b, values) || place(a) - place(b))
}

function firstDifference<Element>(
  a: Element,
  b: Element,
  values: readonly ((element: Element) => number)[]
): number {
  for (const value of values) {
    const difference = compare(value(a), value(b))
    if (difference !== 0) return difference
  }
  return 0
}
