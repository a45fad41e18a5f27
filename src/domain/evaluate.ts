import type { Answers } from './answers.ts'
import { shiftOf, weighClaim } from './claim.ts'
import type { ProfileRecord } from './code/record.ts'
import { dependenceOf, fieldOf } from './field.ts'
import type { ScoringKey } from './key.ts'
import { type Mark, markItems } from './marks.ts'
import { notesOf } from './notes.ts'
import { originLines, taughtNotOrganised } from './origins.ts'
import { nextSteps } from './priorities.ts'
import { relate } from './profile.ts'
import { pullOf } from './pull.ts'
import { reactionOf } from './reaction.ts'
import type { DimensionScore, Result } from './result.ts'
import { scoreDimensions, scoredOf, scoreOverall, scoreProfile } from './score.ts'

/** How fast the visitor answered. */
export interface Pace {
  /** Median seconds a scored item took, or null when not known. */
  readonly medianSeconds: number | null
}

/**
 * Scores the answers to a quiz: a pure function of key, answers and pace that takes any answers,
 * complete or not, and never throws. Formulas: chapter 4 of the instrument.
 */
export function evaluate(
  key: ScoringKey,
  answers: Answers,
  { medianSeconds }: Pace = { medianSeconds: null }
): Result {
  const marks = markItems(key, answers)
  return resultOf(key, { answers, marks, dimensions: scoreDimensions(key, marks), medianSeconds })
}

/**
 * Scores a shared profile: the same dimensions and overall as `evaluate` gives for the answers it
 * came from. What rests on single answers stays null, empty or zero: claim, field, origins, pull,
 * notes, and the reason for a step.
 */
export function evaluateProfile(key: ScoringKey, profile: ProfileRecord): Result {
  const dimensions = scoreProfile(key, profile)
  return resultOf(key, { answers: {}, marks: [], dimensions, medianSeconds: null })
}

interface Evidence extends Pace {
  readonly answers: Answers
  readonly marks: readonly Mark[]
  readonly dimensions: readonly DimensionScore[]
}

function resultOf(
  key: ScoringKey,
  { answers, marks, dimensions, medianSeconds }: Evidence
): Result {
  const scored = scoredOf(dimensions)
  const overall = scoreOverall(key, dimensions)
  const claim = weighClaim(key, answers, overall)
  const dependence = dependenceOf(key, answers)
  const profile = relate(key, scored, marks)
  return {
    dimensions,
    overall,
    claim,
    shift: shiftOf(key, answers),
    field: fieldOf(key, dependence, overall),
    stance: reactionOf(key, answers, claim),
    origins: originLines(key, answers, marks),
    taughtNotOrganised: taughtNotOrganised(key, answers, scored),
    pull: pullOf(key, marks),
    profile,
    steps: nextSteps(key, { scored, marks, profile, dependence, claim }),
    notes: notesOf(key, answers, marks, { dimensions, overall }, medianSeconds)
  }
}
