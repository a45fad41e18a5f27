import type { CompareRules, ScoringKey } from '../key.ts'
import { inTieOrder } from '../order.ts'
import type { Result } from '../result.ts'
import type { Comparison, HalfPair, Pair, Picture, Top } from './comparison.ts'

/** More than two would hide which one matters. */
export const NAMED_GAPS = 2

/** The dimensions of two results (instrument 6, level 1), the widest gap first. */
export function pairUp(
  key: ScoringKey,
  rule: CompareRules,
  a: Result,
  b: Result
): Pick<Comparison, 'pairs' | 'unscored'> {
  const all = key.dimensions.map(id => ({ id, a: scoreOf(a, id), b: scoreOf(b, id) }))
  const scored = all.flatMap(half => pairOf(rule, half) ?? [])
  return {
    pairs: inTieOrder(key, scored, ({ gap }) => -gap),
    unscored: all.filter(half => half.a === null || half.b === null)
  }
}

/** A dimension's displayed score: what each side saw is what the two talk about. */
export function scoreOf({ dimensions }: Result, id: string): number | null {
  return dimensions.find(dimension => dimension.id === id)?.score ?? null
}

function pairOf(rule: CompareRules, { id, a, b }: HalfPair): Pair | null {
  if (a === null || b === null) return null
  const gap = Math.abs(a - b)
  return { id, a, b, gap, picture: pictureOf(rule, gap, Math.min(a, b), Math.max(a, b)) }
}

function pictureOf(rule: CompareRules, gap: number, low: number, high: number): Picture {
  if (gap >= rule.apart) return 'apart'
  if (gap >= rule.talk) return 'talk'
  if (low >= rule.strength) return 'strength'
  return high < rule.strength ? 'site' : 'same'
}

/** Differences that mean something, the widest first. */
export function gapsOf(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ picture }) => picture === 'talk' || picture === 'apart')
}

/** What to name first: at most two gaps and the highest shared strength. */
export function topOf(key: ScoringKey, pairs: readonly Pair[]): Top {
  const gaps = gapsOf(pairs)
    .slice(0, NAMED_GAPS)
    .map(({ id }) => id)
  return { gaps, strength: firstWith(key, pairs, 'strength', -1) }
}

/** The lowest shared construction site: the best place to start. */
export function siteOf(key: ScoringKey, pairs: readonly Pair[]): string | null {
  return firstWith(key, pairs, 'site', 1)
}

function firstWith(
  key: ScoringKey,
  pairs: readonly Pair[],
  picture: Picture,
  direction: 1 | -1
): string | null {
  const own = pairs.filter(pair => pair.picture === picture)
  const [first] = inTieOrder(key, own, ({ a, b }) => direction * (a + b))
  return first?.id ?? null
}
