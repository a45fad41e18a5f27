import { type Answers, chosenOption, questionOfKind } from './answers.ts'
import { ratingOf } from './claim.ts'
import type { ScoringKey, Stance } from './key.ts'
import type { ClaimResult, ReactionText } from './result.ts'

/** The first reaction in the elevator, or null while it is open. */
export function stanceOf(key: ScoringKey, answers: Answers): Stance | null {
  return chosenOption(questionOfKind(key, 'reaction'), answers)?.stance ?? null
}

/**
 * Which text answers the reaction. "We know how" gets one only where claim and evidence have
 * something to say about it.
 */
export function reactionOf(
  key: ScoringKey,
  answers: Answers,
  claim: ClaimResult | null
): ReactionText | null {
  const stance = stanceOf(key, answers)
  return stance === 'sure' ? sureText(key, answers, claim) : stance
}

function sureText(
  key: ScoringKey,
  answers: Answers,
  claim: ClaimResult | null
): ReactionText | null {
  const rule = key.rules.claim
  const rating = ratingOf(key, answers, 'claim')
  if (!rule || rating === null) return null
  if (claim?.pattern === 'above') return 'sure-above'
  if (claim?.pattern === 'borne-out') return 'sure-borne-out'
  return rating <= rule.doubt ? 'sure-doubting' : null
}
