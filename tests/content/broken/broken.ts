import type { Edit } from '../fixtures.ts'

/** A valid quiz and the small edits that break it. */
export interface Broken {
  /** What is wrong, as a sentence without an end. */
  readonly name: string
  readonly base: 'mini' | 'roles'
  readonly edits: readonly Edit[]
  /** How many problems an author should see; 1 unless said. */
  readonly problems?: number
}

export const SITE = 'content/site.md'
export const QUIZ = 'content/mini/quiz.md'

/** Path of a file of the quiz: `questions/why` and so on. */
export function at(rest: string): string {
  return `content/mini/${rest}.md`
}

export function swap(path: string, replace: string, by: string): Edit {
  return { path, replace, by }
}

export function put(path: string, write: string): Edit {
  return { path, write }
}

export function drop(path: string): Edit {
  return { path, remove: true }
}

export function mini(name: string, ...edits: readonly Edit[]): Broken {
  return { name, base: 'mini', edits }
}

export function roles(name: string, ...edits: readonly Edit[]): Broken {
  return { name, base: 'roles', edits }
}

/** With more than one problem, because the edit breaks more than one rule. */
export function several(problems: number, broken: Broken): Broken {
  return { ...broken, problems }
}
