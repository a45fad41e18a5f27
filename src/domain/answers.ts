import type { QuestionKey, ScoringKey } from './key.ts'

/**
 * One answer: the chosen option ids (one; several for an origin question), or
 * `unknown` for "I do not know / does not apply". A question that is not in
 * `Answers` is open. Open and unknown are states of their own, never zero.
 */
export type Answer = readonly string[] | 'unknown'
export type Answers = Readonly<Record<string, Answer>>

/** The question with this id, or undefined. */
export function questionOf(key: ScoringKey, id: string): QuestionKey | undefined {
  return key.questions.find(question => question.id === id)
}
