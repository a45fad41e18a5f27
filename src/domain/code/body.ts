import type { ScoringKey } from '../key.ts'
import { answerDigits, answerStates, answersFrom } from './answer-digits.ts'
import { type Digit, pack, symbolsFor, unpack } from './digits.ts'
import { guessFrom, guessSymbols, hasGuess } from './guess.ts'
import type { Header } from './header.ts'
import { labelFrom, labelSymbols } from './label.ts'
import { profileDigits, profileStates, talliesFrom } from './profile-digits.ts'
import type { CodeRecord } from './record.ts'

/** What stands behind the header: data, guess and label. */
export function bodySymbols(key: ScoringKey, record: CodeRecord): readonly number[] {
  const data = pack(digitsOf(key, record), planOf(key, record.kind).size)
  const guess = record.kind === 'answers' ? record.guess : undefined
  return [
    ...data,
    ...(guess === undefined ? [] : guessSymbols(key, guess)),
    ...(record.label === undefined ? [] : labelSymbols(record.label))
  ]
}

export interface Content {
  readonly record: CodeRecord
  /** There was a label that no label may look like, or a guess that none may be. */
  readonly dropped: boolean
}

/** What a header and the symbols behind it say; null when the edition cannot hold it. */
export function contentOf(
  key: ScoringKey,
  { kind, quiz, edition }: Header,
  body: readonly number[]
): Content | null {
  const { states, size } = planOf(key, kind)
  const values = body.length < size ? null : unpack(body.slice(0, size), states)
  if (!values) return null
  const { dropped, ...more } = restFrom(key, kind, body.slice(size))
  return kind === 'profile'
    ? { record: { kind, quiz, edition, ...more, dimensions: talliesFrom(key, values) }, dropped }
    : { record: { kind, quiz, edition, ...more, answers: answersFrom(key, values) }, dropped }
}

interface Rest {
  readonly label?: string
  readonly guess?: number
  readonly dropped: boolean
}

/** What stands behind the data. */
function restFrom(key: ScoringKey, kind: CodeRecord['kind'], symbols: readonly number[]): Rest {
  if (kind === 'profile' || !hasGuess(symbols)) return labelIn(symbols)
  const found = guessFrom(key, symbols)
  return found ? { guess: found.guess, ...labelIn(found.rest) } : { dropped: true }
}

function labelIn(symbols: readonly number[]): Rest {
  if (symbols.length === 0) return { dropped: false }
  const label = labelFrom(symbols)
  return label === null ? { dropped: true } : { label, dropped: false }
}

interface Plan {
  /** Of each digit. */
  readonly states: readonly number[]
  /** Symbols that the digits take. */
  readonly size: number
}

/** A key never changes, and a team's page reads hundreds of codes with the same one. */
const plans = {
  profile: new WeakMap<ScoringKey, Plan>(),
  answers: new WeakMap<ScoringKey, Plan>()
}

function planOf(key: ScoringKey, kind: CodeRecord['kind']): Plan {
  const known = plans[kind].get(key)
  if (known) return known
  const states = kind === 'profile' ? profileStates(key) : answerStates(key)
  const plan = { states, size: symbolsFor(states) }
  plans[kind].set(key, plan)
  return plan
}

function digitsOf(key: ScoringKey, record: CodeRecord): readonly Digit[] {
  return record.kind === 'profile' ? profileDigits(key, record) : answerDigits(key, record.answers)
}
