import type { Path } from './path.ts'

/** `options › 3rd › points`; a key without a name is `""`. */
export function fieldName(path: Path): string {
  return path
    .map(part => (typeof part === 'number' ? ordinal(part + 1) : String(part).trim() || '""'))
    .join(' › ')
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th` … */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]
  return `${n}${ending ?? 'th'}`
}

/** A value as an author would recognise it, cut after 80 characters. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return `a group with ${Object.keys(value).join(', ') || 'no keys'}`
  if (typeof value !== 'string') return String(value)
  const seen = visible(value)
  return seen.length > 80 ? `"${seen.slice(0, 79)}…" (${value.length} characters)` : `"${seen}"`
}

/** With a name for every sign that nobody can see: ⟨U+00A0⟩ is a space that is none. */
function visible(value: string): string {
  return value.replace(/[^\P{C}\n\t]|\u00A0/gu, sign => {
    const code = sign.codePointAt(0) ?? 0
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** `a, b and c`; `none` for an empty list. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'none'
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The candidate that a slip of the fingers could have turned into `word`, if one is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return candidates
    .map(candidate => ({ candidate, far: distance(word.toLowerCase(), candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)[0]?.candidate
}

/** ` Did you mean "points"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) row = nextRow(row, i, letter, b)
  return row[b.length] ?? 0
}

function nextRow(row: readonly number[], i: number, letter: string, b: string): number[] {
  const next = [i + 1]
  for (let j = 0; j < b.length; j++) {
    const swap = (row[j] ?? 0) + Number(b[j] !== letter)
    next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
  }
  return next
}
