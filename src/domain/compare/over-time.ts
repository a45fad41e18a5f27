import type { ScoringKey } from '../key.ts'
import type { Result } from '../result.ts'
import type { Quiz } from '../texts.ts'
import { scoreOf } from './pairs.ts'

/** An earlier and a later result of the same visitor, in ids and numbers. */
export interface OverTime {
  /** In radar order. */
  readonly dimensions: readonly Change[]
  /** Displayed overall scores, 0–100. */
  readonly overall: { readonly earlier: number | null; readonly later: number | null }
}

export interface Change {
  readonly id: string
  /** Displayed, 0–100; null: not scored. */
  readonly earlier: number | null
  readonly later: number | null
  /** Later minus earlier, −100 to 100; null unless both are scored. */
  readonly change: number | null
  /** Under `talk` points none, over `apart` real, between them perhaps (instrument 4.8). */
  readonly verdict: 'none' | 'maybe' | 'real' | null
}

/**
 * How a visitor's own results of one quiz and edition moved; null when the quiz has no rule
 * `compare`. The caller asks `comparable` first.
 */
export function overTime(
  { key }: Pick<Quiz, 'key'>,
  earlier: Result,
  later: Result
): OverTime | null {
  if (!key.rules.compare) return null
  return {
    dimensions: key.dimensions.map(id => changeOf(key, id, earlier, later)),
    overall: { earlier: earlier.overall?.score ?? null, later: later.overall?.score ?? null }
  }
}

function changeOf(key: ScoringKey, id: string, first: Result, second: Result): Change {
  const [earlier, later] = [scoreOf(first, id), scoreOf(second, id)]
  const change = earlier === null || later === null ? null : later - earlier
  return { id, earlier, later, change, verdict: verdictOf(key, change) }
}

function verdictOf({ rules }: ScoringKey, change: number | null): Change['verdict'] {
  if (change === null || !rules.compare) return null
  const size = Math.abs(change)
  if (size < rules.compare.talk) return 'none'
  return size > rules.compare.apart ? 'real' : 'maybe'
}
