import { type Answers, chosenOption, questionOfKind } from './answers.ts'
import type { RatingKey, ScoringKey } from './key.ts'
import { compare, percent, roundHalfUp } from './numbers.ts'
import type { ClaimResult, OverallScore, Result } from './result.ts'

/** The first or second self-rating on its own scale, or null while it is open. */
export function ratingOf(
  key: ScoringKey,
  answers: Answers,
  kind: RatingKey['kind']
): number | null {
  return chosenOption(questionOfKind(key, kind), answers)?.value ?? null
}

/** A self-rating on 0–100, exact, or null. */
function ratingShare(key: ScoringKey, answers: Answers, kind: RatingKey['kind']): number | null {
  const question = questionOfKind(key, kind)
  const chosen = chosenOption(question, answers)
  if (!question || !chosen) return null
  return percent(chosen.value, Math.max(...question.options.map(option => option.value)))
}

/** The claim against the evidence (instrument 4.3); null without rule, rating or overall score. */
export function weighClaim(
  key: ScoringKey,
  answers: Answers,
  overall: OverallScore | null
): ClaimResult | null {
  const rule = key.rules.claim
  const rating = ratingOf(key, answers, 'claim')
  const share = ratingShare(key, answers, 'claim')
  if (!rule || !overall || rating === null || share === null) return null
  const claim = roundHalfUp(share)
  const gap = claim - overall.score
  return { rating, claim, gap, pattern: patternOf(rule, gap, overall.score) }
}

/** First match wins. */
function patternOf(
  rule: NonNullable<ScoringKey['rules']['claim']>,
  gap: number,
  evidence: number
): ClaimResult['pattern'] {
  if (gap >= rule.gap) return 'above'
  if (gap <= -rule.gap) return 'below'
  return evidence >= rule.evidence ? 'borne-out' : 'modest'
}

/** What looking closer did to the self-rating; null when one of the two is missing. */
export function shiftOf(key: ScoringKey, answers: Answers): Result['shift'] {
  const first = ratingShare(key, answers, 'claim')
  const second = ratingShare(key, answers, 'claim-again')
  if (first === null || second === null) return null
  const change = second - first
  return { change, text: shiftText(change, key.rules.claim?.shift) }
}

function shiftText(change: number, least: number | undefined): 'lower' | 'higher' | null {
  const direction = compare(change, 0)
  if (least === undefined || direction === 0 || compare(Math.abs(change), least) < 0) return null
  return direction < 0 ? 'lower' : 'higher'
}
