import { decode } from '../../domain/code/decode.ts'
import { findCodes } from '../../domain/code/find.ts'
import type { CodeRecord, KeyOf, Refusal } from '../../domain/code/record.ts'
import { evaluate, evaluateProfile } from '../../domain/evaluate.ts'
import type { ScoringKey } from '../../domain/key.ts'
import type { Result } from '../../domain/result.ts'

/** What one code holds, with the key of its own edition. */
export interface Entry {
  /** Lower case, nothing around it. */
  readonly code: string
  readonly record: CodeRecord
  readonly key: ScoringKey
}

export interface LeftOut {
  /** As it stood in the text. */
  readonly code: string
  readonly why: Refusal | 'duplicate' | 'other-edition'
}

export interface Codes {
  /** In the order of the text. */
  readonly entries: readonly Entry[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Every result in any text: codes, links, a whole e-mail; `before`: results that count already.
 * Takes any text and never throws.
 */
export function readCodes(text: string, keyOf: KeyOf, before: readonly Entry[] = []): Codes {
  const entries: Entry[] = []
  const known = new Set(before.map(({ code }) => code))
  const leftOut: LeftOut[] = []
  for (const found of findCodes(text)) {
    const decoded = decode(found, keyOf)
    if (!decoded.ok) leftOut.push({ code: found, why: decoded.why })
    else if (known.has(decoded.code)) leftOut.push({ code: found, why: 'duplicate' })
    else entries.push(decoded)
    if (decoded.ok) known.add(decoded.code)
  }
  return { entries, leftOut }
}

/** What its sender expects of the other side's self-rating; null: no guess. */
export function guessIn(record: CodeRecord): number | null {
  return record.kind === 'answers' ? (record.guess ?? null) : null
}

/** The scores of its day. */
export function scored({ record, key }: Entry): Result {
  return record.kind === 'profile' ? evaluateProfile(key, record) : evaluate(key, record.answers)
}
