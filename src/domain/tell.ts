import type { Quiz, RichText } from './texts.ts'
import { entryOf, type Fills, fill } from './words.ts'

/** A quiz and the values its texts may use. */
export interface Teller {
  readonly quiz: Quiz
  readonly fills: Fills
}

/** An insight's text with its fill-ins filled; null if the quiz has none or nothing is left of it. */
export function tell(
  { quiz, fills }: Teller,
  kind: string,
  id: string,
  own: Fills = {}
): RichText | null {
  const insight = insightOf(quiz, kind, id)
  if (!insight) return null
  const text = fill(insight.body, { ...fills, ...own })
  return text.length > 0 ? text : null
}

/** The insight of this kind and id, or undefined. */
export function insightOf(quiz: Quiz, kind: string, id: string) {
  return entryOf(entryOf(quiz.texts.insights, kind), id)
}

/** An insight's name; its id where it has none. */
export function insightName(quiz: Quiz, kind: string, id: string): string {
  return insightOf(quiz, kind, id)?.name ?? id
}
