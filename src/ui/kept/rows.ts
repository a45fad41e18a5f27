import { decode } from '../../domain/code/decode.ts'
import { evaluate, evaluateProfile } from '../../domain/evaluate.ts'
import type { ScoringKey } from '../../domain/key.ts'
import type { Result } from '../../domain/result.ts'
import type { KeptResult } from '../../session/kept.ts'
import { keysOf } from '../common/keys.ts'

/** A kept result with its scores. */
export interface Row extends KeptResult {
  /** Null: of another edition, or damaged. */
  readonly result: Result | null
}

/** Scores what is kept, as far as it is of this edition. */
export function rowsOf(key: ScoringKey, kept: readonly KeptResult[]): readonly Row[] {
  return kept.map(one => ({ ...one, result: resultOf(key, one.code) }))
}

function resultOf(key: ScoringKey, code: string): Result | null {
  const decoded = decode(code, keysOf(key, []))
  if (!decoded.ok) return null
  const { record } = decoded
  return record.kind === 'profile' ? evaluateProfile(key, record) : evaluate(key, record.answers)
}
