import type { ScoringKey } from '../key.ts'
import { sanitise } from '../sanitise.ts'
import { answerDigits, answerStates, answersFrom } from './answer-digits.ts'
import { type Digit, pack, symbolsFor, unpack } from './digits.ts'
import type { Header } from './header.ts'
import { labelFrom, labelSymbols } from './label.ts'
import { profileDigits, profileStates, talliesFrom } from './profile-digits.ts'
import type { CodeRecord } from './record.ts'

/** What stands behind the header: data and label. */
export function bodySymbols(key: ScoringKey, record: CodeRecord): readonly number[] {
  const digits = digitsOf(key, record)
  const data = pack(digits, symbolsFor(digits.map(({ states }) => states)))
  return record.label === undefined ? data : [...data, ...labelSymbols(record.label)]
}

/** A record out of a header and what stands behind it; null when the edition cannot hold it. */
export function recordFrom(
  key: ScoringKey,
  { kind, quiz, edition }: Header,
  body: readonly number[]
): CodeRecord | null {
  const states = kind === 'profile' ? profileStates(key) : answerStates(key)
  const size = symbolsFor(states)
  const values = body.length < size ? null : unpack(body.slice(0, size), states)
  if (!values) return null
  const label = labelFrom(body.slice(size))
  const named = label === null ? { quiz, edition } : { quiz, edition, label }
  return kind === 'profile'
    ? { kind, ...named, dimensions: talliesFrom(key, values) }
    : { kind, ...named, answers: answersFrom(key, values) }
}

function digitsOf(key: ScoringKey, record: CodeRecord): readonly Digit[] {
  return record.kind === 'profile'
    ? profileDigits(key, record)
    : answerDigits(key, sanitise(key, record.answers).answers)
}
