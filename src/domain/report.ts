import type { Result } from './result.ts'
import type { RichText } from './texts.ts'

/** A result in the words of the content, with every fill-in filled; the view only lays it out. */
export interface Report {
  readonly result: Result
  /** On unknowns; stands before any score. */
  readonly headline: RichText | null
  /** Overall name, or null without an overall score. */
  readonly name: string | null
  readonly meaning: RichText
  /** Border, cap, even profile, two pictures, haste … in this order. */
  readonly notes: readonly RichText[]
  readonly bands: readonly { readonly id: string; readonly name: string; readonly from: number }[]
  /** In radar order. */
  readonly dimensions: readonly DimensionLine[]
  readonly field: {
    readonly name: string
    readonly text: RichText
    readonly noPartners: RichText | null
  } | null
  /** All four field names, for the drawing. */
  readonly fields: Readonly<Record<string, string>> | null
  readonly origins: readonly RichText[]
  readonly taught: RichText | null
  readonly reaction: RichText | null
  readonly pull: { readonly score: number; readonly text: RichText } | null
  readonly pattern: { readonly name: string; readonly text: RichText } | null
  readonly shift: RichText | null
  readonly steps: readonly StepCard[]
  /** A step of finding out, one for each unscored dimension. */
  readonly findOut: readonly { readonly dimension: string; readonly text: RichText }[]
  readonly plan: RichText
  readonly limits: readonly RichText[]
  readonly closing: readonly RichText[]
}

export interface DimensionLine {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly score: number | null
  /** Name of the level, or null. */
  readonly level: string | null
  /** Name of a level whose cut is near. */
  readonly near: string | null
}

export interface StepCard {
  readonly dimension: string
  readonly name: string
  readonly level: string
  /** The answer that led here, in the words the visitor chose. */
  readonly because: { readonly question: string; readonly answer: string } | null
  readonly moves: readonly string[]
  readonly frame: 'step' | 'keep'
  /** For `keep`: keep it alive, teach it. */
  readonly keep: readonly { readonly name: string; readonly text: RichText }[]
}

/** A first impression after a few items: words, no numbers. */
export interface SketchReport {
  readonly groups: readonly {
    readonly id: 'agreed' | 'ours' | 'open' | 'unknown'
    readonly text: RichText
  }[]
  readonly closing: RichText
  /** One thing for this week, for a visitor who stops here. */
  readonly move: { readonly dimension: string; readonly text: string } | null
}
