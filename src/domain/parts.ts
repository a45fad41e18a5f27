import type { QuestionKey } from './key.ts'
import type { Quiz } from './texts.ts'

/** The questions up to the landing where the doors open for a sketch; none without a landing. */
export function questionsToLanding({ key, texts }: Quiz): readonly QuestionKey[] {
  const landing = texts.parts.findIndex(part => part.landing)
  if (landing === -1) return []
  const next = texts.parts[landing + 1]
  const end = key.questions.findIndex(({ id }) => id === next?.from)
  return end === -1 ? key.questions : key.questions.slice(0, end)
}
