export interface BandCut {
  readonly id: string
  /** Lowest displayed score (0–100, whole) that falls into the band. */
  readonly from: number
}

/** Thresholds. A rule that a quiz does not name is switched off. */
export interface Rules {
  /** A dimension with more missing answers than this has no score. */
  readonly missingItems: number
  /** With more unscored dimensions than this there is no overall score. */
  readonly missingDimensions: number
  /** A displayed score this close to a band's cut gets a border note; 0 switches it off. */
  readonly border: number
  /** A dimension displayed below `below` keeps the overall name at `band` or lower. */
  readonly cap?: { readonly below: number; readonly band: string }
  /** Claim against evidence. `gap`, `evidence`, `shift`: 0–100; `doubt`: on the rating's own scale. */
  readonly claim?: {
    readonly gap: number
    readonly evidence: number
    readonly shift: number
    readonly doubt: number
  }
  /** Field: cuts on dependence and on the displayed overall, 0–100. */
  readonly field?: { readonly dependence: number; readonly readiness: number }
  readonly origins?: OriginRules
  readonly pull?: PullRules
  readonly notes: NoteRules
  readonly priorities: PriorityRules
  readonly compare?: CompareRules
  readonly team?: TeamRules
}

export interface OriginRules {
  /** At most this many origin lines. */
  readonly lines: number
  /** Origin option ids in the order in which their lines are preferred. */
  readonly order: readonly string[]
  /** Extra sentences of an origin: the n-th shows when `question` has at most `points`. */
  readonly also: readonly {
    readonly origin: string
    readonly question: string
    readonly points: number
  }[]
  /** "You were taught; your organisation was not": when this dimension is displayed below `below`. */
  readonly taught?: { readonly dimension: string; readonly below: number }
}

export interface PullRules {
  /** Items with one of these reflexes count. */
  readonly reflexes: readonly string[]
  /** At least this many of them answered. */
  readonly minimum: number
  /** Rising from 0, like bands; ids name the texts in `insights/pull/`. */
  readonly cuts: readonly BandCut[]
}

export interface NoteRules {
  /** This many "I do not know" in the scored items put the headline on unknowns. */
  readonly unknown?: number
  /** This many items answered at the same screen position. */
  readonly samePosition?: number
  /** Median seconds a scored item below which haste is noted. */
  readonly hurry?: number
  /** Scored dimensions within this many points (displayed) are an even profile. */
  readonly even?: number
  /** Ladders at least `high` while counts at most `low`, or the reverse, 0–100. */
  readonly twoPictures?: { readonly high: number; readonly low: number }
}

export interface PriorityRules {
  /** How many next steps. */
  readonly steps: number
  /** Every dimension once; settles ties. */
  readonly ties: readonly string[]
  readonly dependenceHigh?: Emphasis
  readonly dependenceLow?: Emphasis
  readonly claimAbove?: Emphasis
  /** If `before` is among the steps and `dimension` scores below `below`, `dimension` goes first. */
  readonly first?: { readonly dimension: string; readonly before: string; readonly below: number }
}

export interface Emphasis {
  readonly factor: number
  readonly dimensions: readonly string[]
}

/** Two results side by side; thresholds on displayed scores, 0–100, unless said. */
export interface CompareRules {
  /** From this difference on it is worth a talk. */
  readonly talk: number
  /** From this difference on the two describe two partnerships. */
  readonly apart: number
  /** Same picture: a shared strength from here on, a shared construction site below. */
  readonly strength: number
  /**
   * Shared facts. `joint`: the share of an item's maximum from which an answer says that both
   * sides have it; `steps`: so many points apart is a difference in items with `fact: 'steps'`.
   */
  readonly facts?: { readonly joint: number; readonly steps?: number }
  /** So far from the other's self-rating, on its own scale, a guess is worth a word. */
  readonly guess?: number
  /** Dependence so far apart is worth a word. */
  readonly dependence?: number
}

/** A team's results; on 0–100. */
export interface TeamRules {
  /** Mean absolute deviation up to which a spread is narrow. */
  readonly narrow: number
  /** Mean absolute deviation above which a spread is wide. */
  readonly wide: number
  /** Least difference between the means of two teams that is worth a word. */
  readonly gap: number
}
