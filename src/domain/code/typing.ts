import { type Found, search } from './find.ts'
import { tailLength } from './header.ts'
import { START, symbolOf } from './symbols.ts'

/** How far a code has come that a person types after hearing or reading it. */
export type Typing =
  | { readonly state: 'empty' }
  | {
      readonly state: 'more'
      /** Characters of the code so far, `q1` included, gaps not. */
      readonly typed: number
      /** Characters of the whole code; null until its beginning says so. */
      readonly of: number | null
    }
  | {
      /** A character that no code has. */
      readonly state: 'wrong-character'
      /** Index in the text, for a selection. */
      readonly at: number
      /** 1 for the code's first character, gaps not counted. */
      readonly place: number
      readonly character: string
      /** What it may have been, the likeliest first. */
      readonly likely: readonly string[]
    }
  | { readonly state: 'complete'; readonly code: string }
  /** Only known characters, but one of them is another's, or there are too many. */
  | { readonly state: 'does-not-fit' }

/** The four that the alphabet lacks, because they are mistaken for others. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  '1': ['l'],
  i: ['l'],
  b: ['8', '6'],
  o: ['0']
}
/** A one that was read as something else. */
const LIKE_ONE = /[il|!7]/
const GAP = /[\s\-\u2010-\u2014\u00ad\u200b-\u200d\u2060]/
/** What stands before the code in a link that is typed from its beginning. */
const LINK = /^[^?#]*[/:.]/

interface Typed {
  readonly character: string
  readonly at: number
}

/** Judges a code while it is typed; capitals and gaps do not matter. Never throws. */
export function checkTyping(text: string): Typing {
  const shown = text.slice(0, 2000)
  const whole = search(shown).find((found): found is Found & { ok: true } => found.ok)
  if (whole) return { state: 'complete', code: whole.code }
  const typed = charactersOf(shown)
  if (typed.length === 0) return { state: 'empty' }
  const begin = beginOf(typed)
  return begin < 0 ? checkStart(typed) : checkRest(typed.slice(begin))
}

/** Without gaps; only ASCII letters turn to lower case, others are wrong as they stand. */
function charactersOf(text: string): readonly Typed[] {
  let next = 0
  const all = Array.from(text, character => {
    const at = next
    next += character.length
    return { character: /[A-Z]/.test(character) ? character.toLowerCase() : character, at }
  })
  return all.filter(({ character }) => !GAP.test(character))
}

/** Where `q1` stands, in a link behind its last `#`; −1 while it is not there. */
function beginOf(typed: readonly Typed[]): number {
  const fragment = typed.findLastIndex(({ character }) => character === '#')
  return typed.findIndex(
    ({ character }, index) =>
      index > fragment && character === 'q' && typed[index + 1]?.character === '1'
  )
}

/** `q1` has not been typed yet. */
function checkStart(typed: readonly Typed[]): Typing {
  const word = typed.map(({ character }) => character).join('')
  if (word === 'q') return { state: 'more', typed: 1, of: null }
  if (LINK.test(word) || 'https'.startsWith(word)) return { state: 'more', typed: 0, of: null }
  const [first, second] = typed
  if (first?.character !== 'q') return wrong(first, 1, ['q'])
  return wrong(second, 2, LIKE_ONE.test(second?.character ?? '') ? ['1'] : [])
}

function checkRest(typed: readonly Typed[]): Typing {
  const bad = typed.findIndex(({ character }, i) => i >= START.length && symbolOf(character) < 0)
  if (bad >= 0) return wrong(typed[bad], bad + 1, MISTAKEN[typed[bad]?.character ?? ''] ?? [])
  const tail = typed.slice(START.length).map(({ character }) => character)
  const length = tailLength(tail.join(''))
  if (length !== null && tail.length >= length) return { state: 'does-not-fit' }
  return { state: 'more', typed: typed.length, of: length && START.length + length }
}

function wrong(typed: Typed | undefined, place: number, likely: readonly string[]): Typing {
  const { character, at } = typed ?? { character: '', at: 0 }
  return { state: 'wrong-character', at, place, character, likely }
}
