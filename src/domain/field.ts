import { type Answers, chosenOption, questionOfKind } from './answers.ts'
import type { ScoringKey } from './key.ts'
import type { FieldResult, OverallScore } from './result.ts'

/** How much depends on partners, 0–100, or null while it is open. */
export function dependenceOf(key: ScoringKey, answers: Answers): number | null {
  return chosenOption(questionOfKind(key, 'dependence'), answers)?.value ?? null
}

/** Dependence against readiness (instrument 4.4); null without rule, dependence or overall. */
export function fieldOf(
  key: ScoringKey,
  dependence: number | null,
  overall: OverallScore | null
): FieldResult | null {
  const cuts = key.rules.field
  if (!cuts || !overall || dependence === null) return null
  const load = dependence >= cuts.dependence ? 'much' : 'little'
  const state = overall.score >= cuts.readiness ? 'ready' : 'unready'
  return { dependence, readiness: overall.score, field: `${load}-${state}` }
}
