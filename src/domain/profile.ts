import type { ScoringKey } from './key.ts'
import { type Mark, marksOf, weakest } from './marks.ts'
import { isLess } from './numbers.ts'
import { inTieOrder } from './order.ts'
import type { Profile } from './result.ts'
import type { Scored } from './score.ts'

const FLAT = { lowest: null, highest: null, lowestItem: null } as const

/** How the scored dimensions relate: even, or with a lowest and a highest. */
export function relate(
  key: ScoringKey,
  scored: readonly Scored[],
  marks: readonly Mark[]
): Profile {
  const [lowest] = inTieOrder(key, scored, ({ exact }) => exact)
  const [highest] = inTieOrder(key, scored, ({ exact }) => -exact)
  if (!lowest || !highest || scored.length < 2) return { ...FLAT, even: false, spread: null }
  const spread = highest.score - lowest.score
  const even = spread <= (key.rules.notes.even ?? Number.NEGATIVE_INFINITY)
  // Without the rule on even profiles, equal scores still have no lowest to speak of.
  if (even || !isLess(lowest.exact, highest.exact)) return { ...FLAT, even, spread }
  const lowestItem = weakest(marksOf(marks, lowest.id))?.item.id ?? null
  return { even, spread, lowest: lowest.id, highest: highest.id, lowestItem }
}
