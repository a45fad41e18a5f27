import type { CodeRecord } from './record.ts'
import { lengthOf, START, symbolOf } from './symbols.ts'

/*
 * A code's symbols: version, kind, quiz (2), edition (2), length (2), then `length` symbols of
 * data, guess and label. How many of those are data follows from the edition.
 */

/** Symbols of a header. */
export const HEADER = 8
/** Of this format. A later one may change everything but `q1` and the final checksum. */
export const VERSION = 1

const KINDS = ['answers', 'profile'] as const

export interface Header {
  readonly kind: CodeRecord['kind']
  readonly quiz: number
  readonly edition: number
  /** Symbols of data, guess and label, checksums not counted. */
  readonly length: number
}

export function headerSymbols({ kind, quiz, edition, length }: Header): readonly number[] {
  return [VERSION, KINDS.indexOf(kind), ...pair(quiz), ...pair(edition), ...pair(length)]
}

/** Null for a version or a kind that came later. */
export function headerFrom(symbols: readonly number[]): Header | null {
  const [version, kind = -1] = symbols
  const name = KINDS[kind]
  if (version !== VERSION || name === undefined) return null
  return {
    kind: name,
    quiz: numberAt(symbols, 2),
    edition: numberAt(symbols, 4),
    length: numberAt(symbols, 6)
  }
}

/**
 * How many characters a code of this version has behind `q1`, from those that are there; null
 * while they are too few to tell, and when one of them is none of the alphabet's.
 */
export function tailLength(tail: string): number | null {
  const symbols = Array.from(tail.slice(0, HEADER), symbolOf)
  if (symbols.length < HEADER || symbols.includes(-1)) return null
  return lengthOf(HEADER + numberAt(symbols, 6)) - START.length
}

function pair(value: number): readonly number[] {
  if (!Number.isInteger(value) || value < 0 || value > 1023) {
    throw new RangeError(`No room for ${value} in two symbols`)
  }
  return [value >> 5, value & 31]
}

function numberAt(symbols: readonly number[], place: number): number {
  return (symbols[place] ?? 0) * 32 + (symbols[place + 1] ?? 0)
}
