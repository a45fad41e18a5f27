import type { Answers } from '../answers.ts'
import type { Result } from '../result.ts'

/** One side of a comparison. */
export interface Party {
  readonly result: Result
  /** Null when only a profile was sent. */
  readonly answers: Answers | null
  /** The sharer's own words, a stranger's text: the page may show it, no text here uses it. */
  readonly label?: string
}

/** What both sides agreed to open. */
export interface Opening {
  /** `answers`: single answers, too, so that facts, self-rating and dependence can be told. */
  readonly opened: 'dimensions' | 'answers'
  /** What each side expected of the other's self-rating, on its own scale; null: no guess. */
  readonly guess?: { readonly a: number | null; readonly b: number | null }
}

/** Which quiz, and which edition of it, a result belongs to. */
export interface Provenance {
  readonly quiz: number
  readonly edition: number
}

/** Whether two results can be held against each other, or why not. */
export type Comparability = 'yes' | 'other-quiz' | 'other-edition'

/**
 * Results of different quizzes or editions are never subtracted or averaged. What can still be
 * shown is each one on its own, with the scores of its day.
 */
export function comparable(a: Provenance, b: Provenance): Comparability {
  if (a.quiz !== b.quiz) return 'other-quiz'
  return a.edition === b.edition ? 'yes' : 'other-edition'
}
