import { compare } from '../../../../src/domain/compare/compare.ts'
import type { Comparison } from '../../../../src/domain/compare/comparison.ts'
import type { Opening, Party } from '../../../../src/domain/compare/party.ts'
import { evaluate } from '../../../../src/domain/evaluate.ts'
import type { ScoringKey } from '../../../../src/domain/key.ts'
import type { Result } from '../../../../src/domain/result.ts'
import { flagship } from '../../support/flagship.ts'
import { answers } from '../../support/notation.ts'

export const OPEN: Opening = { opened: 'answers' }
export const CLOSED: Opening = { opened: 'dimensions' }

/** A party that sent its answers, in the short notation. */
export function side(notation: string, key: ScoringKey = flagship): Party {
  const given = answers(notation)
  return { result: evaluate(key, given), answers: given }
}

/** A party that sent its profile only. */
export function profile(notation: string): Party {
  return { ...side(notation), answers: null }
}

/** Two sides of the flagship, in the short notation. */
export function sides(a: string, b: string, opening: Opening = OPEN): Comparison {
  return given(compare({ key: flagship }, side(a), side(b), opening))
}

/** The value of a quiz that has the rule. */
export function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The quiz has no such rule.')
  return value
}

/** Results whose only score is that of the first dimension: displayed and exact the same. */
export function resultAt(score: number | null): Result {
  const [, ...rest] = flagship.dimensions
  const counts = { answered: 4, missing: 0, band: null, border: null }
  const open = rest.map(id => ({ id, ...counts, exact: null, score: null }))
  const [id = ''] = flagship.dimensions
  const dimensions = [{ id, ...counts, exact: score, score }, ...open]
  return { ...evaluate(flagship, {}), dimensions }
}

/** Results whose first dimension has these exact scores; the rest 50. */
export function resultsAt(scores: readonly (number | null)[]): readonly Result[] {
  const base = evaluate(flagship, answers('S2222 T2222 A2222 G2222 R2222 L2222'))
  return scores.map(exact => ({
    ...base,
    overall: base.overall && { ...base.overall, exact: exact ?? 50 },
    dimensions: base.dimensions.map((dimension, place) =>
      place === 0
        ? { ...dimension, exact, score: exact === null ? null : Math.round(exact) }
        : dimension
    )
  }))
}
