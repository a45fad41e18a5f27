import type { QuestionKey } from './key.ts'
import type { QuestionTexts, Quiz } from './texts.ts'
import { entryOf } from './words.ts'

/**
 * Average silent reading of English non-fiction by adults, words a minute: Brysbaert (2019), How many
 * words do we read per minute?, Journal of Memory and Language 109, 104047 (190 studies; most
 * adults 175–300).
 */
const WORDS_A_MINUTE = 238

/** A judgement with no study behind it: a moment to decide and to tap, beyond reading everything. */
const THINKING_SECONDS = 2

/** Whole minutes, at least 1, that reading and answering these questions takes: by default all. */
export function readingTime(
  { key, texts }: Quiz,
  questions: readonly QuestionKey[] = key.questions
): number {
  const shown = questions.flatMap(({ id }) => entryOf(texts.questions, id) ?? [])
  const minutes = wordsToRead(shown) / WORDS_A_MINUTE + (shown.length * THINKING_SECONDS) / 60
  return Math.max(1, Math.round(minutes))
}

/** Prompts and options; options that came before, word for word, are recognised and not read again. */
function wordsToRead(questions: readonly QuestionTexts[]): number {
  const known = new Set<string>()
  let words = 0
  for (const question of questions) {
    const options = optionWords(question)
    words += countWords(question.prompt) + (known.has(options) ? 0 : countWords(options))
    known.add(options)
  }
  return words
}

function optionWords({ options, ends = ['', ''] }: QuestionTexts): string {
  return [...Object.values(options), ...ends].join('\n')
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(word => word !== '').length
}
