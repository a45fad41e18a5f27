import { bandIndex, bandOf, borderOf } from './bands.ts'
import { measuresOf } from './code/measure.ts'
import type { ProfileRecord } from './code/record.ts'
import type { ScoringKey } from './key.ts'
import { answeredOf, type Mark, marksOf } from './marks.ts'
import { mean, percent, roundHalfUp } from './numbers.ts'
import { inTieOrder } from './order.ts'
import type { DimensionScore, OverallScore } from './result.ts'

/** A dimension with a score. */
export type Scored = DimensionScore & { readonly exact: number; readonly score: number }

/**
 * Scores each dimension, in radar order: the mean of its answered items (instrument 4.1), or no
 * score when more items are missing than the rules allow.
 */
export function scoreDimensions(
  key: ScoringKey,
  marks: readonly Mark[]
): readonly DimensionScore[] {
  return key.dimensions.map(id => {
    const own = marksOf(marks, id)
    const scores = answeredOf(own).map(mark => mark.score)
    const counts = { id, answered: scores.length, missing: own.length - scores.length }
    return scoreDimension(key, counts, mean(scores))
  })
}

/** Scores each dimension from a profile's counts and points, in radar order, to the same numbers. */
export function scoreProfile(
  key: ScoringKey,
  { dimensions }: Pick<ProfileRecord, 'dimensions'>
): readonly DimensionScore[] {
  return measuresOf(key).map(({ id, items, scale }, index) => {
    const { answered, points } = dimensions[index] ?? { answered: 0, points: 0 }
    const counts = { id, answered, missing: items.length - answered }
    return scoreDimension(key, counts, answered > 0 ? percent(points, answered * scale) : null)
  })
}

function scoreDimension(
  key: ScoringKey,
  counts: Pick<DimensionScore, 'id' | 'answered' | 'missing'>,
  average: number | null
): DimensionScore {
  const exact = counts.missing <= key.rules.missingItems ? average : null
  if (exact === null) return { ...counts, exact, score: null, band: null, border: null }
  const score = roundHalfUp(exact)
  const border = borderOf(key.bands, score, key.rules.border)
  return { ...counts, exact, score, band: bandOf(key.bands, score), border }
}

/** The dimensions that have a score, in radar order. */
export function scoredOf(dimensions: readonly DimensionScore[]): readonly Scored[] {
  return dimensions.filter((dimension): dimension is Scored => dimension.exact !== null)
}

/**
 * The overall score: the unweighted mean of the scored dimensions (exact values), or null when
 * more of them are unscored than the rules allow.
 */
export function scoreOverall(
  key: ScoringKey,
  dimensions: readonly DimensionScore[]
): OverallScore | null {
  const scored = scoredOf(dimensions)
  if (dimensions.length - scored.length > key.rules.missingDimensions) return null
  const exact = mean(scored.map(dimension => dimension.exact))
  return exact === null ? null : nameOverall(key, exact, scored)
}

function nameOverall(key: ScoringKey, exact: number, scored: readonly Scored[]): OverallScore {
  const score = roundHalfUp(exact)
  const uncapped = bandOf(key.bands, score)
  const border = borderOf(key.bands, score, key.rules.border)
  const held = heldDown(key, scored)
  if (!held) return { exact, score, band: uncapped, border, cap: null }
  if (bandPlace(key, uncapped) > held.place) {
    const cap = { dimension: held.dimension, uncapped }
    return { exact, score, band: key.bands[held.place]?.id ?? uncapped, border: null, cap }
  }
  // A name that the cap keeps out of reach is not "near", however close its cut.
  const reachable = border !== null && bandPlace(key, border) <= held.place
  return { exact, score, band: uncapped, border: reachable ? border : null, cap: null }
}

function bandPlace(key: ScoringKey, id: string): number {
  return key.bands.findIndex(band => band.id === id)
}

/** The lowest dimension under the cap's limit, and the place of the highest band it allows. */
function heldDown(
  key: ScoringKey,
  scored: readonly Scored[]
): { readonly dimension: string; readonly place: number } | null {
  const cap = key.rules.cap
  if (!cap) return null
  const [weak] = inTieOrder(
    key,
    scored.filter(dimension => dimension.score < cap.below),
    dimension => dimension.exact
  )
  return weak ? { dimension: weak.id, place: bandPlace(key, cap.band) } : null
}

/** Whether every scored dimension has reached the highest band, and there is one. */
export function allAtTop(key: ScoringKey, dimensions: readonly DimensionScore[]): boolean {
  const scored = scoredOf(dimensions)
  const top = key.bands.length - 1
  return scored.length > 0 && scored.every(({ score }) => bandIndex(key.bands, score) === top)
}
