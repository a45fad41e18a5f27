import type { ScoringKey } from './key.ts'

/** A run of words inside a paragraph, as the author's Markdown gave it. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly em: readonly Inline[] }
  | { readonly href: string; readonly link: readonly Inline[] }
  /** A fill-in such as `{claim}`. */
  | { readonly fill: string }

/**
 * A sentence stands or falls as a whole: if one of its fill-ins has no value, it is left out.
 * Trimmed: who shows two of them puts a space between.
 */
export type Sentence = readonly Inline[]
export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Sentence[])[] }
export type RichText = readonly Block[]

/** Words for one scoring key, all in one language. */
export interface QuizTexts {
  readonly title: string
  /** Plain text for search engines, 50–160 characters. */
  readonly description: string
  /** One line under the title: what the quiz calls an alliance. */
  readonly definition: string
  /** What to have in mind while answering; stands on every question. */
  readonly referent: string
  /** The label of "I do not know / does not apply". */
  readonly unknown: string
  readonly intro: RichText
  /** Short promises under the introduction. */
  readonly promises: readonly { readonly title: string; readonly text: string }[]
  /** The school timetable of the introduction; a quiz may do without. */
  readonly timetable?: Timetable
  readonly parts: readonly PartTexts[]
  readonly questions: Readonly<Record<string, QuestionTexts>>
  readonly dimensions: Readonly<Record<string, DimensionTexts>>
  readonly bands: Readonly<Record<string, BandTexts>>
  /** kind → id → text. */
  readonly insights: Readonly<Record<string, Readonly<Record<string, Insight>>>>
}

export interface Timetable {
  readonly title: string
  readonly text: string
  readonly heads: readonly [string, string]
  readonly rows: readonly (readonly [string, string])[]
}

/** A stretch of questions: one floor of the elevator. */
export interface PartTexts {
  readonly name: string
  /** Id of its first question. */
  readonly from: string
  /** Heading over its questions, where they need one ("How often did it happen?"). */
  readonly heading?: string
  /** After this part the doors open: a sketch of the result so far. */
  readonly landing?: true
}

export interface QuestionTexts {
  readonly prompt: string
  readonly help?: RichText
  /** Option id → words. */
  readonly options: Readonly<Record<string, string>>
  /** Words at the ends of a rating. */
  readonly ends?: readonly [low: string, high: string]
  /** For "find out: ask …". */
  readonly topic?: string
  /** A count's habit as a noun phrase: "holding something back, just to be safe". */
  readonly habit?: string
}

export interface DimensionTexts {
  readonly name: string
  /** The question behind it. */
  readonly question: string
  /** Band id → three moves. */
  readonly steps: Readonly<Record<string, readonly string[]>>
  /** Prompts for a comparison. */
  readonly compare: { readonly differ: string; readonly low: string }
}

export interface BandTexts {
  /** Name of the overall result. */
  readonly name: string
  /** Name of a dimension's level. */
  readonly level: string
  /** What it means. */
  readonly meaning: RichText
}

export interface Insight {
  readonly name?: string
  readonly body: RichText
  /** Extra sentences, in the order of the key's `also` rules. */
  readonly also?: readonly string[]
}

/** A quiz, complete: what scores it and what it says. */
export interface Quiz {
  /** Folder name in `content/`. */
  readonly id: string
  readonly locale: string
  readonly key: ScoringKey
  readonly texts: QuizTexts
}
