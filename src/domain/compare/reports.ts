import type { RichText } from '../texts.ts'
import type { AgendaPoint, Comparison, HalfPair, Pair } from './comparison.ts'
import type { Change, OverTime } from './over-time.ts'
import type { SpreadWord, Team, TeamDimension } from './team.ts'
import type { TeamGap, Teams } from './teams.ts'

/**
 * A comparison in the words of the content. The reader is party `a`: "you" is `a`, "they" is `b`;
 * who shows it to `b` compares with the parties swapped.
 */
export interface ComparisonReport {
  readonly comparison: Comparison
  /** Differences are normal: the first sentence of the page. */
  readonly opening: RichText
  /** At most two gaps, or that there is none; then a shared strength. */
  readonly top: readonly RichText[]
  /** The widest gap first. */
  readonly lines: readonly PairLine[]
  readonly unscored: readonly (HalfPair & { readonly name: string; readonly text: RichText })[]
  readonly facts: FactsReport | null
  readonly guesses: { readonly a: RichText | null; readonly b: RichText | null }
  /** Only when the two lean differently. */
  readonly dependence: RichText | null
  readonly agenda: readonly AgendaLine[]
  /** Instead of an agenda without a point. */
  readonly nothingToSettle: RichText | null
}

export interface PairLine extends Pair {
  /** Of the dimension. */
  readonly name: string
  /** Of the picture: "Worth a talk". */
  readonly label: string
  readonly text: RichText
  /** A question for the two, where they differ or are both low. */
  readonly prompt: string | null
}

export interface FactsReport {
  /** "8 of 10 facts seen alike." */
  readonly summary: RichText
  readonly different: readonly (FactLine & { readonly text: RichText })[]
  readonly alike: readonly FactLine[]
}

export interface FactLine {
  readonly item: string
  readonly question: string
  /** In the words each side chose. */
  readonly a: string
  readonly b: string
}

export interface AgendaLine {
  readonly point: AgendaPoint
  /** Of the dimension; null for the facts. */
  readonly name: string | null
  readonly text: RichText
}

/** A visitor's own results over time. */
export interface OverTimeReport {
  readonly overTime: OverTime
  /** In radar order; `label` and `text` are null where one of the two has no score. */
  readonly lines: readonly (Change & {
    readonly name: string
    readonly label: string | null
    readonly text: RichText | null
  })[]
}

/** A team in the words of the content; numbers are whole. */
export interface TeamReport {
  readonly team: Team
  /** What may be shown of so few or so many, and why. */
  readonly opening: readonly RichText[]
  /** In radar order; none of a team of one or two. */
  readonly lines: readonly TeamLine[]
  /** Where it disagrees most, or that it does not; null of a team of one or two. */
  readonly disagree: RichText | null
}

export interface TeamLine {
  readonly id: string
  readonly name: string
  readonly n: number
  readonly show: TeamDimension['show']
  readonly mean: number | null
  readonly sd: number | null
  readonly quartiles: readonly [number, number, number] | null
  /** Mean absolute deviation. */
  readonly deviation: number | null
  readonly spread: SpreadWord | null
  /** The spread as a word of the content. */
  readonly label: string | null
  readonly text: RichText
}

/** Two teams; what is inside a team comes before what is between them. */
export interface TeamsReport {
  readonly teams: Teams
  readonly inside: { readonly a: RichText | null; readonly b: RichText | null }
  /** Flagged gaps only, the widest first. */
  readonly gaps: readonly (TeamGap & { readonly name: string; readonly text: RichText })[]
  /** When no gap is flagged. */
  readonly noGap: RichText | null
}
