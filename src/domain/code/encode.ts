import type { ScoringKey } from '../key.ts'
import { bodySymbols } from './body.ts'
import { headerSymbols } from './header.ts'
import type { CodeRecord } from './record.ts'
import { seal } from './symbols.ts'

/**
 * The code of a record, `q1…` in lower case; one record has one code. Takes what `profileOf`,
 * `answersOf` and `decode` return; throws a RangeError on a record that the key cannot have.
 */
export function encode(key: ScoringKey, record: CodeRecord): string {
  const { kind, quiz, edition } = record
  if (quiz !== key.quiz || edition !== key.edition) {
    throw new RangeError(
      `A record of ${quiz}, ${edition} with a key of ${key.quiz}, ${key.edition}`
    )
  }
  const body = bodySymbols(key, record)
  return seal([...headerSymbols({ kind, quiz, edition, length: body.length }), ...body])
}
