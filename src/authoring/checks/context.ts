import { type Doc, problemAt } from '../document.ts'
import type { Entry } from '../entry.ts'
import { type Path, valueAt } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { QuestionFront } from '../schemas/question.ts'
import type { QuizFront } from '../schemas/quiz.ts'
import type { QuizSource } from '../source.ts'

/** What a rule between files looks at: a quiz whose `quiz.md` can be read. */
export interface Context {
  readonly source: QuizSource
  readonly front: QuizFront
  readonly doc: Doc
}

export type Check = (context: Context) => readonly Problem[]

/** A problem at a place in a file: expected, found, to do. */
export function at(doc: Doc, path: Path, expected: string, found: string, todo: string): Problem {
  return problemAt(doc, path, { expected, found, todo })
}

/** Something that may be said once only; `places`: wherever it is said. */
export function atMostOne(
  doc: Doc,
  places: readonly Path[],
  what: string,
  todo: string
): readonly Problem[] {
  return places
    .slice(1)
    .map(path => at(doc, path, `at most one ${what}`, `${places.length} of them`, todo))
}

/** A file that must be there and is not. */
export function missing(path: string, why: string, todo: string): Problem {
  return { file: path, field: 'the file itself', expected: why, found: 'no such file', todo }
}

/** A file that nothing uses. */
export function superfluous(doc: Doc, expected: string, todo: string): Problem {
  return {
    file: doc.path,
    field: 'the file itself',
    expected,
    found: 'a file that nothing uses',
    todo
  }
}

/** `content/<quiz>/<rest>`. */
export function pathIn({ source }: Pick<Context, 'source'>, rest: string): string {
  return `content/${source.id}/${rest}`
}

/**
 * What a question is, even if something else in its file is wrong: one
 * mistake should not make every other rule complain.
 */
export function roleOf(question: Entry<QuestionFront>): string {
  return textAt(question, 'role') ?? 'item'
}

export function dimensionOf(question: Entry<QuestionFront>): string | undefined {
  return roleOf(question) === 'item' ? textAt(question, 'dimension') : undefined
}

export function withRole(source: QuizSource, role: string): readonly Entry<QuestionFront>[] {
  return source.questions.filter(question => roleOf(question) === role)
}

function textAt(question: Entry<QuestionFront>, key: string): string | undefined {
  const value = valueAt(question.doc.front, [key])
  return typeof value === 'string' ? value : undefined
}

/** The second and later places of values that occur more than once. */
export function repeats<T>(values: readonly T[]): readonly { value: T; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index)
}
