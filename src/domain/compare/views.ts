import { type Answers, questionOfKind } from '../answers.ts'
import { ratingOf } from '../claim.ts'
import { dependenceOf } from '../field.ts'
import type { ScoringKey } from '../key.ts'
import type { Dependence, Guess } from './comparison.ts'

/**
 * A guess of the other's self-rating beside what they said (instrument 6, level 3); null without
 * rule, guess or rating, and for a guess that the scale does not have.
 */
export function guessOf(key: ScoringKey, expected: number | null, other: Answers): Guess | null {
  const least = key.rules.compare?.guess
  const said = ratingOf(key, other, 'claim')
  const options = questionOfKind(key, 'claim')?.options ?? []
  if (least === undefined || said === null || expected === null) return null
  if (!options.some(({ value }) => value === expected)) return null
  return { expected, said, near: Math.abs(expected - said) < least }
}

/** How much each side depends on partners (instrument 6, level 4); null without rule or answers. */
export function dependencesOf(key: ScoringKey, a: Answers, b: Answers): Dependence | null {
  const least = key.rules.compare?.dependence
  const [own, other] = [dependenceOf(key, a), dependenceOf(key, b)]
  if (least === undefined || own === null || other === null) return null
  return { a: own, b: other, apart: Math.abs(own - other) >= least }
}
