import type { Answers } from '../answers.ts'
import type { ScoringKey } from '../key.ts'

/** What a result code holds. Written and read by `encode` and `decode`. */
export type CodeRecord = ProfileRecord | AnswersRecord

interface Named {
  /** The quiz's permanent number. */
  readonly quiz: number
  readonly edition: number
  /** The sharer's own words, as `cleanLabel` leaves them. */
  readonly label?: string
}

/** Scores only. */
export interface ProfileRecord extends Named {
  readonly kind: 'profile'
  /** In the edition's radar order. */
  readonly dimensions: readonly Tally[]
}

/** Every answer, context answers included. */
export interface AnswersRecord extends Named {
  readonly kind: 'answers'
  readonly answers: Answers
  /** What the sharer expects the other side to give itself, on the first self-rating's scale. */
  readonly guess?: number
}

/** How one dimension was answered. */
export interface Tally {
  /** How many of its items were answered. */
  readonly answered: number
  /**
   * Sum of the answered items' points on the dimension's common scale (`Measure.scale`), so that
   * the score is exactly 100 × points / (answered × scale). 0 for a dimension without a score: the
   * points of a lone answer would give it away.
   */
  readonly points: number
}

/** Why a text gives no result. */
export type Refusal =
  /** There is no code in it. */
  | 'none'
  /** Characters are missing at the end. */
  | 'cut'
  /** Characters were changed. */
  | 'damaged'
  /** A sound code in a format that this program does not know yet. */
  | 'newer-version'
  /** A sound code of another quiz. */
  | 'other-quiz'
  /** A sound code of an edition that this page does not know yet. */
  | 'newer-edition'
  /** A sound code that says what this edition cannot hold. */
  | 'not-valid'

export type Decoded =
  | {
      readonly ok: true
      readonly record: CodeRecord
      /** Lower case, nothing around it. */
      readonly code: string
      /** The key of the record's own edition, to score it with. */
      readonly key: ScoringKey
    }
  | { readonly ok: false; readonly why: Refusal }

/** Finds the scoring key of an edition of a quiz, or says why there is none. */
export type KeyOf = (quiz: number, edition: number) => ScoringKey | 'other-quiz' | 'newer-edition'
