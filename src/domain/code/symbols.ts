import { bech32m } from '@scure/base'

/** BIP-173's alphabet: a character's place is its symbol. It lacks 1, b, i and o. */
export const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
/** Human-readable part and separator. */
export const START = 'q1'
/** Symbols of a checksum. */
export const CHECK = 6
/** The code behind the checksum catches three changes up to here (BCH code of length 1023). */
export const LONGEST = 1023

/**
 * BIP-173 promises that up to four changed characters are found in a string of 90. So a longer
 * code gets a checksum of its own after every 82 symbols: with `q1` in front, each such stretch is
 * a bech32m string of 90 characters, and what follows the last one is a shorter one. The final
 * checksum covers everything; at least one of them meets any four changes within its own length.
 */
const STRETCH = 90 - START.length - CHECK

/** The symbol of a text's first character; −1 if the alphabet lacks it. */
export function symbolOf(text: string): number {
  return ALPHABET.indexOf(text.charAt(0))
}

/** A code of these symbols: one bech32m string (BIP-350), with further checksums if it is long. */
export function seal(symbols: readonly number[]): string {
  return bech32m.encode('q', withChecks(symbols), LONGEST)
}

/** Whether the final checksum of a lower-case code fits, of whatever version it is. */
export function fits(code: string): boolean {
  const words = wordsOf(code)
  return words !== null && bech32m.encode('q', words, LONGEST) === code
}

/**
 * The symbols of a lower-case code without its checksums; null unless all of them fit. Writing the
 * code anew and comparing costs less than catching what the library throws, and holds every
 * checksum to the one way in which we write it.
 */
export function unseal(code: string): readonly number[] | null {
  const words = wordsOf(code)
  const symbols = words?.filter((_, place) => place % (STRETCH + CHECK) < STRETCH) ?? null
  return symbols && seal(symbols) === code ? symbols : null
}

/** What stands between `q1` and the final checksum; null if that is nothing a code can have. */
function wordsOf(code: string): number[] | null {
  const words = Array.from(code.slice(START.length, -CHECK), symbolOf)
  return code.length > LONGEST || words.includes(-1) ? null : words
}

/** Characters of a code with so many symbols in it, `q1` and checksums included. */
export function lengthOf(symbols: number): number {
  const inner = Math.max(0, Math.ceil(symbols / STRETCH) - 1)
  return START.length + symbols + CHECK * (inner + 1)
}

function withChecks(symbols: readonly number[]): number[] {
  const words: number[] = []
  for (let place = 0; place < symbols.length; place += STRETCH) {
    const stretch = symbols.slice(place, place + STRETCH)
    words.push(...stretch)
    if (place + STRETCH < symbols.length) words.push(...checkOf(stretch))
  }
  return words
}

function checkOf(stretch: readonly number[]): readonly number[] {
  return [...bech32m.encode('q', [...stretch]).slice(-CHECK)].map(symbolOf)
}
