/** What scoring says, in ids and numbers; `report.ts` turns it into words. */
export interface Result {
  /** In radar order. */
  readonly dimensions: readonly DimensionScore[]
  readonly overall: OverallScore | null
  /** The claim against the evidence; null without a claim or an overall score. */
  readonly claim: ClaimResult | null
  /** Second self-rating minus the first, −100 to 100; null when one is missing. */
  readonly shift: { readonly change: number; readonly text: 'lower' | 'higher' | null } | null
  readonly field: FieldResult | null
  readonly stance: ReactionText | null
  readonly origins: readonly OriginLine[]
  /** "You were taught; your organisation was not, yet." */
  readonly taughtNotOrganised: boolean
  readonly pull: PullResult | null
  readonly profile: Profile
  readonly steps: readonly NextStep[]
  readonly notes: Notes
}

export interface DimensionScore {
  readonly id: string
  readonly answered: number
  /** Open or unknown items. */
  readonly missing: number
  /** Exact, 0–100; null: not scored. */
  readonly exact: number | null
  /** Displayed: whole, rounded half up. */
  readonly score: number | null
  readonly band: string | null
  /** The neighbouring band whose cut is near, if any. */
  readonly border: string | null
}

export interface OverallScore {
  readonly exact: number
  readonly score: number
  /** After the cap. */
  readonly band: string
  readonly border: string | null
  /** The dimension that holds the name down, and the band the number alone would give. */
  readonly cap: { readonly dimension: string; readonly uncapped: string } | null
}

export interface ClaimResult {
  /** The rating as the visitor chose it, on its own scale. */
  readonly rating: number
  /** On 0–100. */
  readonly claim: number
  /** Claim minus displayed overall. */
  readonly gap: number
  readonly pattern: 'above' | 'below' | 'borne-out' | 'modest'
}

export interface FieldResult {
  readonly dependence: number
  readonly readiness: number
  readonly field: 'much-unready' | 'much-ready' | 'little-unready' | 'little-ready'
}

export type ReactionText =
  | 'sure-above'
  | 'sure-borne-out'
  | 'sure-doubting'
  | 'open'
  | 'new'
  | 'working'

export interface OriginLine {
  readonly origin: string
  /** Indexes into the insight's `also`. */
  readonly also: readonly number[]
}

export interface PullResult {
  /** Displayed, 0–100. */
  readonly score: number
  readonly cut: string
  /** The item with the fewest points among those that count. */
  readonly worst: string
}

/** How the scored dimensions relate. */
export interface Profile {
  readonly even: boolean
  /** Null on an even profile or with fewer than two scored dimensions. */
  readonly lowest: string | null
  readonly highest: string | null
  /** The weakest answered item of the lowest dimension. */
  readonly lowestItem: string | null
  /** Highest minus lowest displayed score. */
  readonly spread: number | null
}

export interface NextStep {
  readonly dimension: string
  /** Of the dimension; names the three moves. */
  readonly band: string
  /** Exact priority; higher is more urgent. */
  readonly priority: number
  /** The answered item with the fewest points: why this step. */
  readonly because: string | null
  /** `keep`: everything is second nature, so keep it alive and teach it. */
  readonly frame: 'step' | 'keep'
}

export interface Notes {
  readonly unknown: number
  readonly open: number
  /** Enough unknowns for the headline. */
  readonly unknownHeadline: boolean
  readonly samePosition: boolean
  readonly hurry: boolean
  readonly twoPictures: 'paper-not-habit' | 'habit-not-paper' | null
  readonly allTop: boolean
  readonly noPartners: boolean
  /** Dimension ids without a score, in radar order. */
  readonly unscored: readonly string[]
}
