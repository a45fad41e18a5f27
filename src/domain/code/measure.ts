import { itemsOf } from '../answers.ts'
import type { ItemKey, ScoringKey } from '../key.ts'

/** What a dimension's points are counted in. */
export interface Measure {
  readonly id: string
  readonly items: readonly ItemKey[]
  /** Least common multiple of the items' maxima: the points that one item is worth at most. */
  readonly scale: number
}

/** Of every dimension, in radar order. */
export function measuresOf(key: ScoringKey): readonly Measure[] {
  const all = itemsOf(key)
  return key.dimensions.map(id => {
    const items = all.filter(item => item.dimension === id)
    return { id, items, scale: items.map(maximum).reduce(commonMultiple, 1) }
  })
}

/** The points of an item's answer on the common scale; whole. */
export function onScale({ scale }: Measure, item: ItemKey, points: number): number {
  return (points * scale) / maximum(item)
}

/** Whether a dimension with so many answered items has a score (instrument 4.2). */
export function isScored(key: ScoringKey, { items }: Measure, answered: number): boolean {
  return answered > 0 && items.length - answered <= key.rules.missingItems
}

/** At least 1, so that an item without points takes part with 0 of 1. */
function maximum({ options }: ItemKey): number {
  return options.reduce((most, { points }) => Math.max(most, points), 1)
}

function commonMultiple(a: number, b: number): number {
  return (a / commonDivisor(a, b)) * b
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
