import type { Problem } from '../problem.ts'
import { shown } from '../wording.ts'
import type { Passage } from './passages.ts'

/** The most words that an author allows. */
export interface ReadingLimits {
  readonly longest?: number
  readonly average?: number
}

/** How long the sentences of a language are, in words. */
export interface ReadingFigures {
  readonly sentences: number
  readonly average: number
  readonly longest: number
}

interface Sentence {
  readonly text: string
  readonly words: number
  readonly problem: Passage['problem']
}

/** The whole sentences: a label or a short answer without an end tells nothing about reading. */
export function sentencesOf(locale: string, passages: readonly Passage[]): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return passages.flatMap(({ text, problem }) =>
    [...segmenter.segment(text)]
      .map(({ segment }) => segment.trim())
      .filter(sentence => /[.?!…]["”’)]?$/u.test(sentence))
      .map(sentence => ({ text: sentence, words: countWords(sentence), problem }))
  )
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter(piece => /[\p{L}\p{N}…]/u.test(piece)).length
}

export function figuresOf(sentences: readonly Sentence[]): ReadingFigures {
  const words = sentences.map(sentence => sentence.words)
  const total = words.reduce((sum, count) => sum + count, 0)
  return {
    sentences: words.length,
    average: words.length === 0 ? 0 : total / words.length,
    longest: Math.max(0, ...words)
  }
}

/** Sentences that are longer than the author allows. */
export function tooLong(
  sentences: readonly Sentence[],
  { longest = Number.POSITIVE_INFINITY }: ReadingLimits
): readonly Problem[] {
  return sentences
    .filter(({ words }) => words > longest)
    .map(({ text, words, problem }) =>
      problem({
        expected: `sentences of at most ${longest} words (reading › longest in content/site.md)`,
        found: `${words} words: ${shown(text)}`,
        todo: 'Cut it in two, or leave out what nobody would miss.'
      })
    )
}
