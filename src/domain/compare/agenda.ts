import type { ScoringKey } from '../key.ts'
import type { AgendaPoint, Facts, Pair } from './comparison.ts'
import { gapsOf, NAMED_GAPS, siteOf } from './pairs.ts'

const POINTS = 3

/**
 * What to talk about, at most three points: the widest gap, the facts seen differently and one
 * shared construction site. Where one of these is missing, a second gap takes its place.
 */
export function agendaOf(
  key: ScoringKey,
  pairs: readonly Pair[],
  facts: Facts | null
): readonly AgendaPoint[] {
  const rest = [...factPoint(facts), ...sitePoint(key, pairs)]
  const gaps = gapsOf(pairs).slice(0, Math.min(NAMED_GAPS, POINTS - rest.length))
  return [...gaps.map(({ id }) => gap(id)), ...rest]
}

function gap(dimension: string): AgendaPoint {
  return { kind: 'gap', dimension }
}

function factPoint(facts: Facts | null): readonly AgendaPoint[] {
  if (!facts || facts.different.length === 0) return []
  return [{ kind: 'facts', items: facts.different.map(({ item }) => item) }]
}

function sitePoint(key: ScoringKey, pairs: readonly Pair[]): readonly AgendaPoint[] {
  const site = siteOf(key, pairs)
  return site === null ? [] : [{ kind: 'site', dimension: site }]
}
