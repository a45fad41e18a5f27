import type { ScoringKey } from '../key.ts'
import { isLess } from '../numbers.ts'
import { inTieOrder } from '../order.ts'
import { standardErrorOfDifference } from '../statistics.ts'
import type { Team, TeamDimension } from './team.ts'

/** So many standard errors a difference must be before it is told (about 95%). */
const ERRORS = 2

/** Two teams side by side, in ids and numbers. */
export interface Teams {
  /** Dimensions on which a team is not of one mind itself: told before any gap between the two. */
  readonly inside: { readonly a: readonly string[]; readonly b: readonly string[] }
  /** Where both teams have numbers, the widest gap first. */
  readonly gaps: readonly TeamGap[]
}

export interface TeamGap {
  readonly id: string
  /** Means, unrounded, 0–100. */
  readonly a: number
  readonly b: number
  /** Distance of the means. */
  readonly gap: number
  /** Standard error of the difference. */
  readonly error: number
  /** Far enough apart to be told: at least the rule's points and two standard errors. */
  readonly flagged: boolean
}

/** Two teams of one quiz and edition; null when the quiz has no rule `team`. */
export function compareTeams(key: ScoringKey, a: Team, b: Team): Teams | null {
  const rule = key.rules.team
  if (!rule) return null
  const gaps = key.dimensions.flatMap(id => gapOf(rule.gap, find(a, id), find(b, id)) ?? [])
  return {
    inside: { a: wideIn(a), b: wideIn(b) },
    gaps: inTieOrder(key, gaps, ({ gap }) => -gap)
  }
}

function find({ dimensions }: Team, id: string): TeamDimension | undefined {
  return dimensions.find(dimension => dimension.id === id)
}

function wideIn({ dimensions }: Team): readonly string[] {
  return dimensions
    .filter(one => one.show !== 'nothing' && one.spread === 'wide')
    .map(({ id }) => id)
}

function gapOf(
  least: number,
  a: TeamDimension | undefined,
  b: TeamDimension | undefined
): TeamGap | null {
  if (a?.show !== 'numbers' || b?.show !== 'numbers') return null
  const gap = Math.abs(a.mean - b.mean)
  const error = standardErrorOfDifference(a, b)
  const flagged = !isLess(gap, least) && !isLess(gap, ERRORS * error)
  return { id: a.id, a: a.mean, b: b.mean, gap, error, flagged }
}
