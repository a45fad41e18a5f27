import type { BandCut, Rules } from './rules.ts'

export type {
  BandCut,
  CompareRules,
  Emphasis,
  NoteRules,
  OriginRules,
  PriorityRules,
  PullRules,
  Rules,
  TeamRules
} from './rules.ts'

/**
 * What scoring depends on, and nothing else: the shape of a frozen edition
 * (`content/<quiz>/editions/<n>.json`). Words live in `texts.ts`; they may
 * change within an edition, this may not.
 */
export interface ScoringKey {
  /** The quiz's permanent number in links, 0–1023; never reused. */
  readonly quiz: number
  /** 1–1023. */
  readonly edition: number
  /** Dimension ids in radar order, 3–12. */
  readonly dimensions: readonly string[]
  /** In screen order. */
  readonly questions: readonly QuestionKey[]
  /** Rising; the first starts at 0. */
  readonly bands: readonly BandCut[]
  readonly rules: Rules
}

export type QuestionKey = ItemKey | ContextKey
export type ContextKey = RatingKey | DependenceKey | ReactionKey | OriginKey

/** A scored question. */
export interface ItemKey {
  readonly kind: 'item'
  readonly id: string
  readonly dimension: string
  /** `ladder`: steps of a practice; `count`: how often a habit showed. */
  readonly form: 'ladder' | 'count'
  /** In display order. */
  readonly options: readonly PointOption[]
  /** The old lesson this habit comes from (`build`, `acquire`, `protect` …). */
  readonly reflex?: string
  /** Both partners should give the same answer; `steps`: also to the same count of things. */
  readonly fact?: true | 'steps'
}

export interface PointOption {
  readonly id: string
  /** 0 up to the item's own maximum; reversed items are already turned. */
  readonly points: number
}

/** Self-rating, before (`claim`) or after (`claim-again`) the items. */
export interface RatingKey {
  readonly kind: 'claim' | 'claim-again'
  readonly id: string
  readonly options: readonly ValueOption[]
}

/** How much of the organisation's plans depends on partners; values 0–100. */
export interface DependenceKey {
  readonly kind: 'dependence'
  readonly id: string
  readonly options: readonly ValueOption[]
}

export interface ValueOption {
  readonly id: string
  readonly value: number
}

export type Stance = 'new' | 'open' | 'sure' | 'working'

/** First reaction to "collaboration is anything but easy". */
export interface ReactionKey {
  readonly kind: 'reaction'
  readonly id: string
  readonly options: readonly { readonly id: string; readonly stance: Stance }[]
}

/** Where the visitor learned to collaborate; the only question with several answers. */
export interface OriginKey {
  readonly kind: 'origin'
  readonly id: string
  readonly options: readonly OriginOption[]
}

export interface OriginOption {
  readonly id: string
  /** Chosen alone or not at all. */
  readonly exclusive?: true
  /** Somebody taught it (training, mentor, school), as opposed to life. */
  readonly taught?: true
}
