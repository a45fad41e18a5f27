import type { ScoringKey, TeamRules } from '../key.ts'
import { compare, isLess, mean } from '../numbers.ts'
import type { Result } from '../result.ts'
import { meanDeviation, quantile, standardDeviation } from '../statistics.ts'

/** With fewer, a member who knows their own answers can work out the others'. */
export const LEAST_SHOWN = 3
/** From here on spread is told in numbers; a promise of the product, not an author's to lower. */
export const LEAST_NUMBERS = 5

export type SpreadWord = 'narrow' | 'some' | 'wide'

/**
 * What may be shown of one score of `n` people. No tier holds a minimum, a maximum or anything of
 * a single person. Unrounded, 0–100.
 */
export type TeamScores =
  | { readonly show: 'nothing'; readonly n: number }
  | {
      readonly show: 'word'
      readonly n: number
      readonly mean: number
      readonly spread: 'narrow' | 'wide'
    }
  | {
      readonly show: 'numbers'
      readonly n: number
      readonly mean: number
      readonly sd: number
      /** First, second (the median) and third, by R-7. */
      readonly quartiles: readonly [number, number, number]
      /** Mean absolute deviation. */
      readonly deviation: number
      readonly spread: SpreadWord
    }

export type TeamDimension = { readonly id: string } & TeamScores

export interface Team {
  /** Results that count. */
  readonly n: number
  /** Results that do not fit this key. */
  readonly leftOut: number
  readonly overall: TeamScores
  /** In radar order; each by the number of people who have a score there. */
  readonly dimensions: readonly TeamDimension[]
  /** Dimensions whose spread is not narrow, the widest first: where the team disagrees most. */
  readonly disagree: readonly string[]
}

/**
 * Any number of results of one quiz and edition as a team (chapter 6 of the instrument). Pure and
 * linear in their number; null when the quiz has no rule `team`. The caller leaves out results of
 * other quizzes and editions and says so; those whose dimensions do not fit are left out here.
 */
export function team(key: ScoringKey, results: readonly Result[]): Team | null {
  const rule = key.rules.team
  if (!rule) return null
  const own = results.filter(result => fits(key, result))
  const dimensions = key.dimensions.map((id, place) => ({
    id,
    ...scoresOf(rule, own.map(result => result.dimensions[place]?.exact ?? null).filter(known))
  }))
  return {
    n: own.length,
    leftOut: results.length - own.length,
    overall: scoresOf(rule, own.map(({ overall }) => overall?.exact ?? null).filter(known)),
    dimensions,
    disagree: disagreeing(dimensions)
  }
}

function fits(key: ScoringKey, { dimensions }: Result): boolean {
  const same = dimensions.every(({ id }, place) => id === key.dimensions[place])
  return same && dimensions.length === key.dimensions.length
}

function known(value: number | null): value is number {
  return value !== null
}

function scoresOf(rule: TeamRules, values: readonly number[]): TeamScores {
  const n = values.length
  const centre = mean(values)
  const deviation = meanDeviation(values)
  const sd = standardDeviation(values)
  if (n < LEAST_SHOWN || centre === null || deviation === null || sd === null) {
    return { show: 'nothing', n }
  }
  const spread = spreadOf(rule, deviation)
  // Of a few people two words say enough: agreement by the c/6 rule, or not.
  if (n < LEAST_NUMBERS) {
    return { show: 'word', n, mean: centre, spread: spread === 'wide' ? 'wide' : 'narrow' }
  }
  return { show: 'numbers', n, mean: centre, sd, quartiles: quartilesOf(values), deviation, spread }
}

function spreadOf({ narrow, wide }: TeamRules, deviation: number): SpreadWord {
  if (isLess(wide, deviation)) return 'wide'
  return isLess(narrow, deviation) ? 'some' : 'narrow'
}

function quartilesOf(values: readonly number[]): readonly [number, number, number] {
  const at = (share: number) => quantile(values, share) ?? 0
  return [at(0.25), at(0.5), at(0.75)]
}

const WIDTH: Readonly<Record<SpreadWord, number>> = { narrow: 0, some: 1, wide: 2 }

/** By the word first, since a few people show no more than that. */
function disagreeing(dimensions: readonly TeamDimension[]): readonly string[] {
  const width = (one: TeamDimension) => (one.show === 'nothing' ? 0 : WIDTH[one.spread])
  const deviation = (one: TeamDimension) => (one.show === 'numbers' ? one.deviation : 0)
  return dimensions
    .filter(one => width(one) > 0)
    .toSorted((a, b) => width(b) - width(a) || compare(deviation(b), deviation(a)))
    .map(({ id }) => id)
}
