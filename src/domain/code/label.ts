import { bech32m, utf8 } from '@scure/base'

/** Code points. */
export const LABEL_LENGTH = 40

/** A text as long as this is no label typed by a person; what follows is not looked at. */
const LONGEST = 1000
/** Signs that decide about direction, joining or nothing at all show nothing and can mislead. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const STRANGE = /[^\p{L}\p{M}\p{N} .,'’&()+-]/gu
/** A mark without a letter before it would sit on the page's own words. */
const LEADING = /^[\p{M} ]+/u
const WORD = /[\p{L}\p{N}]/u

/**
 * A label as it may be shown and shared: letters, digits and a few signs, at most 40 code points in
 * Unicode's composed form; everything else is dropped. Null when no letter or digit is left. What
 * it returns it returns again.
 */
export function cleanLabel(text: string): string | null {
  const allowed = text
    .slice(0, LONGEST)
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(STRANGE, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(LEADING, '')
  const label = [...allowed].slice(0, LABEL_LENGTH).join('').trimEnd()
  return WORD.test(label) ? label : null
}

/** The symbols of a label: UTF-8 in groups of five bits, the last one filled up with zeros. */
export function labelSymbols(label: string): readonly number[] {
  return bech32m.toWords(utf8.decode(label))
}

/** The label of these symbols; null if they hold none, or one that `cleanLabel` would change. */
export function labelFrom(symbols: readonly number[]): string | null {
  const bytes = bech32m.fromWordsUnsafe([...symbols])
  const label = bytes ? utf8OrNull(bytes) : null
  return label !== null && cleanLabel(label) === label ? label : null
}

function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return utf8.encode(bytes)
  } catch {
    return null
  }
}
