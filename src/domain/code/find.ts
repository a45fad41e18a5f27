import { HEADER, tailLength, VERSION } from './header.ts'
import { fits, START, symbolOf, unseal } from './symbols.ts'

/** Something that begins like a code. */
export type Found =
  | {
      readonly ok: true
      /** Lower case, nothing around it, in one piece. */
      readonly code: string
      /** Without checksums. */
      readonly symbols: readonly number[]
    }
  | {
      readonly ok: false
      readonly code: string
      readonly why: 'cut' | 'damaged' | 'newer-version'
    }

/** Characters of an e-mail; what follows is not searched. */
const LONGEST_TEXT = 1_000_000
/** What looks like a code but is none must be this long, `q1` included, to be worth a word. */
const LIKE_A_CODE = 14

// ASCII only: without the flag u, case folding makes no letter of the Kelvin sign.
const BEGIN = /q1/gi
const WORD = /[a-z0-9]*/iy
/** Where a mail program, a chat or a person's grouping may have parted a code. */
const PARTING = /[\s=>|\-\u2010-\u2014\u00ad\u200b-\u200d\u2060]{1,16}/y

/**
 * The codes in any text: bare, in links, joined by dots, broken over lines, in capitals. Whole ones
 * come in lower case and one piece; what was a code before it was damaged comes as it stands, so
 * that `decode` can say what is wrong with it.
 */
export function findCodes(text: string): readonly string[] {
  return search(text.slice(0, LONGEST_TEXT))
    .filter(found => found.ok || found.code.length >= LIKE_A_CODE)
    .map(({ code }) => code)
}

/** Everything in a text that begins like a code, in order. */
export function search(text: string): readonly Found[] {
  return [...text.matchAll(BEGIN)].map(({ index }) => read(text, index + START.length))
}

function read(text: string, from: number): Found {
  const first = match(WORD, text, from)
  const found = judge(first)
  if (found.ok || found.why !== 'cut') return found
  const whole = judge(joined(text, from))
  return whole.ok ? whole : found
}

/** Judges all letters and digits that stand behind `q1`, up to the first other character. */
function judge(word: string): Found {
  const code = START + word
  const known = [...word].map(symbolOf)
  if (known.includes(-1)) return { ok: false, why: 'damaged', code }
  if (known.length > 0 && known[0] !== VERSION) return judgeLater(code)
  const length = known.length < HEADER ? Number.POSITIVE_INFINITY : tailLength(known)
  if (known.length < length) return { ok: false, why: 'cut', code }
  // A word that is longer than its header says is not read in part: a changed length would pass.
  const symbols = known.length === length ? unseal(code) : null
  return symbols ? { ok: true, code, symbols } : { ok: false, why: 'damaged', code }
}

/** Of a later version only the final checksum is known. */
function judgeLater(code: string): Found {
  return { ok: false, why: fits(code) ? 'newer-version' : 'damaged', code }
}

/** Pieces of a word up to the length that its header gives, whatever parts them left out. */
function joined(text: string, from: number): string {
  let word = ''
  let at = from
  for (;;) {
    const piece = match(WORD, text, at)
    word += piece
    at += piece.length
    const gap = isShort(word) ? match(PARTING, text, at) : ''
    if (gap === '') return word
    at += gap.length
  }
}

function isShort(word: string): boolean {
  const symbols = [...word].map(symbolOf)
  if (symbols.includes(-1)) return false
  return symbols.length < HEADER || symbols.length < tailLength(symbols)
}

/** What a sticky expression finds at a place, in lower case; '' if nothing. */
function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].toLowerCase() ?? ''
}
