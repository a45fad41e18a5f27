import { questionOfKind } from '../answers.ts'
import type { ScoringKey } from '../key.ts'
import { pack, symbolsFor, unpack } from './digits.ts'

/*
 * Behind the answers and before the label may stand a guess: a sign, then the place of the option
 * that the other side is expected to choose. The sign is the five bits that no label begins with:
 * no byte of UTF-8 starts with five ones.
 */

const SIGN = 31

/** Throws a RangeError on a guess that the self-rating's scale does not have. */
export function guessSymbols(key: ScoringKey, guess: number): readonly number[] {
  const values = scaleOf(key)
  const value = values.indexOf(guess)
  if (value < 0) throw new RangeError(`No such mark: ${guess}`)
  return [SIGN, ...pack([{ value, states: values.length }], symbolsFor([values.length]))]
}

/** Whether a guess stands at the beginning of what follows the answers. */
export function hasGuess(symbols: readonly number[]): boolean {
  return symbols[0] === SIGN
}

/** The guess, and the symbols behind it; null when it is no mark of the scale. */
export function guessFrom(
  key: ScoringKey,
  symbols: readonly number[]
): { readonly guess: number; readonly rest: readonly number[] } | null {
  const values = scaleOf(key)
  if (values.length === 0) return null
  const end = 1 + symbolsFor([values.length])
  const [place = -1] =
    symbols.length < end ? [] : (unpack(symbols.slice(1, end), [values.length]) ?? [])
  const guess = values[place]
  return guess === undefined ? null : { guess, rest: symbols.slice(end) }
}

/** A guess as a code can hold it; null when the scale lacks it. */
export function markOn(key: ScoringKey, guess: number | null): number | null {
  return scaleOf(key).find(value => value === guess) ?? null
}

/** The marks of the first self-rating; none without one. */
function scaleOf(key: ScoringKey): readonly number[] {
  return questionOfKind(key, 'claim')?.options.map(({ value }) => value) ?? []
}
