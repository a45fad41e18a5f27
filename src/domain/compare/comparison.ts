/**
 * Two results side by side, in ids and numbers. Swapping the parties swaps every `a` and `b` and
 * changes nothing else: nobody is the measure of the other.
 */
export interface Comparison {
  /** Scored on both sides, the widest gap first. */
  readonly pairs: readonly Pair[]
  /** Without a score on one side or both, in radar order: said, not compared. */
  readonly unscored: readonly HalfPair[]
  readonly top: Top
  /** Null unless both opened their answers and the quiz has the rule. */
  readonly facts: Facts | null
  /** Each side's guess of the other's self-rating; null where there is none to tell. */
  readonly guesses: { readonly a: Guess | null; readonly b: Guess | null }
  readonly dependence: Dependence | null
  /** At most three, in the order in which to talk. */
  readonly agenda: readonly AgendaPoint[]
}

/** `strength`, `site` and `same` are the same picture: a difference that means nothing. */
export type Picture = 'strength' | 'site' | 'same' | 'talk' | 'apart'

export interface Pair {
  readonly id: string
  /** Displayed scores, 0–100. */
  readonly a: number
  readonly b: number
  /** Their distance, 0–100. */
  readonly gap: number
  readonly picture: Picture
}

export interface HalfPair {
  readonly id: string
  readonly a: number | null
  readonly b: number | null
}

/** What to name first; dimension ids. */
export interface Top {
  /** Two at most, the widest first. */
  readonly gaps: readonly string[]
  readonly strength: string | null
}

export interface Facts {
  /** The farthest apart first. */
  readonly different: readonly FactPair[]
  /** In screen order. */
  readonly alike: readonly FactPair[]
}

export interface FactPair {
  readonly item: string
  /** Ids of the chosen options. */
  readonly a: string
  readonly b: string
}

/** On the self-rating's own scale. */
export interface Guess {
  readonly expected: number
  readonly said: number
  readonly near: boolean
}

export interface Dependence {
  /** 0–100. */
  readonly a: number
  readonly b: number
  /** One of the two leans harder. */
  readonly apart: boolean
}

export type AgendaPoint =
  | { readonly kind: 'gap' | 'site'; readonly dimension: string }
  | { readonly kind: 'facts'; readonly items: readonly string[] }
