import type { Problem } from '../problem.ts'
import type { Source } from '../source.ts'

/** Every rule that looks at more than one file. */
export function crossCheck(_source: Source): readonly Problem[] {
  return []
}
