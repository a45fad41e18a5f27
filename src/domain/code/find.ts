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
const SPOT = /q1[a-z0-9]*/gi
const WORD = /[a-z0-9]*/iy
const KNOWN = /^[ac-hj-np-z02-9]*$/
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

/** Everything in a text that begins like a code, in order; takes time in proportion to it. */
export function search(text: string): readonly Found[] {
  return [...text.matchAll(SPOT)].map(({ 0: word, index }) => read(text, index, word.toLowerCase()))
}

/** Letters and digits in a row can end in a code, and only their last `q1` can begin it. */
function read(text: string, at: number, word: string): Found {
  const begin = word.lastIndexOf(START)
  const tail = word.slice(begin + START.length)
  const found = judge(tail)
  if (found.ok) return found
  const whole = found.why === 'cut' ? judge(joined(text, at + word.length, tail)) : found
  if (whole.ok) return whole
  return begin === 0 ? found : { ok: false, why: 'damaged', code: word }
}

/** Judges all letters and digits that stand behind `q1`, up to the first other character. */
function judge(tail: string): Found {
  const code = START + tail
  if (!KNOWN.test(tail)) return { ok: false, why: 'damaged', code }
  if (tail !== '' && symbolOf(tail) !== VERSION) return judgeLater(code)
  const length = tailLength(tail)
  if (length === null || tail.length < length) return { ok: false, why: 'cut', code }
  // A code that goes on after its length is not read in part: a changed length would pass.
  const symbols = tail.length === length ? unseal(code) : null
  return symbols ? { ok: true, code, symbols } : { ok: false, why: 'damaged', code }
}

/** Of a later version only the final checksum is known. */
function judgeLater(code: string): Found {
  return { ok: false, why: fits(code) ? 'newer-version' : 'damaged', code }
}

/** A tail and the pieces that follow it, up to the length that its header gives. */
function joined(text: string, from: number, first: string): string {
  let [tail, at] = [first, from]
  while (tail.length < (tailLength(tail) ?? HEADER)) {
    const gap = match(PARTING, text, at)
    const piece = match(WORD, text, at + gap.length).toLowerCase()
    if (gap === '' || piece === '' || !KNOWN.test(piece)) return tail
    tail += piece
    at += gap.length + piece.length
  }
  return tail
}

/** What a sticky expression finds at a place; '' if nothing. */
function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? ''
}
