import type { Emphasis, ScoringKey } from './key.ts'
import { type Mark, marksOf, weakest } from './marks.ts'
import { isLess } from './numbers.ts'
import { inTieOrder } from './order.ts'
import type { ClaimResult, NextStep, Profile } from './result.ts'
import { allAtTop, type Scored } from './score.ts'

/** Half of the scale: where "much depends on partners" begins for a quiz without the field rule. */
const HALF = 50

/** What the priority rule looks at. */
export interface Standing {
  readonly scored: readonly Scored[]
  readonly marks: readonly Mark[]
  readonly profile: Profile
  /** 0–100, or null while it is open. */
  readonly dependence: number | null
  readonly claim: ClaimResult | null
}

export interface Ranked {
  readonly id: string
  /** Exact: (100 − dimension) × emphasis. */
  readonly priority: number
}

/**
 * All scored dimensions, the most urgent first (instrument 4.6). On an even profile the scores
 * say nothing about order, so dependence and the single weakest answer decide.
 */
export function rank(key: ScoringKey, standing: Standing): readonly Ranked[] {
  const { scored } = standing
  const ordered = standing.profile.even
    ? inTieOrder(
        key,
        scored,
        ({ id }) => -dependenceFactor(key, standing, id),
        ({ id }) => weakest(marksOf(standing.marks, id))?.score ?? 0
      )
    : inTieOrder(key, scored, dimension => -priorityOf(key, standing, dimension))
  return ordered.map(dimension => ({
    id: dimension.id,
    priority: priorityOf(key, standing, dimension)
  }))
}

function priorityOf(key: ScoringKey, standing: Standing, { id, exact }: Scored): number {
  return (100 - exact) * dependenceFactor(key, standing, id) * claimFactor(key, standing, id)
}

function dependenceFactor(key: ScoringKey, { dependence }: Standing, id: string): number {
  if (dependence === null) return 1
  const { dependenceHigh, dependenceLow } = key.rules.priorities
  const cut = key.rules.field?.dependence ?? HALF
  return factorFor(dependence >= cut ? dependenceHigh : dependenceLow, id)
}

/** A claim far above the evidence makes learning from experience more urgent. */
function claimFactor(key: ScoringKey, { claim }: Standing, id: string): number {
  return claim?.pattern === 'above' ? factorFor(key.rules.priorities.claimAbove, id) : 1
}

function factorFor(emphasis: Emphasis | undefined, id: string): number {
  return emphasis?.dimensions.includes(id) ? emphasis.factor : 1
}

/** The next steps: the top of the ranking, or one to keep alive when everything is at the top. */
export function nextSteps(key: ScoringKey, standing: Standing): readonly NextStep[] {
  const ranking = rank(key, standing)
  const keep = allAtTop(key, standing.scored)
  const chosen = keep ? [lowestOf(ranking, standing)] : firstThingsFirst(key, standing, ranking)
  return chosen
    .filter(ranked => ranked !== undefined)
    .map(ranked => stepOf(standing, ranked, keep ? 'keep' : 'step'))
}

function lowestOf(ranking: readonly Ranked[], { profile }: Standing): Ranked | undefined {
  return ranking.find(({ id }) => id === profile.lowest) ?? ranking[0]
}

/** One dimension may have to come before another: there is nothing to steer without a direction. */
function firstThingsFirst(
  key: ScoringKey,
  standing: Standing,
  ranking: readonly Ranked[]
): readonly Ranked[] {
  const { steps, first } = key.rules.priorities
  const chosen = ranking.slice(0, steps)
  if (!first || !chosen.some(({ id }) => id === first.before)) return chosen
  const weak = standing.scored.find(
    ({ id, exact }) => id === first.dimension && isLess(exact, first.below)
  )
  if (!weak) return chosen
  const isFirst = ({ id }: Ranked) => id === weak.id
  const rest = ranking.filter(ranked => !isFirst(ranked))
  return [...ranking.filter(isFirst), ...rest].slice(0, steps)
}

function stepOf(
  { scored, marks }: Standing,
  { id, priority }: Ranked,
  frame: NextStep['frame']
): NextStep {
  const band = scored.find(dimension => dimension.id === id)?.band ?? ''
  const because = weakest(marksOf(marks, id))?.item.id ?? null
  return { dimension: id, band, priority, because, frame }
}
