import type { Shelf } from './environment.ts'
import { storedName } from './keeper.ts'
import { erase, read, write } from './shelf.ts'

/** A result that the visitor chose to keep on this device, to look back at. */
export interface KeptResult {
  /** A result code. */
  readonly code: string
  /** When the result was reached, in milliseconds since 1970. */
  readonly at: number
}

/** Two a year for twelve years; the oldest gives way. */
export const MOST_KEPT = 24
const LONGEST_CODE = 1023
/** The last moment that a date can name (ECMA-262, 21.4.1.1). */
const LAST_MOMENT = 8.64e15

/** The name of a quiz's kept results, on the device only. */
export function keptName(id: string): string {
  return `${storedName(id)}:kept`
}

/** What is kept, the newest first; whatever of it is damaged is left out. Never throws. */
export function keptResults(shelf: Shelf | null, id: string): readonly KeptResult[] {
  const found = parse(read(shelf, keptName(id)))
  const list = Array.isArray(found) ? found.filter(isKept) : []
  return list
    .map(({ code, at }) => ({ code, at }))
    .sort((one, other) => other.at - one.at)
    .slice(0, MOST_KEPT)
}

/** Keeps a result; one of the same moment is replaced. Whether it is now stored. */
export function keepResult(shelf: Shelf | null, id: string, result: KeptResult): boolean {
  const others = keptResults(shelf, id).filter(({ at }) => at !== result.at)
  return write(shelf, keptName(id), JSON.stringify([result, ...others].slice(0, MOST_KEPT)))
}

/** Deletes the result of a moment; with the last one goes the stored value. */
export function deleteResult(shelf: Shelf | null, id: string, moment: number): void {
  const others = keptResults(shelf, id).filter(({ at }) => at !== moment)
  if (others.length === 0) erase(shelf, keptName(id))
  else write(shelf, keptName(id), JSON.stringify(others))
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

function isKept(value: unknown): value is KeptResult {
  if (typeof value !== 'object' || value === null) return false
  const { code, at } = value as Partial<Record<keyof KeptResult, unknown>>
  if (typeof code !== 'string' || code.length > LONGEST_CODE) return false
  return typeof at === 'number' && at >= 0 && at <= LAST_MOMENT
}
