import { loadContent } from '../authoring/load.ts'
import type { Quiz } from '../domain/texts.ts'

/** Every quiz but the main one, which stands at the root. */
export function otherQuizzes(): readonly Quiz[] {
  const content = loadContent(import.meta.env.DEV)
  return content.ok ? content.quizzes.filter(quiz => quiz !== content.main) : []
}

/** Paths of a page that each of them has. */
export function otherPaths() {
  return otherQuizzes().map(({ id }) => ({ params: { quiz: id } }))
}

/** The quiz of such a path. */
export function quizAt(id: string | undefined): Quiz | undefined {
  return otherQuizzes().find(quiz => quiz.id === id)
}
