import { bandOf } from './bands.ts'
import type { ScoringKey } from './key.ts'
import { answeredOf, type Mark, weakest } from './marks.ts'
import { mean, roundHalfUp } from './numbers.ts'
import type { PullResult } from './result.ts'

/**
 * How much the old lessons (build, acquire, protect) still steer: 100 minus the mean score of the
 * items that count them (instrument 4.1). It reuses scored answers, so it is never an axis.
 */
export function pullOf(key: ScoringKey, marks: readonly Mark[]): PullResult | null {
  const rules = key.rules.pull
  if (!rules) return null
  const counted = answeredOf(marks).filter(({ item }) => rules.reflexes.includes(item.reflex ?? ''))
  const habit = mean(counted.map(mark => mark.score))
  const worst = weakest(counted)
  if (habit === null || !worst || counted.length < rules.minimum) return null
  const score = roundHalfUp(100 - habit)
  return { score, cut: bandOf(rules.cuts, score), worst: worst.item.id }
}
