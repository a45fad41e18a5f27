import type { Entry } from '../entry.ts'
import type { QuizSource } from '../source.ts'
import { BAND, DIMENSION, INSIGHT, QUESTION, QUIZ, SCALE, type Words } from './words.ts'

/** A file of a quiz, and which parts of it are words. */
export interface WordedPart {
  readonly entry: Entry<object>
  readonly words: Words
}

/** Every file of a quiz that a translation has, too. */
export function wordedParts(source: QuizSource): readonly WordedPart[] {
  const { quiz, questions, scales, dimensions, bands, insights } = source
  const of = (words: Words, entries: readonly Entry<object>[]) =>
    entries.map(entry => ({ entry, words }))
  return [
    ...of(QUIZ, quiz === null ? [] : [quiz]),
    ...of(QUESTION, questions),
    ...of(SCALE, scales),
    ...of(DIMENSION, dimensions),
    ...of(BAND, bands),
    ...of(INSIGHT, insights)
  ]
}

/** Where the words of `content/site.md` or of `content/<quiz>/<rest>` stand in another language. */
export function placeOfWords(original: string, locale: string): string {
  const [root = '', quiz = '', ...rest] = original.split('/')
  return rest.length === 0 ? `${root}/${locale}/${quiz}` : [root, quiz, locale, ...rest].join('/')
}
