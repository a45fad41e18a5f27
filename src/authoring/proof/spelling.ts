import type { Problem } from '../problem.ts'
import { shown } from '../wording.ts'
import type { Passage } from './passages.ts'

/** Whether a word is in a language. */
export type Knows = (word: string) => boolean

/** Letters, with apostrophes and hyphens between them; nothing that has a digit in it. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}]|\p{N}['’])[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu
/** Addresses and tags, which another check refuses, are no words. */
const ADDRESS = /\S+@\S+|https?:\S+|www\.\S+|<\/?[a-z][^>]*>/gi
/** The shortest word that a compound may be made of: below it, most slips of the finger would be one. */
const SHORTEST = 4
/** Languages that write compounds as one word; dictionaries list only those that are common. */
const COMPOUNDING = /^(?:da|de|fi|nb|nl|nn|sv)(?:-|$)/

/** A dictionary with an author's own words, and with compounds where the language makes them. */
export function vocabulary(locale: string, dictionary: Knows, own: readonly string[]): Knows {
  const listed = new Set(own)
  const knows = (word: string) => listed.has(word) || dictionary(word)
  const whole = COMPOUNDING.test(locale)
    ? (word: string) => knows(word) || isCompound(word.toLowerCase(), knows)
    : knows
  const bare = (word: string) => word.replace(/'s$/, '')
  return word =>
    whole(word) || whole(bare(word)) || (word.includes('-') && word.split('-').every(whole))
}

/** Two or three words in one, an `s` between them where the language puts one. */
function isCompound(word: string, knows: Knows, parts = 3): boolean {
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
    const first = word.slice(0, cut)
    if (!knows(first) && !(first.endsWith('s') && knows(first.slice(0, -1)))) continue
    const rest = word.slice(cut)
    if (knows(rest) || (parts > 2 && isCompound(rest, knows, parts - 1))) return true
  }
  return false
}

/** Every word that is not known, once, where it first stands. */
export function misspelt(
  locale: string,
  passages: readonly Passage[],
  knows: Knows
): readonly Problem[] {
  const seen = new Set<string>()
  return passages.flatMap(({ text, problem }) =>
    wordsOf(text)
      .filter(word => !seen.has(word) && seen.add(word) && !knows(word))
      .map(word =>
        problem({
          expected: `a word that the dictionary of "${locale}" has`,
          found: `"${word}" in ${shown(text)}`,
          todo: `Mend it, or add it to content/words/${locale}.txt, one word a line.`
        })
      )
  )
}

function wordsOf(text: string): readonly string[] {
  return (text.replace(ADDRESS, ' ').match(WORD) ?? []).map(word => word.replaceAll('’', "'"))
}
