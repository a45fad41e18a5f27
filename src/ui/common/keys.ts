import type { KeyOf } from '../../domain/code/record.ts'
import type { ScoringKey } from '../../domain/key.ts'

/** Which edition of a page's quiz scores a code; `earlier`: those that it knows beside today's. */
export function keysOf(today: ScoringKey, earlier: readonly ScoringKey[]): KeyOf {
  const all = [today, ...earlier]
  return (quiz, edition) => {
    if (quiz !== today.quiz) return 'other-quiz'
    return all.find(one => one.edition === edition) ?? 'newer-edition'
  }
}
