import type { ReadableAtom } from 'nanostores'
import { type Answers, answerOf, itemsOf } from '../domain/answers.ts'
import type { ScoringKey } from '../domain/key.ts'
import type { Screen } from './session.ts'

const ENOUGH = 3

/**
 * Times scored items from being shown to their first answer. `elapsed` must never run backwards;
 * the screen that the page opened with is not timed, it may have stood there before any script.
 * Returns the median in seconds, or null before three items.
 */
export function createPace(
  key: ScoringKey,
  $screen: ReadableAtom<Screen>,
  $answers: ReadableAtom<Answers>,
  elapsed: () => number
): () => number | null {
  const seconds = new Map<string, number>()
  let shown: { id: string; at: number } | null = null
  $screen.listen(screen => {
    shown = screen.at === 'question' ? { id: screen.id, at: elapsed() } : null
  })
  $answers.listen((answers, before = {}) => {
    if (Object.keys(answers).length === 0) seconds.clear()
    if (!shown || answerOf(before, shown.id) !== undefined) return
    if (answerOf(answers, shown.id) !== undefined)
      seconds.set(shown.id, (elapsed() - shown.at) / 1000)
  })
  const items = itemsOf(key)
  return () => median(items.flatMap(({ id }) => seconds.get(id) ?? []))
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (sorted.length < ENOUGH || upper === undefined || lower === undefined) return null
  return (lower + upper) / 2
}
