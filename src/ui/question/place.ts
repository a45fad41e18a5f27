import type { QuestionKey } from '../../domain/key.ts'
import type { PartTexts } from '../../domain/texts.ts'

/** Where a question stands: its number and its part, counted from 0. */
export interface Place {
  readonly index: number
  readonly of: number
  readonly part: number
  /** Parts finished, with a fraction for the part under way. */
  readonly at: number
}

/** The place of the `index`-th question (from 0) among the parts. */
export function placeOf(
  questions: readonly QuestionKey[],
  parts: readonly PartTexts[],
  index: number
): Place {
  const starts = parts.map(part => questions.findIndex(question => question.id === part.from))
  const part = starts.findLastIndex(start => start <= index)
  const start = starts[part] ?? 0
  const end = starts[part + 1] ?? questions.length
  return { index, of: questions.length, part, at: part + (index - start) / (end - start) }
}
